import { expect, it } from 'vitest'
import { viewText } from '../../src/text/viewText.ts'

const SIZE = 300_000
/** Generous for a loaded machine; anything quadratic takes minutes. */
const MOST_SECONDS = 10

const repeat = (unit: string, size = SIZE) => unit.repeat(Math.ceil(size / unit.length))

/** What would make a careless rule or pattern look back or ahead again and again. */
const UNITS = [
  ...[
    '.',
    '“',
    'a',
    '"',
    '(',
    '1,',
    '1-',
    'a.',
    'a@',
    "a'",
    '[a](',
    '*a ',
    '`',
    '`a``',
    '<!--',
    '<a ',
    '|',
    'a | ',
  ],
  ...[
    'aThe ',
    '\ud800',
    'U.S. ',
    '**a*',
    '。',
    '! ',
    '> ',
    ' ',
    '\n',
    'Ab cd\n',
    '- ',
    '~~~\n',
    '. [1]',
    'Fig. ',
  ],
]
const CASES: readonly (readonly [string, string])[] = [
  [
    'an article on one line',
    repeat(
      'Mr. Kim met the president on Jan. 5, and they “talked (a lot)” of 20,000-60,000 shells. ',
      2_000_000,
    ),
  ],
  ...UNITS.map((unit) => [JSON.stringify(unit), repeat(unit)] as const),
]

it.each(CASES)('time grows linearly: %s', { timeout: 120_000 }, (_, text) => {
  for (const markup of ['plain', 'markdown'] as const) {
    const before = process.cpuUsage().user
    viewText(text, { markup })
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(MOST_SECONDS)
  }
})
