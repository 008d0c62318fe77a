import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'

/** The places that persons of the document have for their last name: "George Washington". */
export function surnamesOf(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly Name[])[],
): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const [i, names] of found.entries())
    for (const { first, last, type } of names) {
      const words = sentences[i] ?? []
      const text = words[last]?.text ?? ''
      const isNamed = type === 'person' && last > first && words[last - 1]?.upos !== 'ADP'
      if (isNamed && geographicName(text)) surnames.add(text)
    }
  return surnames
}

/** "Washington took command" of a George Washington; "in Washington" is the town. */
export function isSurname(
  words: readonly Word[],
  { first, last, type }: Name,
  surnames: ReadonlySet<string>,
): boolean {
  if (type !== 'place' || last > first || !surnames.has(words[first]?.text ?? '')) return false
  const before = words[first - 1]?.text.toLowerCase() ?? ''
  return !PLACING.test(before) && !(words[first + 1]?.text === ',' && isPlace(words[first + 2]))
}

const PLACING =
  /^(?:in|at|near|to|from|into|through|around|outside|inside|across|via|the|greater|downtown|central)$/
const isPlace = (word: Word | undefined) => geographicName(word?.text ?? '') !== undefined
