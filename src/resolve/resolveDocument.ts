import type { SourceDocument } from '../model/document.ts'
import type { Extraction } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { Clusters, type Merge } from './clusters.ts'
import { type Item, itemsOf } from './items.ts'
import { joinDescriptions } from './joinDescriptions.ts'
import { joinNames } from './joinNames.ts'
import { joinPronouns } from './joinPronouns.ts'
import { voteType } from './voteType.ts'

/** One thing that one document speaks of: its mentions in the order of the text. */
export interface Thing {
  readonly document: SourceDocument
  readonly items: readonly Item[]
  /** What joined them: one fewer than there are items, by the mentions' places in the extraction. */
  readonly merges: readonly Merge[]
}

export interface ResolvedDocument {
  readonly document: SourceDocument
  readonly extraction: Extraction
  /** Things in the order of their first mention. */
  readonly things: readonly Thing[]
  /** The thing of each mention, by the mention's index. */
  readonly thingOf: readonly (Thing | undefined)[]
}

/**
 * Who is who within one document: a chain of sieves, the surest first, each joining clusters that the
 * ones before it made (Raghunathan et al. 2010; Lee et al. 2013). Linear in the number of mentions.
 */
export function resolveDocument(document: SourceDocument, extraction: Extraction): ResolvedDocument {
  const { mentions, statements, links } = extraction
  const items = itemsOf(document, extraction)
  const clusters = new Clusters(items.map(({ mention }) => mention))
  joinNames(items, clusters)
  for (const { mentions: pair, reason } of links) {
    const [a, b] = pair
    if (mentions[a] && mentions[b]) clusters.join(Math.max(a, b), Math.min(a, b), reason)
  }
  joinDescriptions(items, statements, clusters)
  const types = new Map<number, EntityType | undefined>()
  for (const [root, members] of groups(items, clusters)) types.set(root, voteType(members))
  joinPronouns(items, statements, clusters, (mention) => types.get(clusters.find(mention)))

  const thingOf: (Thing | undefined)[] = []
  const things: Thing[] = []
  const merges = new Map<number, Merge[]>()
  for (const merge of clusters.merges) {
    const root = clusters.find(merge.mention)
    const list = merges.get(root)
    if (list) list.push(merge)
    else merges.set(root, [merge])
  }
  for (const [root, members] of groups(items, clusters)) {
    const thing = { document, items: members, merges: merges.get(root) ?? [] }
    things.push(thing)
    for (const { index } of members) thingOf[index] = thing
  }
  return { document, extraction, things, thingOf }
}

function groups(items: readonly Item[], clusters: Clusters): Map<number, Item[]> {
  const byRoot = new Map<number, Item[]>()
  for (const item of items) {
    const root = clusters.find(item.index)
    const list = byRoot.get(root)
    if (list) list.push(item)
    else byRoot.set(root, [item])
  }
  return byRoot
}
