import type { Word } from '../language.ts'
import {
  COMPOUND_ENDINGS,
  EPITHETS,
  NAME_PARTICLES,
  OFFICE_OWNERS,
  OWNED_OFFICES,
  SURNAME_PARTICLES,
} from '../lexicon/connectors.ts'
import { geographicName } from '../lexicon/countries.ts'
import { AWARD_PERIODS, KINDS_OF_HOUSE, NUMBERED_HEADS } from '../lexicon/nameHeads.ts'
import { TITLES } from '../lexicon/titles.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isCited } from './citations.ts'
import { extendBody, inMinistry } from './extendBody.ts'
import { goesOn } from './goesOn.ts'
import { isNameWord, isSyllabic, type RunOptions } from './isNameWord.ts'
import { longForms } from './longForms.ts'
import { overMarks } from './overMarks.ts'
import { isOwnerInside, isTitleOfOwner } from './ownerInside.ts'
import { isJoined } from './wordShape.ts'

/** Houses that are called after a person or a saint. */
const NAMESAKE_HEADS = wordSet(
  'hospital infirmary college church cathedral chapel abbey school hall court inn gate park stadium market square castle arms head green',
)

/** Words `[first, last]` that may be one name or several in a row. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Behind a comma, still of the company's name: "Acme, Inc.". */
const LEGAL_FORM = /^(?:Inc|Ltd|LLC|LLP|PLC|Plc|GmbH|Corp)\.?$/
/** "Elizabeth II", "World War II": the Roman numbers up to 29 of two letters and more. */
const REGNAL = /^(?=..)X{0,2}(?:I{1,3}|I?V|VI{1,3}|I?X)?$/

/** "King Peter I awarded it" */
const ROYAL = /^(?:King|Queen|Emperor|Empress|Tsar|Czar|Pope|Sultan|Kaiser|Shah)$/

/** Finds the maximal runs of capitalised words, with the connectors that stay inside names. */
export function findRuns(words: readonly Word[], options: RunOptions): Run[] {
  const runs: Run[] = []
  const capital = words.map((_, i) => !options.skip(i) && isNameWord(words, i, options))
  const lettered = new Map(longForms(words).map(({ first, last }) => [first, last]))
  for (let i = 0; i < words.length; i++) {
    if (!capital[i]) continue
    // "Competition and Markets Authority (CMA)": as far as the letters in the bracket go.
    const whole = lettered.get(i) ?? i
    let last = capital[whole] && !options.skip(whole) ? whole : i
    for (;;) {
      const step = extend(words, capital, i, last)
      const next = step > last ? step : goesOn(words, capital, i, last, options.plain)
      if (next <= last) break
      last = next
    }
    runs.push({ first: i - numberBefore(words, i, last) - particlesBefore(words, i), last })
    i = last
  }
  return runs
}

/** How many words before a run belong to it: the ordinal of "72nd Mechanized Brigade". */
function numberBefore(words: readonly Word[], first: number, last: number): number {
  const isOrdinal = /^\d{1,4}(?:st|nd|rd|th)$/.test(words[first - 1]?.text ?? '')
  return isOrdinal && NUMBERED_HEADS.has(bare(words[last]?.text ?? '')) ? 1 : 0
}

/** How many lower-case words before a run the surname begins with: "said van der Berg". */
function particlesBefore(words: readonly Word[], first: number): number {
  let count = 0
  for (let word = words[first - 1]; word?.upos === 'PROPN' && SURNAME_PARTICLES.has(word.text); ) {
    count++
    word = words[first - 1 - count]
  }
  return count
}

