import type { EntityType } from '../../model/vocabulary.ts'
import type { Name, Word } from '../language.ts'
import type { TypeVotes } from './typeVotes.ts'
import { textOf } from './wordShape.ts'

/** The types of letters that are the initials of one other name of the text: "DH" of the Digital Humanities; a name of no type is a concept. */
export function typesOfInitials(
  sentences: readonly (readonly Word[])[],
  found: readonly (readonly Name[])[],
  votes: TypeVotes,
): Map<string, EntityType> {
  const full = new Map<string, string>()
  const types = new Map<string, EntityType>()
  for (const [i, names] of found.entries())
    for (const name of names) {
      const text = textOf(sentences[i] ?? [], name)
      const initials = text
        .split(' ')
        .filter((part) => /^\p{Lu}\p{L}/u.test(part))
        .map((part) => part[0] ?? '')
        .join('')
      const known = full.get(initials)
      if (initials.length < 2 || known === text) continue
      // What two names begin with tells of neither.
      if (known !== undefined) types.delete(initials)
      else types.set(initials, name.type ?? votes.typeOf(text) ?? 'concept')
      full.set(initials, text)
    }
  for (const [letters, type] of types) if (type === 'person') types.delete(letters)
  return types
}
