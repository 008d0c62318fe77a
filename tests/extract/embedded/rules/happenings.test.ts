import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('where something of somebody’s was', () => {
  it.each([
    ['Her initiation took place at Holland Lodge.', 'Her | initiation at | member-of | Holland Lodge'],
    ['His remains were buried at Highgate Cemetery.', 'His | remains at | buried-in | Highgate Cemetery'],
    ['The wedding took place in Oslo.', 'wedding | took place in | located-in | Oslo'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['Her speech took hours in Oslo.', 'Her | speech in'],
    ['His car was buried in Oslo.', 'His | car in'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
