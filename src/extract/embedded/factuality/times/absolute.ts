import { monthNumber } from '../../../../language/lexicon/calendar.ts'
import { type Days, daysOf } from './days.ts'

/** A date as written: what is missing is missing in the text. */
interface DateParts {
  year?: number
  month?: number
  day?: number
  /** "the 1990s", "the 19th century": a stretch of years. */
  years?: number
}

const YEAR = /^(?:1\d|20)\d\d$/
const DAY = /^(?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const JOIN = /^(?:to|and|until|till|through|-|–|—)$/

const dayNumber = (token: string | undefined): number | undefined => {
  const day = DAY.exec(token ?? '')?.groups?.day
  return day === undefined ? undefined : Number(day)
}

/** The dates that lower-case tokens write out, in order. */
function datesIn(tokens: readonly string[]): DateParts[] {
  const found: DateParts[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? ''
    const iso = /^(?<year>\d{4})-(?<month>0\d|1[0-2])-(?<day>[0-3]\d)$/.exec(token)?.groups
    const decade = /^(?<year>1\d\d0|20\d0)s$/.exec(token)?.groups?.year
    const century = /^(?<number>1?\d|2[01])(?:st|nd|rd|th)$/.exec(token)?.groups?.number
    const month = monthNumber(token)
    if (iso) found.push({ year: Number(iso.year), month: Number(iso.month), day: Number(iso.day) })
    else if (decade) found.push({ year: Number(decade), years: 10 })
    else if (century && tokens[i + 1] === 'century')
      found.push({ year: (Number(century) - 1) * 100 + 1, years: 100 })
    else if (month !== undefined) {
      const date: DateParts = { month }
      const before = dayNumber(tokens[tokens[i - 1] === 'of' ? i - 2 : i - 1])
      const after = dayNumber(tokens[i + 1])
      if (before !== undefined) date.day = before
      else if (after !== undefined) {
        date.day = after
        i++
      }
      const next = tokens[i + 1] === 'of' ? i + 2 : i + 1
      if (YEAR.test(tokens[next] ?? '')) {
        date.year = Number(tokens[next])
        i = next
      }
      found.push(date)
    } else if (YEAR.test(token)) found.push({ year: Number(token) })
    else if (dayNumber(token) !== undefined && JOIN.test(tokens[i + 1] ?? '')) {
      // "12 to 17 September": the first day has the month of the second.
      const day = dayNumber(token)
      if (day !== undefined) found.push({ day })
    } else if (
      dayNumber(token) !== undefined &&
      JOIN.test(tokens[i - 1] ?? '') &&
      found.at(-1)?.month !== undefined
    ) {
      // "September 12 to 17".
      const { year, month: same } = found.at(-1) ?? {}
      const day = dayNumber(token)
      if (monthNumber(tokens[i + 1] ?? '') === undefined && day !== undefined)
        found.push({ day, ...(same !== undefined && { month: same }), ...(year !== undefined && { year }) })
    }
  }
  return found
}

/** Whether tokens write out a year, month or day, which may lack the year. */
export const hasDate = (tokens: readonly string[]): boolean =>
  datesIn(tokens).some(({ month, year }) => month !== undefined || year !== undefined)

/**
 * The days of a date that is written out, or of a range of two. A month without a year takes it from `yearFor`, which
 * may not know it. `between` tells that "and" joins two bounds.
 */
export function absoluteDays(
  tokens: readonly string[],
  yearFor: (month: number, day?: number) => number | undefined,
  between: boolean,
): Days | undefined {
  const dates = datesIn(tokens)
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last || dates.length > 2) return undefined
  const end = complete(last, {}, yearFor)
  if (dates.length === 1) return end && daysFrom(end)
  // "in 1687 and 1689" are two times, "between 1687 and 1689" is one.
  if (!tokens.some((token) => JOIN.test(token) && (token !== 'and' || between))) return undefined
  const start = complete(first, end ?? {}, yearFor)
  if (!start) return undefined
  const closing = end ?? complete(last, start, yearFor)
  const from = daysFrom(start)?.from
  const to = closing && daysFrom(closing)?.to
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

/** A date with what it lacks taken from another, or from the time of writing. */
function complete(
  date: DateParts,
  other: DateParts,
  yearFor: (month: number, day?: number) => number | undefined,
): DateParts | undefined {
  const month = date.month ?? (date.year === undefined ? other.month : undefined)
  if (date.year !== undefined) return date
  if (month === undefined) return undefined
  // "from November 2019 to March 2020" has both; "from November to March 2020" began the year before.
  const later = other.month !== undefined && month > other.month ? 1 : 0
  const year = other.year !== undefined ? other.year - later : yearFor(month, date.day)
  return year === undefined ? undefined : { ...date, month, year }
}

function daysFrom({ year, month, day, years }: DateParts): Days | undefined {
  if (year === undefined) return undefined
  if (years !== undefined) {
    const from = daysOf(year)?.from
    const to = daysOf(year + years - 1)?.to
    return from !== undefined && to !== undefined ? { from, to } : undefined
  }
  return daysOf(year, month, day)
}
