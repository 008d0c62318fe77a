import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** "the latter" and "the former" speak of a pair that was told of in this sentence or the one before. */
const REACH = 1
/** What stands before the second of a pair. */
const JOINED = /\b(?:and|or)\s$/

/** Whether a phrase is "the latter" or "the former", which names nothing. */
export const isOneOfTwo = (exact: string) => ONE_OF_TWO.test(exact)

const ONE_OF_TWO = /^the (latter|former)$/i

/** Joins "the latter" to the second of two things that were last told of as a pair, "the former" to the first. */
export function joinLatter(text: string, items: readonly Item[], clusters: Clusters): void {
  let pair: { readonly first: Item; readonly second: Item } | undefined
  let before: Item | undefined
  for (const item of items) {
    const { mention, index, nested, sentence } = item
    if (mention.kind === 'pronoun' || nested) continue
    const [, which] = ONE_OF_TWO.exec(mention.exact) ?? []
    if (which === undefined) {
      if (before && JOINED.test(text.slice(before.mention.end, mention.start)))
        pair = { first: before, second: item }
      before = item
      continue
    }
    if (!pair || sentence - pair.second.sentence > REACH) continue
    const of = which.toLowerCase() === 'latter' ? pair.second : pair.first
    clusters.join(index, of.index, 'the one of the two')
  }
}
