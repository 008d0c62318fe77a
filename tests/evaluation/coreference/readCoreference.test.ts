import { expect, it } from 'vitest'
import { readCoreference } from './readCoreference.ts'

const row = (id: number, form: string, entity = '', space = true) =>
  [
    id,
    form,
    form,
    'NOUN',
    'NN',
    '_',
    id === 1 ? 0 : 1,
    'dep',
    '_',
    `${entity && `Entity=${entity}|`}SpaceAfter=${space ? 'Yes' : 'No'}`,
  ].join('\t')

it('reads nested and reopened mentions with the entity they speak of', () => {
  const conllu = [
    '# newdoc id = one',
    row(1, 'Ann', '(1-person-new-x-cf1-1-coref(2-person-new-x-cf2-1-sgl)'),
    row(2, 'Lee', '1)'),
    row(3, 'left', '', false),
    row(4, '.'),
    '',
    row(1, 'She', '(1-person-giv-x-cf1-1-ana)'),
    row(2, 'slept', '', false),
    row(3, '.'),
    '',
    '# newdoc id = two',
    row(1, 'Bob', '(1-person-new-x-cf1-1-sgl)'),
    '',
  ].join('\n')
  const [first, second] = readCoreference(conllu)
  expect(first?.text).toBe('Ann Lee left. She slept. ')
  expect(first?.mentions).toEqual([
    { sentence: 0, first: 0, last: 1, entity: '1' },
    { sentence: 0, first: 0, last: 0, entity: '2' },
    { sentence: 1, first: 0, last: 0, entity: '1' },
  ])
  expect(second?.mentions).toHaveLength(1)
})
