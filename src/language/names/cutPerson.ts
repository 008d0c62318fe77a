import type { MentionPhrase, Name, Word } from '../language.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'

/**
 * A body and, without a comma, a person of it, where the model sees the person: "director of the Council on Foreign
 * Relations Ann Lee". @returns the name itself where it is one.
 */
export function cutPerson(words: readonly Word[], name: Name, mentions: readonly MentionPhrase[]): Name[] {
  const { first, last } = name
  if (last - first < 3 || name.type !== undefined) return [name]
  const hasHead = words
    .slice(first, last - 1)
    .some(({ text }) => typeOfHead(text.toLowerCase()) === 'organization')
  const person = mentions.find(
    ({ type, coreFirst, coreLast }) =>
      type === 'person' && coreFirst > first && coreLast === last && coreFirst < last,
  )
  if (!hasHead || !person) return [name]
  // What follows "of" is no person alone: of "University of Texas Ann Lee" the last two words are.
  const isConnected = !/^\p{Lu}/u.test(words[person.coreFirst - 1]?.text ?? '')
  const cut = isConnected ? last - 1 : person.coreFirst
  const parts = words.slice(cut, last + 1)
  if (cut <= person.coreFirst - 1 || parts.some(({ text }) => !/^\p{Lu}/u.test(text) || typeOfHead(text)))
    return [name]
  if (isConnected && last - person.coreFirst < 2) return [name]
  return [
    { first, last: cut - 1 },
    { first: cut, last, type: 'person' },
  ]
}
