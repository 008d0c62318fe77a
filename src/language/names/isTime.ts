import type { Word } from '../language.ts'
import { isCalendarWord, TIME_NOUNS } from '../lexicon/calendar.ts'
import { SURNAME_PARTICLES } from '../lexicon/connectors.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { isCapital, startsSentence } from './wordShape.ts'

/** Whether a word with a capital tells a time and is no part of a name: "August" of "in August Putin left". */
export function isTime(words: readonly Word[], i: number): boolean {
  const { upos = '', text = '' } = words[i] ?? {}
  const lower = bare(text)
  const isNoun =
    TIME_NOUNS.has(lower) &&
    !isTimeInName(words, i) &&
    !(upos === 'ADJ' && isCapital(words[i + 1])) &&
    !(lower === 'quarter' && isCapital(words[i - 1]))
  if (!isNoun && !isCalendarWord(lower)) return false
  return !(lower === 'may' && upos === 'PROPN' && words[i + 1]?.upos === 'VERB') && !isPersonal(words, i)
}

const BEFORE_TIMES = wordSet('in on at since until till during before after by from through throughout to of')

const PEERS = /^(?:Earl|Countess|Duke|Duchess|Marquess|Marquis|Viscount|Baron|Baroness|Lord|Lady)$/

/** A month or day that a person is called: "April Jones", "Johnnie Christmas"; not "in August Putin left", "the May Day". */
function isPersonal(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  // "the Earl of March"
  if (before?.text === 'of' && PEERS.test(words[i - 2]?.text ?? '')) return true
  if (word?.upos !== 'PROPN') return false
  if (word.deprel === 'flat' && word.head === i - 1)
    return genderOfGivenName(before?.text ?? '') !== undefined
  if (after?.upos !== 'PROPN' || typeOfHead(after.text)) return false
  // "Jan du Plessis": without its dot it is no month before a surname.
  if (word.text === 'Jan') return isCapital(after) || SURNAME_PARTICLES.has(after.text)
  if (!isCapital(after) || ['ADJ', 'DET', 'NUM'].includes(before?.upos ?? '')) return false
  if (before?.upos === 'ADP' && BEFORE_TIMES.has(bare(before.text))) return false
  if (after.deprel === 'flat' && after.head === i) return true
  // Some trees tie the two as compound and head, or both alike to the verb.
  if (word.head === i + 1) return true
  return (
    word.head === after.head && word.deprel === after.deprel && genderOfGivenName(word.text) !== undefined
  )
}

/** "Century City Towers", "Independence Day": beside another capital, where no sentence begins, a time is a part of a name. */
function isTimeInName(words: readonly Word[], i: number): boolean {
  const isProper = (word: Word | undefined) => word?.upos === 'PROPN' && isCapital(word)
  const [before, after] = [words[i - 1], words[i + 1]]
  if (startsSentence(words, i)) return false
  // "History Today": inside a sentence only a name has that capital.
  if (words[i]?.text === 'Today') return isProper(before)
  if (!isProper(words[i])) return false
  return isProper(after) || (isProper(before) && !isCalendarWord(bare(before?.text ?? '')))
}
