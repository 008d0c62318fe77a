import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('causes told from their effects', () => {
  it.each([
    ['The decline is due to the war.', 'war | causes | cause | decline'],
    ['The effects of the drug are pain and fever.', 'drug | causes | cause | fever'],
    [
      'Iodine deficiency is the cause of brain damage.',
      'Iodine deficiency | is cause of | cause | brain damage',
    ],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([['The president of the bank is a lawyer.', 'cause']])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
