import type { Word } from '../../../language/language.ts'
import { roleType } from '../relationTypes.ts'
import { countedNames } from './countedNames.ts'
import { hang } from './edge.ts'
import { isDescription, whoseKin } from './kinBehindCommas.ts'
import type { Known } from './known.ts'
import { relationOf } from './tree.ts'

/** Hangs a name or a noun that describes another on what it describes. */
export function hangDescription(words: Word[], i: number, { names, named, subject }: Known): void {
  const word = words[i]
  const above = words[word?.head ?? -1]
  if (!word || !above) return
  const first = subject.get(word.head) ?? i
  // "Kenya's president, Anna Brown": after a comma it is an apposition.
  if (word.deprel === 'nmod:desc' && i < word.head && words[i + 1]?.text === ',')
    hang(words, i, { deprel: 'appos' })
  // "with the illustrator Anna Brown": a common noun does not begin a name, it describes whoever bears it.
  const common =
    above.upos === 'NOUN' || (above.upos === 'PROPN' && /^\p{Ll}/u.test(above.text) && !named.has(word.head))
  if (word.deprel === 'flat' && common && word.head === i - 1 && named.get(i) === i)
    hang(words, i, { deprel: 'appos' })
  // "X was born in Oslo, the third child of Y": a second subject behind its verb and a comma describes the first.
  if (relationOf(word) === 'nsubj' && first < word.head && word.head < i && isDescription(words, i))
    hang(words, i, { head: first, deprel: 'appos' })
  // "two brokers, Anna Brown and Luc Moreau": as many names as were counted are those.
  const listed = countedNames(words, named, i)
  for (const at of listed) hang(words, at, at === i ? { deprel: 'appos' } : { head: i, deprel: 'conj' })
  // "the poet Anna Brown and the writer Luc Moreau": the second hangs on the first with its description.
  if (word.deprel === 'conj' && above.deprel === 'appos' && (named.get(word.head) ?? 0) - 1 === above.head)
    hang(words, i, { head: above.head })
  // "the daughter of X and a cousin of Y": the second role is the first one's, not of X.
  const role = above.deprel === 'nmod' && above.upos === 'PROPN' ? words[above.head] : undefined
  const isSecond = word.deprel === 'conj' && word.upos === 'NOUN' && !isOwned(words, i)
  if (isSecond && roleType(word.lemma) && roleType(role?.lemma ?? '')) hang(words, i, { head: above.head })
  // The same where the parser takes it for a description of the place: "was born in Oslo, the second daughter of Y".
  const whose = word.deprel === 'appos' && word.head < i ? whoseKin(words, names, subject, i) : undefined
  if (whose !== undefined) hang(words, i, { head: whose, deprel: 'appos' })
  // "led the institute; her daughter, a painter, lives there": nothing is described across a semicolon.
  if (
    word.deprel === 'appos' &&
    word.head < i &&
    words.slice(Math.max(word.head, i - ACROSS), i).some(({ text }) => text === ';')
  )
    hang(words, i, { deprel: 'parataxis' })
}

/** "a son of Paul Lang and his wife": whom a pronoun owns is not the subject once more. */
const isOwned = (words: readonly Word[], i: number) =>
  words.slice(Math.max(0, i - 4), i).some(({ head, text }) => head === i && /^(?:his|her|their)$/i.test(text))

/** How many words back a semicolon is looked for. */
const ACROSS = 12
