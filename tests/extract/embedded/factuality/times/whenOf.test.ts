import { describe, expect, test } from 'vitest'
import { dateNamed, whenOf } from '../../../../../src/extract/embedded/factuality/times/whenOf.ts'
import { createDocument } from '../../../../../src/model/document.ts'
import { find, treesOf } from '../read.ts'

/** A Wednesday. */
const PUBLISHED = '2023-09-20'

/** The time of the predicate between asterisks: `text from/to`. */
function when(marked: string, published?: string): string {
  const predicate = /\*(?<word>[^*]+)\*/.exec(marked)?.groups?.word ?? ''
  const { id, text } = createDocument(marked.replaceAll('*', ''), { title: 'text', source: 'test' })
  const trees = treesOf(text)
  const { tree, word } = find(trees, predicate)
  let named: string | undefined
  for (const before of trees.slice(0, trees.indexOf(tree))) named = dateNamed(before, { published, named })
  const found = whenOf(tree, word, { document: id, text, published, named })
  if (!found) return 'none'
  const { exact, from, to } = found
  return from === undefined && to === undefined ? exact : `${exact} ${from ?? ''}/${to ?? ''}`
}

const CASES: Record<string, readonly (readonly [string, string])[]> = {
  'dates that are written out': [
    ['On September 8, 2023, the firm *bought* the bank.', 'September 8, 2023 2023-09-08/2023-09-08'],
    ['She was *born* on 3 May 1961 in Oslo.', '3 May 1961 1961-05-03/1961-05-03'],
    ['The firm *bought* the bank in 2019 and sold it in March 2021.', '2019 2019-01-01/2019-12-31'],
    ['The firm bought the bank in 2019 and *sold* it in March 2021.', 'March 2021 2021-03-01/2021-03-31'],
    ['In the 1990s, the firm *sold* weapons.', 'the 1990s 1990-01-01/1999-12-31'],
    ['In early 2020 the firm *closed* the plant.', 'early 2020 2020-01-01/2020-12-31'],
    ['The *sale* in June 2020 of the port to China angered Oslo.', 'June 2020 2020-06-01/2020-06-30'],
  ],
  'bounds and ranges': [
    [
      'The minister *visited* Oslo from 12 to 17 September 2023.',
      'from 12 to 17 September 2023 2023-09-12/2023-09-17',
    ],
    ['The talks *took* place on 12-17 September 2023.', '12-17 September 2023 2023-09-12/2023-09-17'],
    ['Between 2010 and 2015 she *led* the party.', 'Between 2010 and 2015 2010-01-01/2015-12-31'],
    ['He *led* the party until 2015.', 'until 2015 /2015-12-31'],
    ['The firm will *open* the plant by the end of 2025.', 'by the end of 2025 /2025-12-31'],
    ['The firm has *owned* the bank since the start of the war.', 'since the start of the war'],
    ['The firm *sold* shells during the war.', 'during the war'],
  ],
  'told from the day of publication': [
    ['The minister *visited* Oslo on Tuesday.', 'Tuesday 2023-09-19/2023-09-19'],
    ['The minister will *visit* Oslo on Tuesday.', 'Tuesday 2023-09-26/2023-09-26'],
    ['Last week the minister *visited* Oslo.', 'Last week 2023-09-11/2023-09-17'],
    ['He plans to *meet* the king tomorrow.', 'tomorrow 2023-09-21/2023-09-21'],
    ['Tomorrow he plans to *meet* the king.', 'Tomorrow 2023-09-21/2023-09-21'],
    ['The talks will *begin* next month.', 'next month 2023-10-01/2023-10-31'],
    ['The firm *sold* the bank yesterday.', 'yesterday 2023-09-19/2023-09-19'],
    ['The firm *bought* the bank three years ago.', 'three years ago 2020-01-01/2020-12-31'],
    ['The visit *ended* on 17 September.', '17 September 2023-09-17/2023-09-17'],
    ['The king *died* in May.', 'May 2023-05-01/2023-05-31'],
    ['The king *died* in November.', 'November 2022-11-01/2022-11-30'],
    ['The *talks* with Iran will begin next month.', 'next month 2023-10-01/2023-10-31'],
  ],
  'told from a date before': [
    [
      'The war began on 3 May 1998. Two days later, the army *shelled* the town.',
      'Two days later 1998-05-05/1998-05-05',
    ],
    [
      'The war began on 3 May 1998. The next day, the army *shelled* the town.',
      'The next day 1998-05-04/1998-05-04',
    ],
    ['The war began on 3 May 1998. The king *died* in June.', 'June'],
  ],
  'no time of the event': [
    ['Smith said on Monday that the firm *bought* the bank.', 'none'],
    ['The firm *sold* 2000 cars in Oslo.', 'none'],
    ['He *appeared* before the court.', 'none'],
    ['The plant *makes* 100 tons a year.', 'none'],
    ['For the first time, the king *spoke*.', 'none'],
    ['In 1687 and 1689 he *fought* the rebels.', '1687 and 1689'],
    ['In the past few days in Italy, the mayor *visited* schools.', 'the past few days'],
  ],
}

for (const [kind, cases] of Object.entries(CASES))
  describe(kind, () => {
    test.each(cases)('%s → %s', (marked, expected) => {
      expect(when(marked, PUBLISHED)).toBe(expected)
    })
  })

test('without a day of publication no day is told from it', () => {
  expect(when('The minister *visited* Oslo on Tuesday.')).toBe('Tuesday')
  expect(when('The visit *ended* on 17 September.')).toBe('17 September')
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('days are the same in %s', (zone) => {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    expect(when('Last week the minister *visited* Oslo.', PUBLISHED)).toBe('Last week 2023-09-11/2023-09-17')
    expect(when('The minister *visited* Oslo on Tuesday.', PUBLISHED)).toBe('Tuesday 2023-09-19/2023-09-19')
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})
