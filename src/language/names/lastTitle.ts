import type { Word } from '../language.ts'
import { NAME_PARTICLES } from '../lexicon/connectors.ts'
import { geographicName } from '../lexicon/countries.ts'
import { INSTITUTION_HEADS, typeOfHead } from '../lexicon/nameHeads.ts'
import { TITLE_MODIFIERS, TITLES } from '../lexicon/titles.ts'
import { bare } from '../lexicon/words.ts'
import { isHighCommissioner } from './extendBody.ts'
import { PREPOSITION } from './isNameWord.ts'

/** Whether a head word shows that a name goes on: "Ministry" of "Russian Ministry of Defense". */
export function headed(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const next = words[i + 1]?.text
    if (
      (i === last || /^\d+$/.test(next ?? '') || next === 'of' || next === 'for' || next === 'on') &&
      typeOfHead(bare(words[i]?.text ?? ''), words[i - 1]?.text)
    )
      return true
  }
  return false
}

/** The last office in the run that a person's name can follow, or that ends it. */
export function lastTitle(words: readonly Word[], first: number, last: number): number | undefined {
  for (let i = last; i >= first; i--) {
    const text = bare(words[i]?.text ?? '')
    // "Generals Lee and Grant"
    const word = i < last && !TITLES.has(text) ? text.replace(/s$/, '') : text
    if (!TITLES.has(word) || PREPOSITION.test(words[i + 1]?.text ?? '')) continue
    // "the King's Arms": an owner's office is part of the name.
    if (i < last && /^['’]s?$/.test(words[i + 1]?.text ?? '')) continue
    if (
      i === first &&
      i === last &&
      /^(?:st|saint|king|prince|judge|major|general|head|page|dean|pope)$/.test(word)
    )
      return i
    // "her deputy, Imran Sheikh": behind one other name it is the surname.
    if (i === last && i === first + 1 && SURNAMES.test(word) && isPlainName(words[first])) continue
    if (isField(words, first, i, last) || isHighCommissioner(words, i)) continue
    // "Leben des Generals …": behind a particle of another language it is no English office.
    if (i > first && NAME_PARTICLES.has(words[i - 1]?.text ?? '')) continue
    // "St Petersburg", "General Motors": no office without a name of its own, and a headed name is no person.
    if (
      word === 'st' ||
      word === 'saint' ||
      (i < last && (headed(words, i + 1, last) || isBodyHead(words, i + 1)))
    )
      continue
    // Before the title only what belongs to an office or owns it; a given name there makes a surname of it.
    return i
  }
  return undefined
}

/** Titles that as many people are called by. */
const SURNAMES =
  /^(?:sheikh|king|prince|pope|dean|bishop|baron|duke|earl|marshal|major|judge|page|abbot|constable|sergeant)$/

/** No place, acronym, office or word of one. */
const isPlainName = (word: Word | undefined) =>
  word !== undefined &&
  word.upos === 'PROPN' &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  geographicName(word.text) === undefined &&
  !TITLE_MODIFIERS.has(bare(word.text)) &&
  !TITLES.has(bare(word.text)) &&
  typeOfHead(bare(word.text)) === undefined

/** Whether a word that may be an office is what a body sees to: "Department of Justice", "Society for General Transport Safety". */
function isField(words: readonly Word[], first: number, i: number, last: number): boolean {
  let at = i - 1
  while (at > first && /^\p{Lu}/u.test(words[at]?.text ?? '')) at--
  if (/^the$/.test(words[at]?.text ?? '')) at--
  if (at <= first || !INSTITUTION_HEADS.has(bare(words[at - 1]?.text ?? ''))) return false
  const link = words[at]?.text
  return link === 'for' || link === 'on' || (link === 'of' && (i === last || words[i + 1]?.text === 'for'))
}

/** "League" of "Major League Rowing Cup": no person is called so. */
const isBodyHead = (words: readonly Word[], i: number) =>
  /^(?:organization|event)$/.test(typeOfHead(bare(words[i]?.text ?? '')) ?? '') &&
  /^\p{Lu}/u.test(words[i + 1]?.text ?? '')
