import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'

/** How many words may stand between the owner's mark and the name. */
const REACH = 4

/**
 * "Anna Brown's former assistant Luc Moreau": what the mark makes an owner has no place of its own in the sentence; that is the
 * place of whom it owns.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function ownersBefore(words: Word[], names: readonly Name[]): void {
  const persons = names.filter(({ type }) => type === 'person')
  for (const owner of names) {
    const at = headOf(words, owner)
    const mark = words[owner.last + 1]
    const edge = words[at]
    if (
      !edge ||
      !/^['’]s?$/.test(mark?.text ?? '') ||
      mark?.head !== at ||
      edge.deprel.startsWith('nmod:poss')
    )
      continue
    const owned = persons.find(({ first }) => first > owner.last + 2 && first <= owner.last + 2 + REACH)
    const to = owned ? headOf(words, owned) : -1
    const place = words[to]
    const between = owned ? words.slice(owner.last + 2, owned.first) : []
    if (
      !place ||
      between.at(-1)?.upos !== 'NOUN' ||
      !between.every(({ upos }) => /^(?:NOUN|ADJ)$/.test(upos))
    )
      continue
    const isSister = place.head === edge.head && place.deprel === edge.deprel
    if (!isSister && place.head !== at) continue
    words[to] = { ...place, head: edge.head, deprel: edge.deprel }
    words[at] = { ...edge, head: to, deprel: 'nmod:poss' }
    for (const [i, word] of words.entries())
      if (word.head === at && i !== to && (i < owner.first || i > owner.last + 1))
        words[i] = { ...word, head: to }
  }
}
