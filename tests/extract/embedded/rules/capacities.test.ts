import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const linked = async (text: string) => {
  const { links, mentions } = await extract(text)
  return links.map(({ mentions: pair }) => pair.map((at) => mentions[at]?.core.exact).join(' = '))
}

describe('what somebody works as', () => {
  it.each([
    ['During the war, Luc Moreau served as a pilot in the Norwegian Air Force.', 'Luc Moreau = pilot'],
    ['Anna Brown began her career as a reporter for the Oslo Times.', 'Anna Brown = reporter'],
    ['She worked as a nurse at Lund Hospital.', 'She = nurse'],
  ])('%s → %s', async (text, expected) => {
    expect(await linked(text)).toContain(expected)
  })

  it.each([
    ['Anna Brown described Luc Moreau as a pilot.'],
    ['The old mill serves as a museum.'],
    ['Norway served as a host of the games.'],
  ])('%s: nobody', async (text) => {
    expect(await linked(text)).toEqual([])
  })
})

describe('one of many', () => {
  it.each([
    ['Anna Brown is one of the founders of Acme.', 'Anna Brown | is one of founders of | founder-of | Acme'],
    [
      'Luc Moreau was an engineer who built the Harbour Tower and one of the directors of Acme.',
      'Luc Moreau | was one of directors of | leader-of | Acme',
    ],
    ['Acme, whose chief executive is Anna Brown, failed.', 'Anna Brown | executive of | leader-of | Acme'],
    ['Anna Brown is one of Norway’s authors.', 'Anna Brown | is from | native-of | Norway'],
  ])('%s → %s', async (text, expected) => {
    expect(saidOf(await extract(text))).toContain(expected)
  })
})
