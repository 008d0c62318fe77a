import type { Name, Word } from '../../../language/language.ts'
import { isGivenTo } from '../../../language/names/givenTo.ts'
import { headOf } from '../../../language/names/heads.ts'

/**
 * "sold Iran missile systems", "gave Norway Leopard tanks": a state right behind a verb of giving, before a bare plural that the
 * parser has it describe, gets what is given.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function receivers(words: Word[], names: readonly Name[]): void {
  for (const name of names) {
    const at = headOf(words, name)
    const word = words[at]
    const given = words[word?.head ?? -1]
    if (word?.deprel !== 'compound' || given?.deprel !== 'obj' || given.head !== name.first - 1) continue
    if (!/^NNP?S$/.test(given.xpos)) continue
    const own = words.slice(name.first, name.last + 1).map(({ text }) => text)
    if (isGivenTo(words, name.first, own.join(' ')))
      words[at] = { ...word, head: name.first - 1, deprel: 'iobj' }
  }
}
