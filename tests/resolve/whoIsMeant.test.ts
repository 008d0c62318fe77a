import { beforeAll, describe, expect, it } from 'vitest'
import { createGraphReader, mentionsWith as mentions } from '../support/readGraph.ts'

let read: ReturnType<typeof createGraphReader>
beforeAll(() => {
  read = createGraphReader()
})

const entitiesOf = async (text: string) => (await read(text)).entities.map(({ attributes }) => attributes)
const mentionsWith = async (phrase: string, text: string) => mentions(await read(text), phrase)

describe('one person by the surname alone', () => {
  it('is a man though women have it for a given name', async () => {
    expect(
      await mentionsWith('Magnus Aune', 'Magnus Aune won the cup in Oslo. Aune learned the game in Bergen.'),
    ).toContain('Aune')
  })
})

describe('a description is of another', () => {
  it('where it tells one of several', async () => {
    const text =
      'The champion Viktor Lazar lost in Oslo. In May the youngest player to win the cup met Ann Lee.'
    expect(await mentionsWith('the youngest player', text)).not.toContain('the champion Viktor Lazar')
  })

  it('where a pronoun in between tells of somebody of the other sex', async () => {
    const text =
      'Magnus Berg left Oslo in May. Berg learned chess from his grandmother. She lives in Lund. The 78-year-old met Ann Lee in June.'
    expect(await mentionsWith('The 78-year-old', text)).not.toContain('Magnus Berg')
  })

  it('where a clause of its own stands between the two', async () => {
    const text =
      'Jon Berg lived in Lund. As editor of the paper he attacked the mayor, Henry Doane. Doane sued the editor.'
    expect(await mentionsWith('Henry Doane', text)).not.toContain('the editor')
  })
})

it('whom somebody accuses of something is not of it', async () => {
  const labels = (await entitiesOf('Walter Lang accused his niece of pride. The niece left Oslo.')).map(
    ({ label }) => label,
  )
  expect(labels.some((label) => label.includes('pride'))).toBe(false)
})

it('two names behind a couple are it, and its child’s father is the man', async () => {
  const text =
    'Jon Berg was born in Lund, the third of five children of a Quaker couple, Elias and Ruth Berg. His father sold a ship to Otto Lang.'
  expect(await mentionsWith('His father', text)).toContain('Elias')
})
