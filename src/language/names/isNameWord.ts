import type { Word } from '../language.ts'
import { ERAS } from '../lexicon/calendar.ts'
import { ARABIC_ARTICLES, ELIDED_PARTICLE } from '../lexicon/connectors.ts'
import { geographicName } from '../lexicon/countries.ts'
import { SYLLABIC_FAMILIES } from '../lexicon/familyNames.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfFirstHead, typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { isPeople } from '../lexicon/peoples.ts'
import { DEGREE, TITLES } from '../lexicon/titles.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isKinNamed } from './hasKin.ts'
import { isMistaken } from './isMistaken.ts'
import { isNoName, isTagList } from './isNoName.ts'
import { isTime } from './isTime.ts'
import { isCapital, isJoined, startsSentence } from './wordShape.ts'

export interface RunOptions {
  /** Words known in lower case: capitalised at a sentence's start they are no names. */
  readonly plain: ReadonlySet<string>
  /** Words that are proper nouns inside other sentences: at a sentence's start they are names too. */
  readonly proper: ReadonlySet<string>
  /** Words to leave out. */
  readonly skip: (index: number) => boolean
}

/** Letters that stand for a common noun, an era or a measure and name nothing by themselves. */
const COMMON_LETTERS = new Set([
  ...ERAS,
  ...'TV CD CDs DVD DVDs PC PCs IQ GDP GNP CEO CEOs CFO ID IDs VIP VIPs DJ MC PR HR USB PDF SMS SUV SUVs ATM CV Q&A FAQ PhD MVP'.split(
    ' ',
  ),
])

/** Function words up to this length may be acronyms. */
const LONGEST_LOUD = 4
const CLOSED_CLASS = new Set(['DET', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'INTJ'])

/** Whether a word can begin or continue a name. */
export function isNameWord(words: readonly Word[], i: number, { plain, proper }: RunOptions): boolean {
  const word = words[i]
  if (!word) return false
  const { text, upos } = word
  if (isNoName(words, i)) return false
  if (/^[#@]\p{L}/u.test(text)) return !isTagList(words, i)
  if (hasArticle(words, i) || ELIDED_PARTICLE.test(text)) return true
  // "the party For Kenya"
  if (
    text === 'For' &&
    /^(?:party|movement|coalition|bloc|alliance)$/.test(words[i - 1]?.text ?? '') &&
    isCapital(words[i + 1])
  )
    return true
  // "Theresa May left": no modal verb has a capital within a sentence.
  if (text === 'May' && genderOfGivenName(words[i - 1]?.text ?? '')) return true
  // "eBay", "wikiHow"
  if (!/^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\p{Ll}{3,6}\p{Lu}\p{Ll})/u.test(text)) return false
  // "M. A. Hale", "M.A. Hale" has these letters for his own.
  if (
    DEGREE.test(text) &&
    !(isCapital(words[i + 1]) && words[i + 1]?.upos === 'PROPN' && words[i - 1]?.upos !== 'DET')
  )
    return false
  if (isKinNamed(words, i)) return true
  const lower = bare(text)
  if (isTime(words, i) && !isSyllabic(words, i)) return false
  if (COMMON_LETTERS.has(text) && !isCapital(words[i - 1]) && !isCapital(words[i + 1])) return false
  const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}.&]+)s?$/u.test(text)
  if (
    /^\p{Lu}$/u.test(text) &&
    /^[-–‑]$/.test(words[i + 1]?.text ?? '') &&
    /^\p{Ll}/u.test(words[i + 2]?.text ?? '')
  )
    return false
  // "the All-County Cup", "the All Greys"
  if (text === 'All' && !startsSentence(words, i) && words[i - 1]?.upos !== 'PUNCT')
    return isCapital(words[i + 1]) || (/^[-–‑]$/.test(words[i + 1]?.text ?? '') && isCapital(words[i + 2]))
  // "WHO" may be a body, "WHEREAS" is a loud word.
  // A surname that the model does not know looks like an exclamation where it begins a sentence.
  const isKnown = upos === 'INTJ' && proper.has(text)
  const loud =
    CLOSED_CLASS.has(upos) && !isKnown && (!acronym || text.length > LONGEST_LOUD) && !isMistaken(words, i)
  // "Four Seasons Hotel": a number with a capital, within a sentence, before another word with one.
  // "TB2" is a name's, whatever its digit makes of it.
  const isModel = /^\p{Lu}{1,4}\d{1,4}\p{Lu}?$/u.test(text)
  const counts =
    upos === 'NUM' &&
    !isModel &&
    (startsSentence(words, i) || !isCapital(words[i + 1]) || /\d|^\p{Lu}+$/u.test(text))
  if (text === 'I' || counts || loud) return false
  // "Reporters Without Borders": within a name a preposition may have a capital.
  if (upos === 'ADP' && isWithin(words, i)) return true
  if (!startsSentence(words, i))
    return !(upos === 'ADP' || (upos === 'ADV' && words[i + 1]?.upos !== 'PROPN'))
  if (
    geographicName(text) ||
    (isCapital(words[i + 1]) && geographicName(`${text} ${words[i + 1]?.text}`)) ||
    isWellKnownOrganization(`${text} ${words[i + 1]?.text}`) ||
    isWellKnownOrganization(`${text} ${words[i + 1]?.text} ${words[i + 2]?.text}`) ||
    (typeOfHead(lower) && words[i + 1]?.text === 'of' && /^\p{Lu}/u.test(words[i + 2]?.text ?? ''))
  )
    return true
  // "Real Valdor", "Operation Grey Wolf"
  if (typeOfFirstHead(lower) !== undefined && isCapital(words[i + 1]) && words[i + 1]?.upos !== 'NOUN')
    return true
  // "Shell companies": a noun of the dictionary before another, and no name elsewhere.
  const next = words[i + 1]
  if (next?.upos === 'NOUN' && !isCapital(next) && !proper.has(text) && isPlainNoun(lower)) return false
  if (PREPOSITION.test(next?.text ?? '') && isWithin(words, i + 1)) return true
  const nameFollows = isCapital(next) && next?.upos === 'PROPN'
  if (plain.has(text.toLowerCase()) && !nameFollows) return false
  // "Former Nordbank chief": a common word that begins the sentence is no part of the name after it.
  return upos === 'PROPN' || acronym || proper.has(text) || (nameFollows && namesWith(words, i))
}

