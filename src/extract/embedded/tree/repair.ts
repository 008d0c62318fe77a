import type { Name, Word } from '../../../language/language.ts'
import { joinNames } from './joinNames.ts'
import { relationOf } from './tree.ts'

/**
 * The words of a sentence as the rules read them: its names are units (joinNames.ts), and where two readings of a
 * construction agree, parses that a sentence can not have are set right. Each repair moves a word to a place that its
 * old head already governs, or renames its relation: the tree stays one.
 */
export function repair(given: readonly Word[], names: readonly Name[]): readonly Word[] {
  const words = [...joinNames(given, names)]
  const move = (i: number, edge: Partial<Pick<Word, 'head' | 'deprel'>>) => {
    const word = words[i]
    if (word) words[i] = { ...word, ...edge }
  }
  const subject = new Map<number, number>()
  for (const [i, { head, deprel }] of words.entries())
    if (/^[nc]subj/.test(deprel) && !subject.has(head)) subject.set(head, i)
  const between = nominalsAfter(words)
  for (const [i, word] of words.entries()) {
    const above = words[word.head]
    if (!above) continue
    // "said Smith left": a second subject or an object before a finite clause without a subject is that clause's.
    if (word.deprel === 'ccomp' && word.head < i && !subject.has(i) && isFiniteVerb(words, i)) {
      const at = (between.get(word.head) ?? []).findLast((place) => place < i)
      if (at !== undefined && (subject.get(word.head) ?? at) !== at) move(at, { head: i, deprel: 'nsubj' })
    }
    // "Kenya's president, Anna Brown": after a comma it is an apposition.
    if (word.deprel === 'nmod:desc' && i < word.head && words[i + 1]?.text === ',')
      move(i, { deprel: 'appos' })
  }
  return words
}

/** Bare nouns after a verb that are its subject or object, by the verb. */
function nominalsAfter(words: readonly Word[]): ReadonlyMap<number, readonly number[]> {
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
