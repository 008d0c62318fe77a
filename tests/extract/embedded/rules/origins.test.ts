import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('where somebody is from', () => {
  it.each([
    ['Anna Brown was of Norwegian descent.', 'Anna Brown | of Norwegian descent | native-of | Norwegian'],
    ['He met a singer of Scottish origin.', 'singer | of Scottish origin | native-of | Scottish'],
    ['Anna Brown’s father was French.', 'Anna Brown’s father | is from | native-of | French'],
    ['Anna Brown is Catholic.', 'Anna Brown | is | follower-of | Catholic'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it('does not take the language of a work for its home', async () => {
    const said = await says('The report is English. The phrase is of unknown origin.')
    expect(said.filter((line) => line.includes('native-of'))).toEqual([])
  })
})
