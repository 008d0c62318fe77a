import type { Name, Word } from '../language.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { wordSet } from '../lexicon/words.ts'
import type { TypeHint } from './typeHint.ts'

/** What companies have, and people seldom. */
const OF_COMPANIES = wordSet(
  'share shareholder stock board executive chairman ceo inspector subsidiary headquarters balance-sheet workforce affiliate',
)

/** What a name owns says what it is: "Orvic's shares", "Orvic's chief executive", and whose analyst "Orvic Lane's Anna Lee" is. */
export function byOwned(words: readonly Word[], { first, last }: Name): TypeHint | undefined {
  const start = last + 2
  const given = words[start]
  const surname = words[start + 1]
  // A person's full name is no title where somebody of a body is named.
  if (given && surname && genderOfGivenName(given.text) !== undefined && /^\p{Lu}\p{Ll}/u.test(surname.text))
    return { type: 'organization', weight: last > first ? 2.5 : 1 }
  let head = start
  while (words[head]?.upos === 'ADJ' || words[head]?.deprel === 'compound') head++
  return words[head]?.upos === 'NOUN' && OF_COMPANIES.has(words[head]?.lemma ?? '')
    ? { type: 'organization', weight: 2 }
    : undefined
}
