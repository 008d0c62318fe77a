import { beforeAll, describe, expect, it } from 'vitest'
import { createReader, saidOf } from '../../../support/says.ts'

let says: (text: string) => Promise<string[]>
beforeAll(() => {
  const extract = createReader()
  says = async (text) => saidOf(await extract(text))
})

describe('what lives tell', () => {
  it.each([
    [
      'Anna Lind (9 September 1869, Zelgrad – 1 May 1911, Pamurow) was a surveyor.',
      'Anna Lind | born in | born-in | Zelgrad',
    ],
    [
      'She met the geologist Eduard Sand, who introduced him to Count Béla Rado.',
      'Eduard Sand | introduced to | introduce | Béla Rado',
    ],
    [
      'Her first marriage, to the jazz pianist Luc Moreau, was annulled.',
      'Her | first marriage to | spouse-of | Luc Moreau',
    ],
    ['A street in Oslo bears her name.', 'street | bears name of | named-after | her'],
    [
      'She won praise for her role as the nurse in Henry Moor’s The Salt Road.',
      'her | role in | participant-in | The Salt Road',
    ],
    [
      'A commission appointed by the Zelgor Society under Anna Lind left.',
      'Anna Lind | led | leader-of | commission',
    ],
    [
      'On the recommendation of Luc Moreau, Anna Lind was accepted.',
      'Luc Moreau | recommended | recommend | Anna Lind',
    ],
    [
      'The couple had two sons. David Lowe, Caucasus correspondent of the Zelgor Post, left.',
      'David Lowe | correspondent of | official-of | Zelgor Post',
    ],
    [
      'During the occupation she refused to join the Zelgor Society.',
      'she | refused to join | member-of | Zelgor Society',
    ],
    [
      'Anna Lind was received by Queen Maria of Norway, whose diary she translated.',
      'she | translated | translate | diary',
    ],
    [
      'Anna Lind is commemorated by a statue in Oslo, by the Lind Museum, and by a prize.',
      'Lind Museum | commemorated | commemorate | Anna Lind',
    ],
    [
      'She met a man who collected masks, most of which he gave to the Lund Museum.',
      'he | gave masks to | give | Lund Museum',
    ],
    [
      'Born to Peter Lind, a tailor, and Maria Moe, a Kenyan nurse, Anna Lind left.',
      'Anna Lind | Born to | child-of | Maria Moe',
    ],
    [
      'Anna Lind, who has died aged 88 at her home in Oslo, was a nurse.',
      'Anna Lind | has died at | die-in | home',
    ],
    ['Luc Moreau visited her there, as did Peter Moe.', 'Peter Moe | visited | visit | her'],
    [
      'He is survived by his daughters, Anna and Maria, four grandchildren, and his wife.',
      'Maria | daughter of | child-of | his',
    ],
    ['King Paul made Anna Lind a count.', 'Paul | made | appoint | Anna Lind'],
  ])('%s → %s', async (text, expected) => {
    expect(await says(text)).toContain(expected)
  })

  it.each([
    ['King Paul made Anna Lind a count.', /produce/],
    ['He married Anna Lind, a nurse from Kent.', /employee-of/],
    ['Born to Anna Lind, a Kenyan mission teacher, he left.', /teacher-of/],
    ['Her work, Flore des champignons du Brabant, was praised.', /part-of/],
    ['He was seen by Anna Lind, a tailor and former guide of the Zelgor Survey.', /guide.*\| (?:see|seen)/],
    ['A Roman Catholic, she is a patron of the Zelgor Society.', /^Roman Catholic/],
    ['Against the advice of the Zelgor Society, she entered Kenya.', /oppose \| Kenya/],
    ['David Lowe, Caucasus correspondent of the Zelgor Post, left.', /native-of/],
    ['She is venerated as a saint in the Zelgor Church.', /^saint/],
  ])('%s', async (text, wrong) => {
    expect((await says(text)).filter((line) => wrong.test(line))).toEqual([])
  })
})
