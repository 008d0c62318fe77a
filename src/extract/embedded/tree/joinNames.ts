import type { Name, Word } from '../../../language/language.ts'
import { PERSON_NOUNS } from '../../../language/lexicon/nounTypes.ts'
import { TITLES } from '../../../language/lexicon/titles.ts'
import { isTradeNoun } from '../../../language/lexicon/trades.ts'
import { childOf, createTree, relationOf } from './tree.ts'

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
export function joinNames(given: readonly Word[], names: readonly Name[]): readonly Word[] {
  const words = withoutVerbs(given, names)
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

/**
 * "Anna Brown of the Oslo Applied Physics Laboratory warned": a word of a name is no verb, whatever subject the parser
 * gives it; that one takes the verb's place, and the name stays where another word of it hangs.
 */
function withoutVerbs(given: readonly Word[], names: readonly Name[]): readonly Word[] {
  const words = [...given]
  for (const { first, last } of names) {
    const isOutside = (i: number) => i < first || i > last
    for (let verb = first; verb <= last; verb++) {
      const word = words[verb]
      if (
        word?.upos !== 'VERB' ||
        !/^(?:ccomp|parataxis|advcl|conj)$/.test(word.deprel) ||
        !isOutside(word.head)
      )
        continue
      const subject = words.findIndex(
        ({ head, deprel }, i) => head === verb && i < first && /^nsubj/.test(deprel),
      )
      const place = placeOf(words, { first, last }, verb)
      const doer = words[subject]
      if (!place || (!doer && place.head === word.head)) continue
      const other = childOf(words, word.head, /^nsubj$/)
      if (doer)
        words[subject] = other >= 0 ? { ...doer, head: other, deprel: 'appos' } : { ...doer, head: word.head }
      words[verb] = { ...word, upos: 'PROPN', xpos: 'NNP', ...place }
      for (let i = first; i <= last; i++) {
        const part = words[i]
        if (part && i !== verb && isOutside(part.head)) words[i] = { ...part, head: verb, deprel: 'flat' }
      }
    }
  }
  return words
}

/** Where a name hangs that the parser took for a verb: where another word of it does, or on the noun before its preposition. */
function placeOf(words: readonly Word[], { first, last }: Name, verb: number): Edge | undefined {
  for (let i = first; i <= last; i++) {
    const { head = -1, deprel = '' } = words[i] ?? {}
    if (i !== verb && (head < first || head > last) && ARGUMENT.test(deprel)) return { head, deprel }
  }
  const preposition = words.findIndex(
    ({ head, deprel }, i) => i < first && head >= first && head <= last && deprel === 'case',
  )
  const before = words[preposition - 1]
  if (!before || !/^(?:NOUN|PROPN)$/.test(before.upos)) return undefined
  return { head: before.deprel === 'flat' ? before.head : preposition - 1, deprel: 'nmod' }
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
  // "Ms" is no plural.
  const lemma = /^(?:Ms|Mrs)\.?$/.test(office.text) ? 'ms' : office.lemma.replace(/\.$/, '')
  if (!TITLES.has(lemma) && !PERSON_NOUNS.has(lemma) && !(office.upos === 'NOUN' && isTradeNoun(lemma)))
    return
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
      if (
        other.head === at &&
        (i > name || /^(?:case|mark|cc|punct|conj|cop|nsubj|aux)|^(?:obl|nmod)$/.test(other.deprel))
      )
        other.head = name
  } else if (own.head === edge.head && relationOf({ ...office, ...edge }) !== 'conj') {
    edge.head = name
    edge.deprel = 'nmod:desc'
    for (const other of edges) if (other.head === at && other.deprel === 'case') other.head = name
  }
}
