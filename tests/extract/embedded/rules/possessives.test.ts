import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

it('makes somebody one of the party that is his by name', async () => {
  const said = saidOf(await extract("The house was burnt down by Anna Brown's Free Justice Party."))
  expect(said).toContain('Anna Brown | of | member-of | Free Justice Party')
})

describe('whose', () => {
  it.each([
    ['The Home Office letter is short.', 'Home Office | issued | author-of | Home Office letter'],
    ['The Border Force vessel is old.', 'Border Force | has | owner-of | Border Force vessel'],
    [
      'A former Reuters accountant left.',
      'former Reuters accountant | accountant of | employee-of | Reuters',
    ],

    ['The Civic Party’s Anna Brown slept.', 'Anna Brown | of | member-of | Civic Party'],
    ['The Civic Party’s Anna Brown and Luc Moreau slept.', 'Luc Moreau | of | member-of | Civic Party'],
    ['Google’s browser failed.', 'Google | makes | produce | Google’s browser'],
    ['Australian children slept.', 'Australian children | from | native-of | Australian'],
    ['Peruvian rockets failed.', 'Peruvian rockets | rocket of | derived-from | Peruvian'],
    [
      'The headquarters of Acme Corporation burnt.',
      'headquarters | headquarters of | part-of | Acme Corporation',
    ],
    ['She saw Peter Lang’s Antigone in Oslo.', 'Peter Lang | made | author-of | Antigone'],
    ['The BBC film was short.', 'BBC | produced | produce | BBC film'],
    ['The Civic Party conference was long.', 'Civic Party | holds | organizer-of | Civic Party conference'],
    ['The Kenyan election was close.', 'Kenyan election | in | located-in | Kenyan'],
    ['The flag of Kenya was raised.', 'flag | flag of | flag-of | Kenya'],
    ['Anna Brown’s website grew.', 'Anna Brown | has | owner-of | Anna Brown’s website'],
    ['Anna Brown’s tomb is old.', 'Anna Brown’s tomb | tomb of | tomb-of | Anna Brown'],
    ['Anna Brown’s design won.', 'Anna Brown | designed | design | Anna Brown’s design'],
    ['She read Karl Berg’s monumental Antigone.', 'Karl Berg | made | author-of | Antigone'],
    ['ABC’s new film The Long Harbour won.', 'ABC | produced | produce | ABC’s new film'],
    ['The CBS legal drama was short.', 'CBS | produced | produce | CBS legal drama'],
    ['The Anna Brown statue fell.', 'Anna Brown statue | statue of | depict | Anna Brown'],
    ['The Anna Brown library burnt.', 'Anna Brown library | named after | named-after | Anna Brown'],
    ['The Kenyan public slept.', 'Kenyan public | in | located-in | Kenyan'],
    ['A Kenyan translator won.', 'Kenyan translator | from | native-of | Kenyan'],
    ['The Kenyan film won.', 'Kenyan film | film of | produced-in | Kenyan'],
    ['Kenya’s Green Flag Project began.', 'Kenya | has | owner-of | Green Flag Project'],
    ['Kenya’s partners left.', 'Kenya’s partners | partner of | partner-of | Kenya'],
    ['Anna Brown, whose brother works in Oslo, left.', 'brother | brother of | sibling-of | Anna Brown'],
    ['He met Luc Moreau, whose songs she sang.', 'Luc Moreau | made | author-of | songs'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['She is a children’s book author.', 'author-of'],
    ['He was the Anna Brown Professor of Law.', 'official-of'],
    ['They swam off the Kenyan coast.', 'part-of'],
    ['Luc Moreau’s Anna Brown slept.', 'member-of'],
    ['The Civic Party’s Anna Brown and the independent Luc Moreau slept.', 'Luc Moreau | of'],
    ['A bust of Anna Brown fell.', 'wrote'],
    ['She read a German translation.', 'owner-of'],
    ['The Kenyan attack failed.', 'located-in'],
    ['The citizens praised their council.', 'part-of'],
    ['The brothers sold their company.', 'part-of'],
    ['The emperor Karl left his capital Lund.', 'capital-of'],
    ['She read a German translation.', 'derived-from'],
    ['It was handed to the prosecutor’s office in Oslo.', 'owner-of'],
    ['Fighters of the Red Lion brigade left.', 'brigade of'],
    ['Norway’s missile makers left.', 'produce'],
    ['The alliance’s eastern flank slept. He is her liaison with Acme Corp.', 'lover-of'],
    ['Kenya’s eastern flank is quiet.', 'produce'],
    ['The bank’s Norwegian chairman slept.', 'leader-of | Norwegian'],
    ['The Romanian member of the council slept.', 'member-of | Romanian'],
    ['A report made public by the comptroller is long.', 'appoint'],
    ['The United States has had Anna Brown under sanctions since 2017.', 'owner-of | Anna Brown'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
