import { wordSet } from '../../../language/lexicon/words.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'

/** Whether a word is a verb that makes a clause: no participle before a noun, no "including". */
export function isVerbal({ words }: Tree, i: number): boolean {
  const word = words[i]
  return (
    word?.upos === 'VERB' &&
    /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj|dep|list|appos)$/.test(relationOf(word))
  )
}

/** "be" before what is no verb, also where the parser takes an adjective for a passive: "was married to X". */
export const copulaOf = (tree: Tree, i: number): number | undefined =>
  dependents(tree, i, 'cop')[0] ??
  (tree.words[i]?.upos === 'ADJ' ? dependents(tree, i, 'aux:pass')[0] : undefined)

export const particleOf = (tree: Tree, i: number): number | undefined =>
  dependents(tree, i, 'compound:prt', 'advmod').find(
    (at) =>
      at > i &&
      (tree.words[at]?.deprel === 'compound:prt' ||
        (at === i + 1 && PARTICLES.has(tree.words[at]?.text ?? ''))),
  )

/** Adverbs that make another verb of the one they follow: "turned away". */
const PARTICLES = wordSet('away back around down up out off over apart')

const GROUPED = /^(?:aux|cop|advmod|mark)$/

/** The verb at `i`, or the copula of the noun or adjective there, with what stands beside it without a gap. */
export function verbGroup(tree: Tree, i: number, copula: number | undefined): Phrase {
  const { words } = tree
  const verb = copula ?? i
  let first = verb
  for (let j = verb - 1; j >= 0; j--) {
    const word = words[j]
    if (!word || word.head !== i) {
      // An adverb that belongs to an adverb inside: "so desperately needs".
      if (word?.upos === 'ADV' && word.head > j && word.head < verb && words[word.head]?.head === i) continue
      break
    }
    const relation = relationOf(word)
    if (relation === 'punct' && /^["“”«»]$/.test(word.text)) continue
    if (!GROUPED.test(relation) || (relation === 'mark' && word.upos !== 'PART')) break
    if (relation === 'advmod' && !isInside(word.upos)) break
    first = j
  }
  // An adverb or "to" alone begins no group: "recently sold", but "did not recently sell".
  while (first < verb && words[first]?.upos === 'ADV' && !/^(?:never|not)$/i.test(words[first]?.text ?? ''))
    first++
  let last = verb
  const particle = particleOf(tree, verb)
  if (particle === verb + 1) last = particle
  if (copula !== undefined)
    while (
      words[last + 1]?.head === i &&
      /^(?:not|n['’]t|never)$/i.test(words[last + 1]?.text ?? '') &&
      last + 1 < i
    )
      last++
  return { first, last }
}

const isInside = (upos: string) => upos === 'ADV' || upos === 'PART'
