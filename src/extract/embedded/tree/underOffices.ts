import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'

/**
 * "US Treasury Under Secretary Anna Brown": within a title "Under" is no preposition; the office and its body describe whoever
 * is named behind them.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function underOffices(words: Word[], names: readonly Name[]): void {
  for (const person of names) {
    const office = person.first - 1
    const under = office - 1
    const at = headOf(words, person)
    const [own, secretary, word] = [words[at], words[office], words[under]]
    if (person.type !== 'person' || !own || !secretary || !word || under < 1) continue
    if (word.text !== 'Under' || !/^Secretar(?:y|ies)$/.test(secretary.text)) continue
    words[under] = { ...word, upos: 'PROPN', xpos: 'NNP', head: office, deprel: 'compound' }
    words[office] = { ...secretary, head: at, deprel: 'nmod:desc' }
    const body = names.find(({ last }) => last === under - 1)
    const top = body ? headOf(words, body) : -1
    const owner = words[top]
    if (!body || !owner || own.head !== top) continue
    words[at] = { ...own, head: owner.head, deprel: owner.deprel }
    words[top] = { ...owner, head: office, deprel: 'compound' }
    for (const [i, each] of words.entries())
      if (each.head === top && (i < body.first || i > body.last) && each.deprel !== 'det')
        words[i] = { ...each, head: at }
  }
}
