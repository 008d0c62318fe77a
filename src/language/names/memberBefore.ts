import type { Word } from '../language.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { isMember } from '../lexicon/peoples.ts'
import { bare } from '../lexicon/words.ts'

/** What stands before "Democrat" in the word for a party's member. */
const KINDS = /^(?:Social|Christian|Liberal|Free|National|Independent)$/
const LONGEST_PERSON = 4

/**
 * The last word of what says of whose party a person is, right before the full name: "the Conservative Oliver Moss", "Social
 * Democrat Anna Lee"; undefined where none stands there.
 */
export function memberBefore(words: readonly Word[], first: number, last: number): number | undefined {
  const text = (i: number) => words[i]?.text ?? ''
  const end = KINDS.test(text(first)) && text(first + 1) === 'Democrat' ? first + 1 : first
  if (last - end < 2 || last - end > LONGEST_PERSON) return undefined
  if (end === first && !isMember(text(first)) && text(first) !== 'Green') return undefined
  const isPerson =
    genderOfGivenName(text(end + 1)) !== undefined && typeOfHead(bare(text(last))) === undefined
  // "Green Anna Lee" alone may be a name.
  return isPerson &&
    (end > first ||
      words[first - 1]?.upos === 'DET' ||
      words[first - 1]?.upos === 'ADJ' ||
      words[first - 1]?.upos === 'PROPN')
    ? end
    : undefined
}