/** The last word of the run `[first, last]` after one more step; `last` where it ends. */
function extend(words: readonly Word[], capital: readonly boolean[], first: number, last: number): number {
  const text = (i: number) => words[i]?.text ?? ''
  const joined = (i: number) => isJoined(words, i)
  const next = text(last + 1)
  if (/^[#@]/.test(text(last))) return last
  if (capital[last + 1]) return /^[#@]/.test(next) ? last : last + 1
  if (/^[-–‑]$/.test(next)) {
    // Some write the hyphen of a body's name with spaces: "Council on American - Islamic Relations".
    const goesOn = inMinistry(words, first, last + 1) || endsLink(words, capital, first, last + 2)
    return capital[last + 2] && goesOn ? last + 2 : hyphen(words, capital, last)
  }
  const over = overMarks(words, capital, first, last)
  if (over !== undefined) return over
  // "Pret A Manger"
  if (next === 'A' && capital[last + 2] && [last, last + 2].every((i) => words[i]?.upos === 'PROPN'))
    return last + 2
  if (next === ',' && LEGAL_FORM.test(text(last + 2))) return last + 2
  if (words[last + 1]?.upos === 'NUM' && REGNAL.test(next)) return last + 1
  // "Moss & Lane 2011" are two authors.
  if (next === '&' && capital[last + 2])
    return isCited(words, { first: last + 2, last: last + 2 }) ? last : last + 2
  // "RTS,S", "AT/RT": letters that a mark joins without a space.
  if (/^[,/]$/.test(next) && joined(last + 1) && joined(last + 2) && /^\p{Lu}{1,5}$/u.test(text(last + 2)))
    return last + 2
  if (/^\d{1,5}[A-Z]?$/.test(next) && numbered(words, first, last)) return last + 1
  const crowned = ROYAL.test(text(first)) && words[last + 2]?.xpos !== 'VBP'
  if (next === 'I' && last > first && (crowned || !['VERB', 'AUX'].includes(words[last + 2]?.upos ?? '')))
    return last + 1
  if (isOwnerInside(words, capital, first, last)) return last + 2
  // "Lloyd's of London": whose house it was, and where.
  if (first === last && /^['’]s$/.test(next) && text(last + 2) === 'of' && capital[last + 3] && capital[last])
    return last + 3
  if (
    /^['’]s?$/.test(next) &&
    OFFICE_OWNERS.has(bare(text(last))) &&
    OWNED_OFFICES.has(bare(text(last + 2))) &&
    capital[last + 2]
  )
    return last + 2
  // "Moss's Music Hall": such a house with its kind.
  const house = KINDS_OF_HOUSE.has(bare(text(last + 2))) ? last + 3 : last + 2
  // "Guy's Hospital", "St Mary's Church": whom a house is called after, by one name; not "Oslo's hospital".
  if (
    /^['’]s?$/.test(next) &&
    capital[house] &&
    NAMESAKE_HEADS.has(bare(text(house))) &&
    (first === last || /^(?:St|Saint)\.?$/.test(text(first))) &&
    last - first < 2 &&
    !geographicName(text(last))
  )
    return house
  if (isTitleOfOwner(words, capital, first, last)) return last + 2
  if (NAME_PARTICLES.has(next) && !joined(last + 1)) {
    const after = NAME_PARTICLES.has(text(last + 2)) ? last + 3 : last + 2
    if (capital[after]) return after
  }
  // "Player of the Month": what one is chosen.
  if (next === 'of' && text(last + 2) === 'the' && AWARD_PERIODS.has(text(last + 3))) return last + 3
  if (next === 'the' && EPITHETS.has(text(last + 2).toLowerCase()) && capital[last + 2]) return last + 2
  return extendBody(words, capital, first, last)
}

/** "Kim Jong-un", "Scud-B", "Asia-Pacific"; not "Moscow-backed". */
function hyphen(words: readonly Word[], capital: readonly boolean[], last: number): number {
  const dash = words[last + 1]
  const part = words[last + 2]
  if (!dash || !part || words[last]?.end !== dash.start) return last
  if (dash.end !== part.start) return last
  if (capital[last + 2]) return last + 2
  const suffix = part.text.toLowerCase()
  if (isSyllabic(words, last)) return last + 2
  // "Stoke-on-Trent", "Boulogne-sur-Mer"
  if (
    /^(?:on|upon|sur|under|in|le|la|les|en|de|by|sous|am)$/.test(suffix) &&
    /^[-–‑]$/.test(words[last + 3]?.text ?? '') &&
    isJoined(words, last + 3) &&
    isJoined(words, last + 4) &&
    capital[last + 4]
  )
    return last + 4
  // "Museum of Salt-making"
  if (words[last - 1]?.text === 'of' && /^\p{Ll}{3,}ing$/u.test(part.text)) return last + 2
  if (COMPOUND_ENDINGS.has(suffix) || ['VERB', 'ADP', 'DET'].includes(part.upos)) return last
  if (/^\d{1,4}\p{L}?$/u.test(part.text)) return last + 2
  const longest = part.upos === 'PROPN' ? 8 : 5
  return /^\p{Ll}+$/u.test(part.text) &&
    part.text.length <= longest &&
    !geographicName(words[last]?.text ?? '')
    ? last + 2
    : last
}

/** "Internet Explorer 6", "Project 633": a number of the name, not a count of what follows. */
function numbered(words: readonly Word[], first: number, last: number): boolean {
  const name = words.slice(first, last + 1).map(({ text }) => text)
  const after = words[last + 2]
  // "Ajax 3-1" tells a score.
  if (/^[-–‑]$/.test(after?.text ?? '') && /^\d+$/.test(words[last + 3]?.text ?? '')) return false
  if (isCited(words, { first, last })) return false
  if (geographicName(name.join(' ')) || TITLES.has(bare(name.at(-1) ?? ''))) return false
  if (after?.upos === 'NOUN' && after.lemma !== after.text.toLowerCase()) return first < last
  return !/^[%,.]?$/.test(after?.text ?? '.') || after === undefined || after.upos === 'PUNCT'
}

/** Things that are called by both places they lie between: "the San Francisco – Oakland Bay Bridge". */
const LINKS = wordSet(
  'bridge tunnel railway railroad line highway motorway canal pipeline corridor ferry border route',
)

/** Whether an article stands before the run and a thing between two places ends the capitals from `next` on. */
function endsLink(words: readonly Word[], capital: readonly boolean[], first: number, next: number): boolean {
  let end = next
  while (capital[end + 1]) end++
  return words[first - 1]?.upos === 'DET' && end > next && LINKS.has(bare(words[end]?.text ?? ''))
}
