import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let extract: ReturnType<typeof createReader>
beforeAll(() => {
  extract = createReader()
})

const says = async (text: string) => saidOf(await extract(text))

describe('where things are', () => {
  it.each([
    ['The people from Kenya, Norway and Peru left.', 'people | from | native-of | Peru'],
    ['She spoke at the Lund Film Expo 2016 in Oslo.', 'Lund Film Expo 2016 | in | located-in | Oslo'],
    [
      'Anna Brown was born in Lund, in the Netherlands, into a family.',
      'Lund | in | located-in | Netherlands',
    ],
    ['There was a stampede during the annual festival.', 'stampede | during | part-of | annual festival'],

    [
      'Requests came from the Municipality of Bogliasco, next to Genova, and from Oslo.',
      'Municipality of Bogliasco | next to | near | Genova',
    ],
    ['He was born in Lund, near Oslo.', 'Lund | near | near | Oslo'],
    ['Anna Brown of the University of Oslo slept.', 'Anna Brown | of | member-of | University of Oslo'],
    ['Lydia Lopez for Acme Corp, says they slept.', 'Lydia Lopez | for | member-of | Acme Corp'],
    ['Rebels attacked a base in Kenya.', 'base | in | located-in | Kenya'],
    ['A defector from the Green Party slept.', 'defector | defector from | member-of | Green Party'],
    ['Luc Moreau and Anna Brown of Acme Corp slept.', 'Luc Moreau | of | member-of | Acme Corp'],
    ['She entered the college at Lund.', 'college | at | located-in | Lund'],
    ['Lund, a town in Kenya, was founded by Anna Brown.', 'town | in | located-in | Kenya'],
    ['Peter Lang, 54, of Lund, was charged with fraud.', 'Peter Lang | of | live-in | Lund'],
    ['Muslims in Kenya slept.', 'Muslims | in | located-in | Kenya'],
    ['He went to an office for the company in Kenya.', 'office | in | located-in | Kenya'],
    [
      'Defectors from the Green Party including Peter Lang slept.',
      'Peter Lang | Defectors from | member-of | Green Party',
    ],
    ['A team from Lund University left.', 'team | team from | member-of | Lund University'],
    ['The trial in Kenya ended.', 'trial | in | located-in | Kenya'],
    ['The Brown Museum at Lund University opened.', 'Brown Museum | at | part-of | Lund University'],
    ['The Lund Hawks, from Kenya, won the match.', 'Lund Hawks | from | native-of | Kenya'],
    ['Peter Lang of Lund wrote it.', 'Peter Lang | of | native-of | Lund'],
    [
      'They founded the Republic of Lund between Oslo and Turku.',
      'Republic of Lund | between | located-between | Turku',
    ],
    ['She made the statue for the Lund Games.', 'statue | for | made-for | Lund Games'],
    ['They built an office for the company.', 'office | for | built-for | company'],
    ['Pamur is a small town in Kenya.', 'small town | in | located-in | Kenya'],
    ['Pamur, near the old town of Lund, was sold.', 'Pamur | near | near | Lund'],
    ['They entered the school of Dr. Brown, in Lund.', 'school | in | located-in | Lund'],
    [
      'The Treaty of Lund between Kenya and Norway failed.',
      'Norway | took part in | participant-in | Treaty of Lund',
    ],
    ['The headquarters of the United Nations in Lund were closed.', 'headquarters | in | located-in | Lund'],
    ['The Brown Hotel in the centre of Lund burnt.', 'Brown Hotel | in | located-in | Lund'],
    ['Pamur, off the coast of Kenya, is an island.', 'Pamur | off | near | Kenya'],
    ['Lund is home to the Brown Museum.', 'Lund | is home to | home-to | Brown Museum'],
    ['The Brown Bridge, a landmark of Lund, fell.', 'Brown Bridge | landmark of | located-in | Lund'],
    ['She won the Brown Medal from the Royal Academy.', 'Royal Academy | awards | award | Brown Medal'],
    ['He criticised the treatment of Muslims in Kenya.', 'Muslims | in | located-in | Kenya'],
    ['The opening of the Harbour Museum in Lund was late.', 'Harbour Museum | in | located-in | Lund'],
    ['The rector of Brown University in Lund slept.', 'Brown University | in | located-in | Lund'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['He wrote a diary in English.', 'located-in'],
    ['Luc Moreau in Oslo slept.', 'Luc Moreau | in'],
    ['He fought wars against the Turks in Kenya.', 'Türkiye | in'],
    ['Her story “Harbour” (“In Oslo”) was read.', 'located-in'],
    ['The Brown Museum in Lund, Sweden was closed.', 'Brown Museum | in | located-in | Sweden'],
    ['The headquarters of the United Nations in Lund were closed.', 'United Nations | in'],
    ['Her home to the north of Lund burnt.', 'home-to'],
    ['He took the Brown Medal from Peter Lang.', 'award'],
    ['He bought tickets for the Lund Games.', 'made-for'],
    ['King Karl of Kenya slept.', 'native-of'],
    ['He fought wars against the Turks in Kenya.', 'Turks | in'],
  ])('%s, not %s', async (text, excluded) => {
    expect((await says(text)).filter((line) => line.includes(excluded))).toEqual([])
  })
})
