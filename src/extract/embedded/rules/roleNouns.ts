import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { TITLES } from '../../../language/lexicon/titles.ts'
import { bare, wordSet } from '../../../language/lexicon/words.ts'
import { clean, roleType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'

// What tie a noun for a person states.

/** Trades that no state gives: "the Kenyan professor" is from Kenya and none of its officials. */
export const TRADES = wordSet(`
  professor teacher nurse engineer lawyer scientist analyst correspondent reporter editor manager executive employee worker author
  writer architect designer translator tutor instructor curator auditor accountant researcher student pupil graduate agent founder co-founder creator inventor owner producer developer maker
`)

/** People who do not belong to the body that they are named with: "an FBI suspect". */
export const OUTSIDERS = wordSet(`
  suspect victim target detainee prisoner inmate hostage defendant refugee migrant patient pilgrim man woman child boy
  girl person people traveller passenger visitor
`)

/** The tie that an office states; with the word before it, "chief executive" and "prime minister" lead. */
export function roleOf({ words, nouns }: SentenceContext, at: number): string | undefined {
  const lemma = bare(words[at]?.lemma ?? '')
  // "secretary-general"
  const hyphened = /^[-–‑]$/.test(words[at - 1]?.text ?? '')
  const before = words[hyphened ? at - 2 : at - 1]?.text.toLowerCase() ?? ''
  // "Lund is home to the Harbour Museum"
  if (lemma === 'home' && words[at + 1]?.text === 'to' && !nouns.get(at)?.possessor) return 'home-to'
  // "her fellow students": with her they are students.
  if (before === 'fellow' && isPerson(lemma)) return 'colleague-of'
  return HEADS.has(`${before} ${lemma}`) ? 'leader-of' : roleType(lemma)
}

const HEADS = new Set([
  'chief executive',
  'executive officer',
  'prime minister',
  'secretary general',
  'managing director',
  'first minister',
])

/** "the pastor of the church", "an apprentice to Luc Moreau": any other noun for a person ties as itself. */
export function tradeOf({ words }: SentenceContext, at: number): string | undefined {
  const lemma = words[at]?.lemma ?? ''
  if (OUTSIDERS.has(lemma) || words[at]?.upos !== 'NOUN' || !isPerson(lemma)) return undefined
  return `${clean(lemma)}-of`
}

/** Whether a noun or a title is for a person. */
export const isPerson = (lemma: string) => typeOfNoun(lemma, false) === 'person' || TITLES.has(lemma)
