import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'
import { isAbove } from './tree.ts'

/**
 * "to Luc Moreau, a tailor, and Anna Brown, a nurse": behind the commas around what the first one is comes a second person, and no
 * further description of the first.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function describedLists(words: Word[], names: readonly Name[]): void {
  const persons = names.filter(({ type }) => type === 'person')
  for (const second of persons) {
    const at = headOf(words, second)
    const word = words[at]
    const trade = words[word?.head ?? -1]
    if (word?.deprel !== 'conj' || trade?.upos !== 'NOUN' || trade.deprel !== 'appos' || word.head > at)
      continue
    const first = persons.find(({ first: from, last }) => from <= trade.head && trade.head <= last)
    const above = first && headOf(words, first)
    if (!first || above === undefined || first.last >= word.head || isAbove(words, at, above)) continue
    const isParted = words[second.first - 1]?.text === 'and' && words[second.first - 2]?.text === ','
    const isDescribed = words[second.last + 1]?.text === ','
    if (words[first.last + 1]?.text === ',' && isParted && isDescribed) words[at] = { ...word, head: above }
  }
}
