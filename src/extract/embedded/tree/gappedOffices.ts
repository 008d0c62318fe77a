import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'
import { roleType } from '../relationTypes.ts'
import { isAbove } from './tree.ts'

/**
 * "Anna Brown served as president of the club and Luc Moreau as its treasurer": the verb that is left out the second time makes
 * him the treasurer (gapping: Ross 1970).
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function gappedOffices(words: Word[], names: readonly Name[]): void {
  for (const name of names) {
    const [and, as] = [words[name.first - 1], words[name.last + 1]]
    if (and?.deprel !== 'cc' || as?.text !== 'as' || as.deprel !== 'case') continue
    const office = words[as.head]
    const top = headOf(words, name)
    const holder = words[top]
    if (!office || !holder || roleType(office.lemma) === undefined || as.head < name.last) continue
    const verb = verbAs(words, name.first)
    if (verb < 0 || top === verb) continue
    words[top] = { ...holder, head: verb, deprel: 'conj' }
    if (!isAbove(words, as.head, top)) words[as.head] = { ...office, head: top, deprel: 'appos' }
  }
}

/** The verb that had its own office behind "as" before a word. */
function verbAs(words: readonly Word[], before: number): number {
  const at = words.findLastIndex(
    ({ text, deprel, head }, i) =>
      i < before && text === 'as' && deprel === 'case' && roleType(words[head]?.lemma ?? '') !== undefined,
  )
  const office = words[words[at]?.head ?? -1]
  return office && words[office.head]?.upos === 'VERB' && office.head < at ? office.head : -1
}
