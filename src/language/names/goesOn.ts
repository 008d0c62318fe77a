import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { AWARD_PERIODS, typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { TITLES } from '../lexicon/titles.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isAcronym } from './typeByForm.ts'
import { textOf } from './wordShape.ts'

/**
 * The last word of the run `[first, last]` after a step over words that no name of a body shows: "Carnival of Magic", "Justice
 * in Policing Act", "London 2012 Olympics", "Tourism board", "Man of the Match award"; `last` where the name ends.
 * @param plain words that the text has in small letters.
 */
export function goesOn(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
  plain: ReadonlySet<string>,
): number {
  const [next, second] = [words[last + 1], words[last + 2]]
  if (!next || !second) return last
  // "the Georgian Dream party"
  if (next.text === 'party' && first < last && geographicName(words[first]?.text ?? '')?.kind === 'demonym')
    if (!TITLES.has(bare(words[last]?.text ?? ''))) return last + 1
  if (isPartyOfTwo(words, capital, first, last)) return last + 3
  // "the initiative Clean Money Now"
  if (capital[last] && /^\p{Lu}\p{Ll}+$/u.test(next.text) && next.upos === 'ADV' && isMovement(words, first))
    return last + 1
  if (isOffice(words, first, last) || isAwarded(words, first, last) || isPrize(words, first, last))
    return last + 1
  if (!capital[last + 2]) return last
  if (next.text === 'of' && isOfCommon(words, first, last, plain)) return last + 2
  if (/^(?:of|in|for|to|against|on|from|and)$/.test(next.text) && isAct(words, capital, first, last))
    return last + 2
  // "the movement Clean Hands for Kenya"
  const isMany = last > first || /s$/.test(words[last]?.text ?? '')
  if (/^(?:for|against|without)$/.test(next.text) && isMany && isMovement(words, first)) return last + 2
  // "Bosnia and Herzegovina": the gazetteer has the whole.
  if (next.text === 'and' && geographicName(textOf(words, { first, last: last + 2 }))) return last + 2
  if (/^(?:19|20)\d\d$/.test(next.text) && isHost(words, capital, first, last)) return last + 2
  return last
}

/** "Winter Carnival of Magic": behind "of" a common noun has a capital only within a name. */
function isOfCommon(
  words: readonly Word[],
  first: number,
  last: number,
  plain: ReadonlySet<string>,
): boolean {
  const [head, of] = [words[last], words[last + 2]]
  if (!head || !of || of.upos === 'ADJ') return false
  const isNoun = (word: Word) =>
    plain.has(word.text.toLowerCase()) ||
    isFieldNoun(word.text) ||
    typeOfNoun(word.lemma.toLowerCase(), true) !== undefined
  // Without an article the head too must be a noun: "Ann Yorth of Physics" is a person.
  const isTold = words[first - 1]?.upos === 'DET' || (last > first && isNoun(head))
  const isCommon = isTold && isNoun(of)
  if (!isCommon || isName(of.text) || isOther(words, first, last)) return false
  const kind = typeOfNoun(head.lemma.toLowerCase(), true)
  return (
    kind !== 'person' && kind !== 'group' && !/^(?:members?|bachelors?|masters?|doctors?)$/i.test(head.text)
  )
}

/** Whether a run is a person, a place, an office or a body by itself, and what follows another thing. */
function isOther(words: readonly Word[], first: number, last: number): boolean {
  const [head, end] = [words[first]?.text ?? '', words[last]?.text ?? '']
  return (
    genderOfGivenName(head) !== undefined ||
    TITLES.has(bare(end)) ||
    isAcronym(end) ||
    isWellKnownOrganization(textOf(words, { first, last })) ||
    geographicName(textOf(words, { first, last })) !== undefined ||
    geographicName(end) !== undefined
  )
}

const isName = (text: string) =>
  geographicName(text) !== undefined ||
  genderOfGivenName(text) !== undefined ||
  isWellKnownOrganization(text) ||
  isAcronym(text) ||
  TITLES.has(bare(text))

const ACTS = wordSet('act law bill treaty code')

/** "the Justice in Policing Act": an article and a law's head hold all between them together. */
function isAct(words: readonly Word[], capital: readonly boolean[], first: number, last: number): boolean {
  let end = last + 2
  while (capital[end + 1]) end++
  if (end === last + 2 || !ACTS.has(bare(words[end]?.text ?? ''))) return false
  if (words[first - 1]?.upos !== 'DET' || isName(words[last + 2]?.text ?? '')) return false
  const type = typeOfHead(bare(words[last]?.text ?? ''))
  return (
    (type === undefined || type === 'concept' || type === 'event') &&
    !TITLES.has(bare(words[last]?.text ?? '')) &&
    !geographicName(textOf(words, { first, last }))
  )
}

/** "London 2012 Olympics": an event by its host and its year. */
function isHost(words: readonly Word[], capital: readonly boolean[], first: number, last: number): boolean {
  let end = last + 2
  while (capital[end + 1]) end++
  return (
    geographicName(textOf(words, { first, last })) !== undefined &&
    typeOfHead(bare(words[end]?.text ?? '')) === 'event'
  )
}

const BODIES = wordSet(
  'ministry department board agency authority council committee commission bureau study survey',
)

/** "the Malaysia Tourism board", "the Foreign ministry": a body whose head is written small. */
function isOffice(words: readonly Word[], first: number, last: number): boolean {
  const [field, head] = [words[last], words[last + 1]]
  if (!field || !head || !BODIES.has(head.text) || field.head !== last + 1) return false
  if (first === last && words[first - 1]?.upos !== 'DET') return false
  return isFieldNoun(field.text) || /^(?:Foreign|Interior|Home)$/.test(field.text)
}

/** "Man of the Match award": what it is, written small. */
function isAwarded(words: readonly Word[], first: number, last: number): boolean {
  return (
    last - first > 2 &&
    words[last - 1]?.text === 'the' &&
    AWARD_PERIODS.has(words[last]?.text ?? '') &&
    /^(?:award|prize|medal|trophy|title)$/.test(words[last + 1]?.text ?? '')
  )
}

/** "the Duff Moss prize", "the Lane medal": by what somebody's name is an award, written small. */
function isPrize(words: readonly Word[], first: number, last: number): boolean {
  const noun = words[last + 1]
  if (!noun || !/^(?:prize|medal|lectureship|fellowship|scholarship)$/.test(noun.text)) return false
  if (words[first - 1]?.text.toLowerCase() !== 'the' && !/^an?$/i.test(words[first - 1]?.text ?? ''))
    return false
  const name = textOf(words, { first, last })
  return (
    words.slice(first, last + 1).some(({ head }) => head === last + 1) &&
    words[last]?.upos === 'PROPN' &&
    geographicName(name) === undefined &&
    !isAcronym(name) &&
    !isWellKnownOrganization(name)
  )
}

/** "the opposition movement Clean Hands": what goes by a slogan stands right before its name. */
const isMovement = (words: readonly Word[], first: number) =>
  /^(?:movement|party|initiative|campaign|coalition|alliance|group|network|charity|foundation|platform|project|programme|program|organi[sz]ation|association)$/.test(
    words[first - 1]?.text ?? '',
  )

/** "the Freedom and Solidarity party": an article and a head in the singular hold the two nouns of one body together. */
function isPartyOfTwo(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): boolean {
  const [and, noun, head] = [words[last + 1], words[last + 2], words[last + 3]]
  if (first !== last || and?.text !== 'and' || !capital[last + 2] || head?.text !== 'party') return false
  // "the Green and Labour party": two bodies are two adjectives or two names of bodies.
  const isNoun = (word: Word | undefined) => isFieldNoun(word?.text ?? '') || ABSTRACT.test(word?.text ?? '')
  return words[first - 1]?.upos === 'DET' && isNoun(words[first]) && isNoun(noun)
}

const ABSTRACT =
  /(?:dom|ty|ness|ice|ment|ion|ism|ance|ence|ude|law|order|hope|work|peace|truth|progress|welfare|reform|future)$/i
