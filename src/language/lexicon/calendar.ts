import { bare, wordSet } from './words.ts'

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const MONTH_SHORT = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec')

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday')

/** Letters beside a year: "347 AD". */
export const ERAS: ReadonlySet<string> = new Set(['AD', 'BC', 'CE', 'BCE'])

/** Capitalised words that tell time and are no names. `word` is lower case, without dot. */
export function isCalendarWord(word: string): boolean {
  return MONTHS.includes(word) || MONTH_SHORT.has(word) || WEEKDAYS.has(word.replace(/days$/, 'day'))
}

/** The month of a name or short form, 1 to 12. */
export function monthNumber(word: string): number | undefined {
  const key = bare(word)
  if (key.length < 3) return undefined
  const index = MONTHS.findIndex(
    (month) => month === key || month.slice(0, 3) === key || (key === 'sept' && month === 'september'),
  )
  return index < 0 ? undefined : index + 1
}

/** Units and parts of time: nouns that head a time expression. */
export const TIME_NOUNS = wordSet(`
  second minute hour day night evening morning afternoon noon midnight week weekend fortnight month quarter
  season spring summer autumn winter year decade century millennium era time moment period today tomorrow
  yesterday tonight past future eve date lifetime
`)
