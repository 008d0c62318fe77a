import { monthNumber, WEEKDAYS } from '../../../../language/lexicon/calendar.ts'
import { addDays, type Days, daysOf, monthOf, oneDay, weekdayOf, weekOf, yearOf } from './days.ts'

const WEEKDAY_NUMBERS = new Map([...WEEKDAYS].map((name, i) => [name, i + 1]))
const UNITS = /^(?<unit>day|week|month|year|decade|fortnight)s?$/
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The number of a weekday's name, Monday 1; "tuesdays" is none. */
export const weekdayNumber = (token: string): number | undefined => WEEKDAY_NUMBERS.get(token)

function countOf(token: string | undefined): number | undefined {
  if (token === undefined) return undefined
  if (token === 'a' || token === 'an') return 1
  const spelt = NUMBERS.indexOf(token)
  if (spelt > 0) return spelt
  return /^\d{1,3}$/.test(token) ? Number(token) : undefined
}

/**
 * The days of a time that is told from the day of writing: "yesterday", "last week", "three years ago", "on Tuesday".
 * What is longer than days is as coarse as its unit: "two weeks ago" is a week, "three years ago" a year.
 *
 * @param tokens lower case, @param today day of publication, @param coming whether it is told of the future.
 */
export function deicticDays(tokens: readonly string[], today: string, coming: boolean): Days | undefined {
  if (tokens.includes('today') || tokens.includes('tonight')) return oneDay(today)
  if (tokens.includes('yesterday')) return oneDay(addDays(today, -1))
  if (tokens.includes('tomorrow')) return oneDay(addDays(today, 1))
  const at = tokens.findIndex((token) => /^(?:last|past|previous|this|next|coming|current)$/.test(token))
  if (at >= 0) {
    const word = tokens[at] ?? ''
    const step = /^(?:next|coming)$/.test(word) ? 1 : /^(?:this|current)$/.test(word) ? 0 : -1
    return steppedDays(tokens[at + 1] ?? '', step, today)
  }
  if (tokens.at(-1) === 'ago') return shiftedDays(tokens, today, -1)
  if (tokens[0] === 'in' && coming && UNITS.test(tokens.at(-1) ?? ''))
    return shiftedDays([...tokens, 'on'], today, 1)
  const weekday = tokens.map(weekdayNumber).find((number) => number !== undefined)
  return weekday === undefined ? undefined : weekdayDays(weekday, today, coming ? 1 : -1, true)
}

/** "last week", "this year", "next Tuesday", "last May". Seasons differ by hemisphere and are left open. */
function steppedDays(unit: string, step: number, today: string): Days | undefined {
  switch (unit) {
    case 'night':
    case 'evening':
      return step < 0 ? oneDay(addDays(today, -1)) : step === 0 ? oneDay(today) : undefined
    case 'morning':
    case 'afternoon':
      return step === 0 ? oneDay(today) : undefined
    case 'week':
      return weekOf(today, step)
    case 'month':
      return monthOf(today, step)
    case 'year':
      return yearOf(today, step)
  }
  const weekday = weekdayNumber(unit)
  if (weekday !== undefined) {
    const week = weekOf(today).from
    if (step === 0) return week === undefined ? undefined : oneDay(addDays(week, weekday - 1))
    return weekdayDays(weekday, today, step, false)
  }
  const month = monthNumber(unit)
  if (month === undefined) return undefined
  const now = Number(today.slice(5, 7))
  const year = Number(today.slice(0, 4))
  if (step === 0) return daysOf(year, month)
  return step < 0
    ? daysOf(month < now ? year : year - 1, month)
    : daysOf(month > now ? year : year + 1, month)
}

/** The weekday nearest before or after a day; the day itself where `same` lets it. */
function weekdayDays(weekday: number, today: string, direction: number, same: boolean): Days {
  const now = weekdayOf(today)
  const gap = direction < 0 ? (now - weekday + 7) % 7 : (weekday - now + 7) % 7
  return oneDay(addDays(today, direction * (gap === 0 && !same ? 7 : gap)))
}

/** "three years ago", "two days later": the last token is the direction's word. */
function shiftedDays(tokens: readonly string[], day: string, direction: number): Days | undefined {
  const unit = UNITS.exec(tokens.at(-2) ?? '')?.groups?.unit
  const count = countOf(tokens.at(-3))
  if (unit === undefined || count === undefined) return undefined
  const by = direction * count
  switch (unit) {
    case 'day':
      return oneDay(addDays(day, by))
    case 'week':
      return weekOf(day, by)
    case 'fortnight':
      return weekOf(day, 2 * by)
    case 'month':
      return monthOf(day, by)
    case 'decade':
      return undefined
    default:
      return yearOf(day, by)
  }
}

/** The days of a time told from another date: "two days later", "the next day", "that day". @param day the date before it. */
export function anaphoricDays(tokens: readonly string[], day: string): Days | undefined {
  const phrase = tokens.filter((token) => token !== 'the' && token !== 'on').join(' ')
  if (/^(?:same|that|very same) day$/.test(phrase)) return oneDay(day)
  if (/^(?:next|following) day$|^day after$/.test(phrase)) return oneDay(addDays(day, 1))
  if (/^(?:previous|preceding) day$|^day before$/.test(phrase)) return oneDay(addDays(day, -1))
  if (/^following (?:week|month|year)$/.test(phrase)) return steppedDays(phrase.slice(10), 1, day)
  if (/^(?:same|that) year$/.test(phrase)) return yearOf(day)
  if (tokens.at(-1) === 'later') return shiftedDays(tokens, day, 1)
  if (tokens.at(-1) === 'earlier' || tokens.at(-1) === 'before') return shiftedDays(tokens, day, -1)
  return undefined
}
