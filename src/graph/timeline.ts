import type { Time } from './filter/filter.ts'

export type Unit = 'day' | 'month' | 'year'

/** A stretch of the calendar with how many times begin in it. */
export interface Bar {
  /** First and last day, ISO 8601. */
  readonly from: string
  readonly to: string
  readonly count: number
}

export interface Timeline {
  readonly unit: Unit
  /** One after the other without a gap. */
  readonly bars: readonly Bar[]
}

/** More bars than this are too thin to be told apart and brushed. */
const MOST_BARS = 120

/**
 * Counts times by the day, month or year they begin in (those without a beginning: end in), in the finest unit that
 * gives few enough bars; where even years are too many, the bars are of several years.
 * @returns null when no time has a day.
 */
export function timeline(times: readonly Time[]): Timeline | null {
  const days = times.flatMap(({ from, to }) => from ?? to ?? [])
  if (days.length === 0) return null
  let first = days[0] ?? ''
  let last = first
  for (const day of days) {
    if (day < first) first = day
    if (day > last) last = day
  }
  const length: Readonly<Record<Unit, number>> = {
    day: dayNumber(last) - dayNumber(first) + 1,
    month: monthNumber(last) - monthNumber(first) + 1,
    year: yearOf(last) - yearOf(first) + 1,
  }
  const unit = (['day', 'month', 'year'] as const).find((name) => length[name] <= MOST_BARS) ?? 'year'
  const years = unit === 'year' ? Math.ceil(length.year / MOST_BARS) : 1
  const place = (day: string) =>
    unit === 'day'
      ? dayNumber(day) - dayNumber(first)
      : unit === 'month'
        ? monthNumber(day) - monthNumber(first)
        : Math.floor((yearOf(day) - yearOf(first)) / years)
  const counts = new Array<number>(place(last) + 1).fill(0)
  for (const day of days) counts[place(day)] = (counts[place(day)] ?? 0) + 1
  return { unit, bars: counts.map((count, i) => ({ ...stretch(unit, first, i, years), count })) }
}

function stretch(unit: Unit, first: string, i: number, years: number): { from: string; to: string } {
  if (unit === 'day') {
    const day = isoDay(dayNumber(first) + i)
    return { from: day, to: day }
  }
  if (unit === 'month') {
    const month = monthNumber(first) + i
    return { from: monthStart(month), to: isoDay(dayNumber(monthStart(month + 1)) - 1) }
  }
  const year = yearOf(first) + i * years
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year + years - 1, 4)}-12-31` }
}

const DAY_MS = 86_400_000
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
const isoDay = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10)
const yearOf = (day: string) => Number(day.slice(0, 4))
const monthNumber = (day: string) => 12 * yearOf(day) + Number(day.slice(5, 7)) - 1
const monthStart = (number: number) => `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}-01`
const pad = (number: number, digits: number) => String(number).padStart(digits, '0')
