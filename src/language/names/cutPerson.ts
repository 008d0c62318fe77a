import type { MentionPhrase, Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'

/**
 * A body and, without a comma, a person of it, where the model sees the person or hangs its name on no word of the body's own:
 * "director of the Council on Foreign Relations Ann Lee". @returns the name itself where it is one.
 */
export function cutPerson(words: readonly Word[], name: Name, mentions: readonly MentionPhrase[]): Name[] {
  const { first, last } = name
  const holder = holderBehind(words, name)
  if (holder !== undefined)
    return [
      { first, last: holder - 1 },
      { first: holder, last, type: 'person' },
    ]
  if (last - first < 3 || name.type !== undefined) return [name]
  const hasHead = words
    .slice(first, last - 1)
    .some(({ text }) => typeOfHead(text.toLowerCase()) === 'organization')
  const person = mentions.find(
    ({ type, coreFirst, coreLast }) =>
      type === 'person' && coreFirst > first && coreLast === last && coreFirst < last,
  )
  if (!hasHead) return [name]
  const loose = person ? undefined : looseEnd(words, name)
  if (loose !== undefined)
    return [
      { first, last: loose - 1 },
      { first: loose, last, type: 'person' },
    ]
  if (!person || isField(words, person.coreFirst, last)) return [name]
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

/** Where the holder of an office is named behind the body without a comma: "Secretary general of NATO Jens Berg". */
function holderBehind(words: readonly Word[], { first, last }: Name): number | undefined {
  const of = words[first - 1]?.upos === 'DET' ? first - 2 : first - 1
  if (words[of]?.text !== 'of' || typeOfNoun(words[of - 1]?.text.toLowerCase() ?? '', false) !== 'person')
    return undefined
  for (let start = first + 1; start < last; start++) {
    const parts = words.slice(start, last + 1)
    // Behind letters even a given name that no list knows, with a surname that hangs on it.
    const isFlat = parts.length === 2 && words[last]?.deprel === 'flat' && words[last]?.head === start
    const isBehindLetters = isFlat && start === first + 1 && /^\p{Lu}{2,6}$/u.test(words[first]?.text ?? '')
    if (parts.length > LONGEST_PERSON || !(genderOfGivenName(parts[0]?.text ?? '') || isBehindLetters))
      continue
    const isOther = parts.some(({ text }) => typeOfHead(text.toLowerCase()) !== undefined)
    if (!isOther && !isField(words, start, last)) return start
  }
  return undefined
}

/** Words of a person's name in full: "Ursula von der Leyen". */
const LONGEST_PERSON = 4

/** Parts of a longer name hang on one another by these; a full name without a preposition hangs on the rest by another. */
const WITHIN = /^(?:compound|flat|amod|nummod|det|case|cc|conj|punct|fixed|goeswith)/

/** "Transport Safety", "Child Protection": what a body sees to is no person, though it hangs as loosely. */
const isField = (words: readonly Word[], first: number, last: number) =>
  words
    .slice(first, last + 1)
    .some(({ text }) => isFieldNoun(text) || typeOfNoun(text.toLowerCase(), true) !== undefined)

/** Where the two or three words begin that end a run as a name of their own, set beside the rest without a preposition. */
function looseEnd(words: readonly Word[], { first, last }: Name): number | undefined {
  const end = words[last]
  if (!end || !/^(?:nmod|appos|nsubj|dep|list)$/.test(end.deprel)) return undefined
  if (!/^(?:of|for|at|from|with|the)$/i.test(words[first - 1]?.text ?? '')) return undefined
  let start = last
  while (start > first && words[start - 1]?.head === last && WITHIN.test(words[start - 1]?.deprel ?? ''))
    start--
  const parts = words.slice(start, last + 1)
  const isName = parts.every(
    ({ text, upos }) =>
      upos === 'PROPN' && /^\p{Lu}\p{Ll}|^\p{Lu}\.$/u.test(text) && !typeOfHead(text.toLowerCase()),
  )
  if (!isName || isField(words, start, last) || parts.length < 2 || parts.length > 3 || start - first < 2)
    return undefined
  return geographicName(parts.map(({ text }) => text).join(' ')) ? undefined : start
}