/** Adjectives that begin a sentence before somebody's or something's name. */
const BEFORE_NAMES = wordSet(`
  former late many most more much last next first dear senior junior veteran incumbent outgoing incoming prominent leading top new old young
  poor fellow acting retired alleged suspected controversial disgraced ailing embattled populist liberal conservative progressive moderate
  radical exiled elderly current previous then-president local several various other such own same recent early rich wealthy rival
  neighbouring neighboring nearby influential famous legendary celebrated renowned important future
  present mainstream ordinary average rural urban coastal northern southern eastern western central upper lower inner outer
  overall super great big small super-rich
`)

/** "Nordic Steel bought it", "Islamic Jihad said": an adjective that the name goes on with; what follows is no person and no place. */
function namesWith(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word?.upos !== 'ADJ' || !next || word.head <= i || /^JJ[RS]$/.test(word.xpos)) return false
  // "National Security Council": the head ends the name.
  if (!words.slice(i + 1, word.head + 1).every(isCapital)) return false
  if (BEFORE_NAMES.has(bare(word.text)) || TITLES.has(bare(next.text)) || isPeople(next.text)) return false
  return (
    !genderOfGivenName(next.text) &&
    !geographicName(next.text) &&
    (next.xpos !== 'NNPS' || isCapital(words[i + 2]))
  )
}

/** A preposition with the capital that it has within a name: "Reporters Without Borders". */
export const PREPOSITION = /^(?:Without|Against|Beyond|Under|For|With|In|On|Of|To)$/
const isWithin = (words: readonly Word[], i: number) =>
  [words[i - 1], words[i], words[i + 1]].every(
    (word) => isCapital(word) && /^\p{L}{3,}/u.test(word?.text ?? ''),
  ) && words[i + 1]?.upos !== 'DET'

const isPlainNoun = (word: string) => typeOfNoun(word, false) !== undefined

/** The article of "al-Assad", "El-Sayed". */
function hasArticle(words: readonly Word[], i: number): boolean {
  return (
    ARABIC_ARTICLES.has(words[i]?.text.toLowerCase() ?? '') &&
    /^[-–‑]$/.test(words[i + 1]?.text ?? '') &&
    isCapital(words[i + 2]) &&
    isJoined(words, i + 1) &&
    isJoined(words, i + 2)
  )
}

/** "Jun" of "Baek Jun-ho": the first of two syllables behind a family name. */
export function isSyllabic(words: readonly Word[], i: number): boolean {
  const [family, first, dash, second] = [words[i - 1], words[i], words[i + 1], words[i + 2]]
  return (
    SYLLABIC_FAMILIES.has(family?.text.toLowerCase() ?? '') &&
    isCapital(family) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(first?.text ?? '') &&
    /^[-–‑]$/.test(dash?.text ?? '') &&
    isJoined(words, i + 1) &&
    isJoined(words, i + 2) &&
    /^\p{L}\p{Ll}{1,5}$/u.test(second?.text ?? '') &&
    !/^(?:led|born|based|run|like|made|era)$/.test(second?.text ?? '')
  )
}
