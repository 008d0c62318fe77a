/** A stretch of whole days, ISO 8601, both ends included; an end that is not known is left out. */
export interface Days {
  readonly from?: string
  readonly to?: string
}

const DAY = 86_400_000

/** Days are counted in UTC, so that no time zone moves them. */
const toTime = (iso: string) =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)))
const toIso = (time: number) => new Date(time).toISOString().slice(0, 10)

export const addDays = (iso: string, days: number): string => toIso(toTime(iso) + days * DAY)

const pad = (number: number, length = 2) => String(number).padStart(length, '0')

/** The last day of a month; months count from 1. */
export const lengthOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A year, month or day; undefined where the calendar has no such day. */
export function daysOf(year: number, month?: number, day?: number): Days | undefined {
  const y = pad(year, 4)
  if (month === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` }
  const last = lengthOf(year, month)
  if (day === undefined) return { from: `${y}-${pad(month)}-01`, to: `${y}-${pad(month)}-${pad(last)}` }
  if (day < 1 || day > last) return undefined
  const date = `${y}-${pad(month)}-${pad(day)}`
  return { from: date, to: date }
}

export const oneDay = (iso: string): Days => ({ from: iso, to: iso })

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (iso: string): number => new Date(toTime(iso)).getUTCDay() || 7

/** The week, Monday to Sunday, so many weeks after the day's. */
export function weekOf(iso: string, weeks = 0): Days {
  const monday = addDays(iso, 1 - weekdayOf(iso) + 7 * weeks)
  return { from: monday, to: addDays(monday, 6) }
}

/** The month so many months after the day's. */
export function monthOf(iso: string, months = 0): Days | undefined {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months
  return daysOf(Math.floor(index / 12), (index % 12) + 1)
}

export const yearOf = (iso: string, years = 0): Days | undefined => daysOf(Number(iso.slice(0, 4)) + years)
