import { startsLower, startsUpper } from './characters.ts'
import { MONTHS, WEEKDAYS } from './wordLists.ts'

/** The mark and space before a list item: a bullet, "1.", "2)", "(a)". */
export const LIST_MARK =
  /^(?:[•◦▪▫‣●○■□✓✔➤►·*+-]|[–—]|\d{1,3}[.)]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))[ \t\u00a0]+(?=\S)/u

const DATE = `(?:(?:${WEEKDAYS},?\\s+)?(?:${MONTHS}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTHS}(?:,?\\s+\\d{4})?|${MONTHS}\\s+\\d{4})|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`
const TIME =
  '(?:\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)(?:\\s+\\(?[A-Z]{2,4}\\)?)?'
const STAMP = new RegExp(
  `^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?\\s+)?(?:${TIME},?\\s+(?:on\\s+)?)?${DATE}(?:,?\\s*(?:at\\s+|[|·-]\\s*)?${TIME})?\\.?$`,
  'i',
)
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PEOPLE = `${NAME}(?:\\s+(?:(?:de|del|della|van|von|der|den|bin|al|el|la|le|du|da|dos)\\s+)*${NAME}){0,4}`
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Pp]osted|[Tt]ranslated|[Ss]tory|[Tt]ext|[Pp]hotos?|[Pp]hotographs?|[Aa]nalysis)\\s+by|[Aa]uthors?:)\\s+${PEOPLE}(?:(?:,\\s*|,?\\s+(?:and|AND|&)\\s+)${PEOPLE})*(?:\\s*[|,·•–—/-]\\s*[^.!?]{1,60})?$`,
  'u',
)

/** Whether a line is nothing but a day, with or without "Published" and a time: "Monday, May 18, 2015". */
export const isDateStamp = (line: string) => line.length <= 80 && STAMP.test(line)

/** Whether a line names who wrote the text: "By Jane Doe and John Roe, Reuters". */
export const isByline = (line: string) => line.length <= 160 && BYLINE.test(line)

const LONGEST_ROW = 1000

/** Whether a line is a row of a table: cells parted by tabs, bars or wide gaps. */
export const isRow = (line: string) => line.length <= LONGEST_ROW && /\t|\|| {3}/.test(line) && hasCells(line)

const hasCells = (line: string) =>
  /\S\t\S|^\|.*\|$/.test(line) ||
  (/\S\s?\|\s?\S/.test(line) && !/[.!?]["”’)]?$/.test(line)) ||
  /\S {3,}\S.* {3,}\S/.test(line)

/** Whether a line ends as a sentence does. */
export const isFinished = (line: string) =>
  /[.!?…。！？؟۔।]["”’'»)\]]*(?:\s?\[\d+\])*$/u.test(line.slice(-20))

/** Whether text stands as a heading would: short, begins large, does not end or hold the end of a sentence. */
export function isHeadingLike(line: string): boolean {
  if (line.length < 2 || line.length > 120) return false
  if (!startsUpper(line.replace(/^["“‘'(¿¡]+/, '')) && !/^\d/.test(line)) return false
  if (/[.!?…:;,]["”’')]*$/.test(line) || /[.!?]["”’)]*\s+["“(]?\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line))
    return false
  return /\p{L}{2}/u.test(line) && line.split(/\s+/).length <= 16
}

/** Whether a line begins as only the middle of a sentence does. */
export const startsSmall = (line: string) => startsLower(line.replace(/^["“‘'(]+/, ''))
