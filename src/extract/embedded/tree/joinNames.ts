import type { Name, Word } from '../../../language/language.ts'
import { PERSON_NOUNS } from '../../../language/lexicon/nounTypes.ts'
import { TITLES } from '../../../language/lexicon/titles.ts'
import { createTree, relationOf } from './tree.ts'

interface Edge {
  head: number
  deprel: string
}

/**
 * The words with each name as one unit of the tree: its topmost word is its head, its other words hang on that one
 * (`flat`), and so does what hung on them. A parser that errs inside a name it does not know ("Kim Jong-un") can then
 * not tear it apart. An office right before a person's name is the name's description (`nmod:desc`), however the
 * parser took the two. What comes out is a tree again: each name is contracted to its topmost word, so that heads
 * stand above what depends on them as before.
 */
export function joinNames(words: readonly Word[], names: readonly Name[]): readonly Word[] {
  const depth = depths(words)
  const unit = words.map((_, i) => i)
  for (const { first, last } of names) {
    let top = first
    for (let i = first; i <= last; i++) if (isBetterHead(words, depth, i, top)) top = i
    for (let i = first; i <= last; i++) unit[i] = top
  }
  const edges = words.map(({ head, deprel }, i): Edge => {
    const own = unit[i] ?? i
    if (own !== i) return { head: own, deprel: 'flat' }
    return { head: head < 0 ? -1 : (unit[head] ?? head), deprel }
  })
  for (const name of names) if (name.type === 'person') describe(words, edges, unit[name.first] ?? -1, name)
  return words.map((word, i) => {
    const edge = edges[i]
    return edge && (edge.head !== word.head || edge.deprel !== word.deprel) ? { ...word, ...edge } : word
  })
}

function depths(words: readonly Word[]): number[] {
  const { root, children } = createTree(words)
  const depth = words.map(() => 0)
  const order = root < 0 ? [] : [root]
  for (let k = 0; k < order.length; k++) {
    const i = order[k] ?? 0
    for (const child of children[i] ?? []) {
      depth[child] = (depth[i] ?? 0) + 1
      order.push(child)
    }
  }
  return depth
}

const ARGUMENT = /^(?:root|nsubj|obj|iobj|obl|nmod|conj|appos)\b/

function isBetterHead(words: readonly Word[], depth: readonly number[], i: number, than: number): boolean {
  const difference = (depth[i] ?? 0) - (depth[than] ?? 0)
  if (difference !== 0) return difference < 0
  return i > than && !ARGUMENT.test(words[than]?.deprel ?? '')
}

/** "dictator Kim": the office describes the name, also where the parser made it the head, or a sister. */
function describe(words: readonly Word[], edges: Edge[], name: number, { first }: Name): void {
  const at = first - 1
  const office = words[at]
  const edge = edges[at]
  const own = edges[name]
  if (!office || !edge || !own || (office.upos !== 'NOUN' && office.upos !== 'PROPN')) return
  const lemma = office.lemma.replace(/\.$/, '')
  if (!TITLES.has(lemma) && !PERSON_NOUNS.has(lemma)) return
  if (edge.head === name) {
    if (!/^(?:compound|flat|nmod|amod|appos|dep)/.test(edge.deprel)) return
    edge.deprel = 'nmod:desc'
  } else if (own.head === at) {
    const { head, deprel } = edge
    own.head = head
    own.deprel = deprel
    edge.head = name
    edge.deprel = 'nmod:desc'
    for (const [i, other] of edges.entries())
      if (other.head === at && (i > name || /^(?:case|mark|cc|punct|conj|cop|nsubj|aux)/.test(other.deprel)))
        other.head = name
  } else if (own.head === edge.head && relationOf({ ...office, ...edge }) !== 'conj') {
    edge.head = name
    edge.deprel = 'nmod:desc'
    for (const other of edges) if (other.head === at && other.deprel === 'case') other.head = name
  }
}
