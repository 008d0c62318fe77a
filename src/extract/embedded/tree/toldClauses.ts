import type { Word } from '../../../language/language.ts'
import { childOf, relationOf } from './tree.ts'

/**
 * The subject of a clause that is told, where the parser hung it on the verb of telling: "said Smith left", "The suspects belong to
 * a cell, prosecutors said".
 * @param subject the first subject of each verb.
 * @param between the bare nouns after each verb ({@link nominalsAfter}).
 */
export function subjectOfTold(
  words: readonly Word[],
  subject: ReadonlyMap<number, number>,
  between: ReadonlyMap<number, readonly number[]>,
  i: number,
): number | undefined {
  const word = words[i]
  if (word?.deprel !== 'ccomp' || subject.has(i) || !isFiniteVerb(words, i)) return undefined
  const first = subject.get(word.head)
  // A second subject or an object before a finite clause without a subject is that clause's.
  if (word.head < i) {
    const at = (between.get(word.head) ?? []).findLast((place) => place < i)
    return at !== undefined && (first ?? at) !== at ? at : undefined
  }
  // Of two subjects the first is the clause's that comes first.
  const isSecond = words.some(({ head, deprel }, at) => at > i && head === word.head && deprel === 'nsubj')
  return first !== undefined && first < i && isSecond ? first : undefined
}

/**
 * "told the daily Vox that he had left": behind whoever is told, "that" with another subject begins what is told, and tells nothing
 * of whoever hears it.
 * @returns the verb of telling; -1 where word `i` stays.
 */
export function toldTo(words: readonly Word[], i: number): number {
  const word = words[i]
  const hearer = words[word?.head ?? -1]
  if (!word || !hearer || !/^acl/.test(word.deprel) || word.head > i) return -1
  if (!/^i?obj$/.test(hearer.deprel) || !TELLING.test(words[hearer.head]?.lemma ?? '')) return -1
  const that = childOf(words, i, /^mark$/, word.head + 1)
  const own = childOf(words, i, /^nsubj/)
  return words[that]?.text === 'that' && own > that ? hearer.head : -1
}

/** Verbs with whoever hears it and what is said. */
const TELLING = /^(?:tell|inform|assure|warn|remind|convince|persuade|notify|promise|show|advise|reassure)$/

/** Bare nouns after a verb that are its subject or object, by the verb. */
export function nominalsAfter(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
  const prepositions = new Set(words.filter(({ deprel }) => deprel === 'case').map(({ head }) => head))
  const after = new Map<number, number[]>()
  for (const [i, word] of words.entries()) {
    if (word.head < 0 || word.head > i || prepositions.has(i)) continue
    if (!/^(?:nsubj|obj|iobj)$/.test(relationOf(word))) continue
    const list = after.get(word.head)
    if (list) list.push(i)
    else after.set(word.head, [i])
  }
  return after
}

const isFiniteVerb = (words: readonly Word[], i: number): boolean =>
  /^VB[DPZ]$/.test(words[i]?.xpos ?? '') ||
  (words[i - 1]?.head === i &&
    /^(?:aux|cop)/.test(words[i - 1]?.deprel ?? '') &&
    words[i - 1]?.upos === 'AUX')
