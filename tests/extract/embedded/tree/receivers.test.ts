import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a state behind a verb of giving', () => {
  it.each([
    [
      'Acme gave Norway Leopard tanks.',
      ['Acme | gave | give | Norway', 'Acme | gave | give | Leopard tanks'],
    ],
    [
      'Russia sold Iran missile systems.',
      ['Russia | sold | sell | Iran', 'Russia | sold | sell | missile systems'],
    ],
    ['Acme promised Tehran Su-35 fighter jets.', ['Acme | promised | promise | Tehran']],
  ])('gets what is given: %s', async (text, expected) => {
    const said = await says(text)
    for (const tie of expected) expect(said).toContain(tie)
  })

  it.each(['Acme sold London flats.', 'The bank offered US officials bribes.'])(
    'only describes what is given: %s',
    async (text) => {
      expect((await says(text)).join('\n')).not.toMatch(/(?:sold|offered) \| \S+ \| (?:London|US)$/m)
    },
  )

  it('is no state where a firm is called after it', async () => {
    expect((await says('The bank gave Kenya Airways loans.')).join('\n')).not.toMatch(/\| Kenya$/m)
  })
})
