import type { Name, Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { headOf } from '../../../language/names/heads.ts'
import { isAbove } from './tree.ts'

/**
 * "two daughters, Anna, who became a cellist, and Berta, who died": a person behind "and" is one more of the kin that are
 * listed, and not of what the first one's clause tells.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function listedKin(words: Word[], names: readonly Name[]): void {
  const persons = names.filter(({ type }) => type === 'person')
  for (const [k, name] of persons.entries()) {
    pairOfKin(words, name, persons[k + 1])
    withTrade(words, name)
    lastWithKin(words, name)
  }
  for (const [k, name] of persons.entries()) {
    const first = headOf(words, name)
    const kin = words[words[first]?.head ?? -1]
    if (words[first]?.deprel !== 'appos' || !kin || !KINSHIP.has(kin.lemma) || !/S$/.test(kin.xpos)) continue
    for (const other of persons.slice(k + 1)) {
      const at = headOf(words, other)
      const word = words[at]
      if (!word || !isInside(words, first, at) || !isNext(words, other)) continue
      if (!isAbove(words, at, first)) words[at] = { ...word, head: first, deprel: 'conj' }
    }
  }
}

/** Whether a word hangs, as one more of something, within the clause that tells of word `first` or of what that is beside. */
function isInside(words: readonly Word[], first: number, at: number): boolean {
  if (words[at]?.deprel !== 'conj') return false
  let above = words[at]?.head ?? -1
  for (let steps = 0; steps < 6 && above > first; steps++) {
    const word = words[above]
    if (word?.deprel === 'acl:relcl') return word.head === first || word.head === words[first]?.head
    above = word?.head ?? -1
  }
  return false
}

/** A comma and, where the list ends, "and" stand before the name; behind it begins a clause of its own, or all is said. */
function isNext(words: readonly Word[], { first, last }: Name): boolean {
  const before = words[first - 1]?.text === 'and' ? first - 2 : first - 1
  if (words[before]?.text !== ',') return false
  const next = words[last + 1]?.text ?? ''
  return next === ','
    ? /^(?:who|whose|later|a|an|the|and)$/.test(words[last + 2]?.text ?? '')
    : /^[.;(]?$/.test(next)
}

/** "their daughters, Anna and Berta, four grandchildren": two names between commas behind the kin in the plural are those. */
function pairOfKin(words: Word[], name: Name, second: Name | undefined): void {
  const [kin, at] = [name.first - 2, headOf(words, name)]
  const [noun, word] = [words[kin], words[at]]
  if (!noun || !KINSHIP.has(noun.lemma) || !/S$/.test(noun.xpos) || words[kin + 1]?.text !== ',') return
  if (word?.deprel !== 'conj' || word.head !== kin || second?.first !== name.last + 2) return
  if (words[name.last + 1]?.text !== 'and' || !/^[,;.]$/.test(words[second.last + 1]?.text ?? '')) return
  words[at] = { ...word, deprel: 'appos' }
  const other = headOf(words, second)
  const also = words[other]
  if (also && also.head !== at && !isAbove(words, other, at))
    words[other] = { ...also, head: at, deprel: 'conj' }
}

const isManyKin = (word: Word | undefined) =>
  word !== undefined && KINSHIP.has(word.lemma) && /S$/.test(word.xpos)

/** "two daughters, the painter Anna Brown and the writer Berta Brown": the names are the daughters, the trades describe them. */
function withTrade(words: Word[], name: Name): void {
  const at = headOf(words, name)
  const [own, before] = [words[at], words[name.first - 1]]
  const kin = words[before?.head ?? -1]
  if (
    own?.deprel === 'appos' &&
    own.head === name.first - 1 &&
    before?.deprel === 'appos' &&
    isManyKin(kin)
  ) {
    words[at] = { ...own, head: before.head }
    words[name.first - 1] = { ...before, head: at, deprel: 'nmod:desc' }
  }
  // The second of them may hang on the daughters themselves.
  const first = words.findIndex(
    ({ head, deprel }, i) => head === own?.head && deprel === 'appos' && i > head && i < at,
  )
  if (
    own?.deprel === 'conj' &&
    isManyKin(words[own.head]) &&
    first > 0 &&
    words[own.head - 1]?.deprel === 'nummod'
  )
    words[at] = { ...own, head: first }
}

/** "three children: Anna, Berta and a son, Luc": the last name is the son's, and no fourth. */
function lastWithKin(words: Word[], name: Name): void {
  const at = headOf(words, name)
  const [own, kin] = [words[at], words[name.first - 2]]
  if (!own || !kin || words[name.first - 1]?.text !== ',' || words[name.first - 3]?.head !== name.first - 2)
    return
  if (kin.deprel !== 'conj' || !KINSHIP.has(kin.lemma) || !/^an?$/.test(words[name.first - 3]?.text ?? ''))
    return
  if (own.deprel === 'conj' && (own.head === kin.head || own.head === name.first - 2))
    words[at] = { ...own, head: name.first - 2, deprel: 'appos' }
}
