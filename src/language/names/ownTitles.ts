import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { TITLES } from '../lexicon/titles.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isCapital, isTitleWord, titleFrom } from './titleWords.ts'
import { isAcronym } from './typeByForm.ts'

/** How many adjectives may stand between an author and a title: "her monumental two-volume". */
const MOST_ADJECTIVES = 3

/** Common nouns that begin titles more than anything else. */
const BEGINNINGS = wordSet(`
  history travels lives life principles elements treatise essay essays notes songs tales studies letters memoirs portrait portraits anatomy origin
  adventures poems sketches scenes voyage voyages flora fauna birds plants introduction outline outlines grammar geography dreams views
  reflections meditations conversations dialogues lectures rise decline fall art
`)

/**
 * "her monumental Orchids of Papua", "Moss's Travels in Arabia": behind its author, a common noun with a capital and what goes on
 * from it with a small word is a title.
 * @param plain words that the text has in small letters.
 */
export function ownTitle(words: readonly Word[], i: number, plain: ReadonlySet<string>): Name | undefined {
  const word = words[i]
  if (!word || !isCapital(word) || !/^(?:of|in|on|to|from|and)$/.test(words[i + 1]?.text ?? ''))
    return undefined
  if (!isCapital(words[i + 2]) && !isCapital(words[i + 3])) return undefined
  const lower = word.text.toLowerCase()
  const isNoun = BEGINNINGS.has(lower) || (plain.has(lower) && typeOfNoun(lower, true) === undefined)
  const head = typeOfHead(lower)
  if (!isNoun || TITLES.has(lower) || (head !== undefined && head !== 'work')) return undefined
  if (geographicName(word.text) || DEGREES.has(lower)) return undefined
  let at = i - 1
  while (at > i - 1 - MOST_ADJECTIVES && isAdjective(words, at)) at--
  const author = words[at]
  const isOwned =
    author?.xpos === 'PRP$' || (/^['’]s?$/.test(author?.text ?? '') && words[at - 1]?.upos === 'PROPN')
  // "her Flora of the Yukon" is no girl, "his Dawn of Orvic" may be.
  const isGiven = genderOfGivenName(word.text) !== undefined
  if (isGiven && !(BEGINNINGS.has(lower) && author?.xpos === 'PRP$')) return undefined
  return isOwned ? titleFrom(words, i) : undefined
}

const isAdjective = (words: readonly Word[], i: number) =>
  /^\p{Ll}/u.test(words[i]?.text ?? '') && /^(?:ADJ|NUM|PUNCT|VERB)$/.test(words[i]?.upos ?? '')

/** What one has from a university or a state, not what one wrote. */
const DEGREES = wordSet(
  'bachelor master doctor doctorate order knight member companion freedom fellow licence legion cross',
)

/** "A biography by the historian Ann Lee, Grey Water, appeared": the title between commas behind a work and its author. */
export function titleBehindAuthor(words: readonly Word[], by: number): Name | undefined {
  if (words[by]?.text !== 'by' || typeOfNoun(words[by - 1]?.lemma ?? '', false) !== 'work') return undefined
  let comma = by + 1
  // "the historian", "the Kenyan historian"
  const trade = words.findIndex(
    ({ upos, lemma }, i) => i > by && upos === 'NOUN' && typeOfNoun(lemma, false) === 'person',
  )
  if (/^the$/i.test(words[by + 1]?.text ?? '') && trade > by && trade < by + 4) comma = trade + 1
  const author = comma
  while (isCapital(words[comma]) || /^(?:de|van|von|der|la|al|[-–‑])$/.test(words[comma]?.text ?? '')) comma++
  if (words[comma]?.text !== ',' || comma < author + 2 || comma > author + 5 || !isCapital(words[comma + 1]))
    return undefined
  const first = words[comma + 1]?.text ?? ''
  const title = titleFrom(words, comma + 1)
  if (!title || title.last === title.first || !/^[,(]$/.test(words[title.last + 1]?.text ?? ''))
    return undefined
  const isOther =
    genderOfGivenName(first) !== undefined ||
    isAcronym(first) ||
    isWellKnownOrganization(first) ||
    (TITLES.has(bare(first)) && genderOfGivenName(words[comma + 2]?.text ?? '') !== undefined) ||
    !(isTitleWord(words, comma + 1) || TITLES.has(bare(first)))
  return isOther ? undefined : title
}
