import { geographicName } from '../language/lexicon/countries.ts'

/** Dots inside and after initials: "U.S.", "J.K.". */
const INITIALS =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu
/** "U. S." */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s){1,3}\p{Lu}\.(?![\p{L}\p{N}])/gu
const POSSESSIVE = /['’‘ʼ`´]s(?![\p{L}\p{N}])/giu
const APOSTROPHE = /['’‘ʼ`´]/g

/**
 * The words of a name as they are compared: no letter case, diacritics, quotes, possessive endings or
 * hyphens; initials in one piece ("U.S." and "US" are both `us`).
 */
export function foldWords(text: string): string[] {
  return text
    .replace(SPACED, (initials) => {
      const closed = initials.replace(/\s/gu, '')
      return geographicName(closed) ? closed : initials
    })
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHE, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|some|any|all|many|several|each|every|both|no|such)\s+/iu
const QUANTITY = /^(?:over|about|around|nearly|almost|some|more than|at least|up to)\s+[\p{N}.,]+\s+/iu
const OPENING = /^[\s"“”„«»‘’'`([{,;:–—-]+/u
const CLOSING = /[\s"“”„«»‘'`,;:!?–—-]+$/u

/**
 * A name as it is shown: in one line, without the article before it, the possessive ending after it
 * and quotes around it. Falls back on the text itself where nothing would remain.
 */
export function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  let name = line
    .replace(OPENING, '')
    .replace(DETERMINER, '')
    .replace(QUANTITY, '')
    .replace(OPENING, '')
    .replace(CLOSING, '')
  name = name.replace(/['’]s$/iu, '').replace(/['’]$/u, '')
  // A bracket that lost its partner; a full stop that ends the sentence, not an abbreviation.
  if (/[)\]}]$/u.test(name) && !/[([{]/u.test(name)) name = name.slice(0, -1)
  if (/\p{L}{4,}\.$/u.test(name)) name = name.slice(0, -1)
  // A quote that is closed inside stays, one that is left open goes.
  if (/[“"]/u.test(name) && (name.match(/[“”"]/gu)?.length ?? 0) % 2 === 1) name = name.replace(/[“”"]/gu, '')
  return name.trim() || line || text
}

/** Whether a mention begins with a word that points at something known: "the forum", "its leader". */
export function isDefinite(text: string): boolean {
  return /^\W*(?:the|this|that|these|those|its|his|her|their|such)\s/iu.test(text)
}
