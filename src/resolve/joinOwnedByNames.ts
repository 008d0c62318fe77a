import { synonymsOf } from '../language/lexicon/synonyms.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'
import { complementAfter, phraseKey, wordsOf } from './phraseOf.ts'

/**
 * Joins what is of one thing with a name under the same noun or another for it, once it is known what that thing is: "the
 * governments of the region" are those of South East Asia, "the court's judgement" is the sentence of the Supreme Court.
 */
export function joinOwnedByNames(items: readonly Item[], clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const item of items) {
    const owned = item.mention.kind === 'nominal' ? ownedBy(item, items, clusters) : undefined
    if (!owned || !clusters.isNamed(owned.owner.index)) continue
    const [words, owner] = [owned.words, clusters.find(owned.owner.index)]
    const keyOf = (head: string) => `${phraseKey([...words.slice(0, -1), head])} of ${owner}`
    const head = words.at(-1) ?? ''
    const isDefinite = item.definite || owned.isBefore
    const others = words.length === 1 && isDefinite ? [...synonymsOf(singularOf(head))] : []
    const known = [head, ...others].map((noun) => first.get(keyOf(noun))).find((at) => at !== undefined)
    if (known === undefined) first.set(keyOf(head), item.index)
    else if (isDefinite) clusters.join(item.index, known, 'same words')
  }
}

interface Owned {
  readonly owner: Item
  /** The words of the phrase but for the owner's. */
  readonly words: readonly string[]
  readonly isBefore: boolean
}

/** Whose a phrase is: what follows with "of", or a common noun with the mark of the possessor before it. */
function ownedBy(item: Item, items: readonly Item[], clusters: Clusters): Owned | undefined {
  if (item.complement !== undefined) {
    const owner = complementAfter(item, items)
    return owner && { owner, words: wordsOf(item, items, clusters), isBefore: false }
  }
  const { exact, start } = item.mention
  const owner = items[item.index + 1]
  if (owner?.mention.kind !== 'nominal' || owner.mention.start !== start) return undefined
  const [mark] = /^['’]s?\s/u.exec(exact.slice(owner.mention.exact.length)) ?? []
  if (mark === undefined) return undefined
  return { owner, words: foldWords(exact.slice(owner.mention.exact.length + mark.length)), isBefore: true }
}
