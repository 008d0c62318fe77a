import type { Name, Word } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { nameAt } from '../../../language/names/heads.ts'

/** Whether a comma and an article begin the phrase that ends at word `i`. */
export function isDescription(words: readonly Word[], i: number): boolean {
  if (words[i]?.upos !== 'NOUN') return false
  for (let at = i - 1; at >= Math.max(1, i - 6); at--) {
    if (words[at]?.deprel === 'det' && words[at]?.head === i) return words[at - 1]?.text === ','
    if (words[at]?.upos === 'PUNCT' || words[at]?.upos === 'VERB') return false
  }
  return false
}

/** "the third of five children", "the eldest of four sons" */
const isOneOfKin = (words: readonly Word[], i: number) =>
  ORDERED.test(words[i]?.lemma ?? '') &&
  words.some(({ head, deprel, lemma }) => head === i && deprel === 'nmod' && KINSHIP.has(lemma))

const ORDERED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|eldest|oldest|youngest|only|one)$/

/** The subject whose kin word `i` names, where it stands beside a place or a body in that subject's clause. */
export function whoseKin(
  words: readonly Word[],
  names: readonly Name[],
  subject: ReadonlyMap<number, number>,
  i: number,
): number | undefined {
  const word = words[i]
  if (!word || !(KINSHIP.has(word.lemma) || isOneOfKin(words, i)) || !isDescription(words, i))
    return undefined
  const beside = nameAt(names, word.head)
  if (!beside || beside.type === 'person') return undefined
  let at = word.head
  for (let steps = 0; steps < 3 && /^(?:obl|nmod|conj|obj)/.test(words[at]?.deprel ?? ''); steps++)
    at = words[at]?.head ?? -1
  const verb = words[at]
  if (verb?.upos !== 'VERB') return undefined
  // "Born in Oslo, the son of a captain, Luc Moreau left": the subject is that of the verb above.
  return subject.get(at) ?? (verb.deprel === 'advcl' ? subject.get(verb.head) : undefined)
}
