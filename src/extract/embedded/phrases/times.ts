import type { Name, Word } from '../../../language/language.ts'
import { isCalendarWord, TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { bare } from '../../../language/lexicon/words.ts'

/** Whether the phrase tells time: "last year", "September 8", "2011". */
export function isTime(words: readonly Word[], first: number, head: number, name: Name | undefined): boolean {
  const word = words[head]
  if (name || !word) return false
  const isCalendar = ({ text }: Word) =>
    isCalendarWord(bare(text)) || isCalendarWord(bare(text).replace(/s$/, ''))
  if (TIME_NOUNS.has(word.lemma) || isCalendar(word)) return true
  if (word.upos !== 'NUM') return false
  return /^(?:1[0-9]|20)\d\d$/.test(word.text) || words.slice(first, head).some(isCalendar)
}

/** "on Christmas Day 2021", "until Good Friday": when, and no thing that acts. */
export function isHoliday(words: readonly Word[], { first, last }: Name): boolean {
  if (!/^(?:on|since|until|till|by|before|after)$/i.test(words[first - 1]?.text ?? '')) return false
  const end = /^\d{4}$/.test(words[last]?.text ?? '') ? last - 1 : last
  return HOLIDAY.test(
    words
      .slice(first, end + 1)
      .map(({ text }) => text)
      .join(' '),
  )
}

const HOLIDAY =
  /^(?:(?:Christmas|Easter|New Year(?: ['’]s)?|Boxing|Thanksgiving|Independence|Republic|Labou?r|Memorial|Armistice|Remembrance|Valentine(?: ['’]s)?|Midsummer|Bastille|May|All Saints ['’]) (?:Day|Eve|Sunday|Monday)|Good Friday|Easter|Christmas|Palm Sunday|Ash Wednesday|Whit Monday)$/
