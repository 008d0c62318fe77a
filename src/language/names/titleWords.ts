import type { Name, Word } from '../language.ts'
import { isCalendarWord } from '../lexicon/calendar.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { TITLES } from '../lexicon/titles.ts'
import { bare } from '../lexicon/words.ts'
import { isAcronym } from './typeByForm.ts'

export const OPEN = /^(?:["“„«‘']|``)$/
const CLOSE = /^(?:["”»’']|'')$/
/** The most words that a title has. */
export const LONGEST = 12

export const isCapital = (word: Word | undefined) => /^[\p{Lu}\p{N}]/u.test(word?.text ?? '')
export const ARTICLE = /^(?:The|An?|La|Le|Les|Das|Die|Der|Il|El)$/
/** Small words inside a title; before the next one with a capital. */
export const SMALL =
  /^(?:of|the|an?|and|or|to|in|on|for|from|with|by|at|no|de|la|le|les|du|des|et|pas|au|aux|une?|der|die|das|und|del|della|il|lo|y|[&:'’]|['’]s)$/
/** Small words that may as well come after the title: "entitled Night Tide in Oslo". */
export const LOOSE = /^(?:in|on|at|from|with|by|for|to|and)$/

/** Whether a title may begin at word `i`: no person, body or place, whose or about which the work is. */
export function isTitleWord(words: readonly Word[], i: number): boolean {
  const [name = '', next = ''] = [words[i]?.text, words[i + 1]?.text]
  if (TITLES.has(bare(name)) || genderOfGivenName(name) !== undefined || isAcronym(name)) return false
  if (geographicName(name) !== undefined || geographicName(`${name} ${next}`) !== undefined) return false
  return !isWellKnownOrganization(name) && !/^["“«‘]/.test(name) && words[i]?.upos !== 'NUM'
}

/** The title that begins at word `first`; undefined where no word with a capital stands there. */
export function titleFrom(words: readonly Word[], first: number): Name | undefined {
  if (OPEN.test(words[first]?.text ?? '')) return quotedFrom(words, first + 1)
  if (!isCapital(words[first])) return undefined
  const isIndefinite = /^An?$/.test(words[first]?.text ?? '')
  let last = first
  for (let i = first + 1; i < words.length; i++) {
    if (isCapital(words[i])) last = i
    else if (!SMALL.test(words[i]?.text ?? '')) break
    // "A Winter in Trieste": after an article and one word the place belongs to the title.
    else if (!(isIndefinite && i === first + 2) && endsBefore(words, i)) break
  }
  return { first, last, type: 'work' }
}

/** A title in quotation marks, of one word too. */
function quotedFrom(words: readonly Word[], first: number): Name | undefined {
  const close = words.findIndex(({ text }, i) => i > first && CLOSE.test(text))
  let last = close - 1
  while (last > first && /^[.,]$/.test(words[last]?.text ?? '')) last--
  return last >= first && last - first < LONGEST && isCapital(words[first])
    ? { first, last, type: 'work' }
    : undefined
}

/** Whether the small word `i` is the sentence's own: before a place, a person, a number or a body. */
function endsBefore(words: readonly Word[], i: number): boolean {
  if (!LOOSE.test(words[i]?.text ?? '')) return false
  const next = words[i + 1]
  const name = next?.text ?? ''
  return (
    next?.upos === 'NUM' ||
    isCalendarWord(bare(name)) ||
    geographicName(name) !== undefined ||
    genderOfGivenName(name) !== undefined ||
    isWellKnownOrganization(name)
  )
}

export const isYear = (word: Word | undefined) => /^(?:1[5-9]|20)\d\d$/.test(word?.text ?? '')
