import { MONTHS } from './wordLists.ts'

const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,3}"
const REGION = "(?:,\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2})?"
const DAY = `(?:,\\s+(?:${MONTHS}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTHS})(?:,?\\s+\\d{4})?)?`
const AGENCY = '\\(\\p{Lu}[\\p{L}/. -]{1,30}\\)'
const DASH = '(?:[—–]|--?)'
const BEGINS = '(?=["“‘\']?[\\p{Lu}\\d])'
/** "KYIV, Ukraine (AP) — ", "LONDON, March 3 (Reuters) - ", "WASHINGTON — ", "Moscow (AFP) – ", "(Geneva, March 3) – ". */
const DATELINE = new RegExp(
  `^(?:${PLACE}${REGION}${DAY}\\s*(?:${AGENCY}\\s*)?${DASH}|\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2}${REGION}${DAY}\\s+${AGENCY}\\s*${DASH}|\\(\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2}${REGION}${DAY}\\)\\s*${DASH})\\s+${BEGINS}`,
  'u',
)
const LONGEST = 120

/** Where the dateline at the start of a paragraph ends (place, day, agency, dash); 0 when there is none. */
export function splitDateline(text: string): number {
  return DATELINE.exec(text.slice(0, LONGEST))?.[0].trimEnd().length ?? 0
}
