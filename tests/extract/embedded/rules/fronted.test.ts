import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('a place before the subject', () => {
  it.each([
    ['In Paris, Anna Brown studied under Luc Moreau.', 'Anna Brown | studied in | study-at | Paris'],
    ['In Lund, Anna Brown and Luc Moreau were elected.', 'Luc Moreau | were elected in | elect | Lund'],
    ['At Lund University she met Luc Moreau.', 'she | met at | meet | Lund University'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['In Norway, the film was banned.', 'Norway'],
    ['In Kenya, Anna Brown is admired.', 'Kenya'],
    ['In the city, Anna Brown met Luc Moreau.', 'city'],
  ])('%s: no tie to %s', async (text, place) => {
    expect((await says(text)).filter((line) => line.endsWith(`| ${place}`))).toEqual([])
  })
})
