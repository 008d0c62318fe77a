import type { SourceDocument } from '../model/document.ts'
import { type Extraction, SPOKEN_FOR } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { findBiographee, learnGender } from './biographee.ts'
import { Clusters, type Merge } from './clusters.ts'
import { Deeds, joinDoers } from './deeds.ts'
import { findCounted } from './findCounted.ts'
import { findSeveral } from './findSeveral.ts'
import { isFitBeside } from './isFitBeside.ts'
import { isWithin } from './isWithin.ts'
import { type Item, itemsOf } from './items.ts'
import { joinApposed } from './joinApposed.ts'
import { joinDemonstratives } from './joinDemonstratives.ts'
import { joinDescriptions } from './joinDescriptions.ts'
import { joinFronted } from './joinFronted.ts'
import { joinKin } from './joinKin.ts'
import { joinLatter } from './joinLatter.ts'
import { joinNamed } from './joinNamed.ts'
import { joinNames } from './joinNames.ts'
import { joinOtherNames } from './joinOtherNames.ts'
import { joinOwnBodies } from './joinOwnBodies.ts'
import { joinOwned } from './joinOwned.ts'
import { joinOwnedPhrases } from './joinOwnedPhrases.ts'
import { joinPredicates, startsOf } from './joinPredicates.ts'
import { joinIntroduced, joinPresented } from './joinPresented.ts'
import { joinPronouns, pronounChoices } from './joinPronouns.ts'
import { joinSelfNamed } from './joinSelfNamed.ts'
import { joinSpeakers } from './joinSpeakers.ts'
import { joinSpokenFor } from './joinSpokenFor.ts'
import { joinSpouses, joinWives } from './joinSpouses.ts'
import { joinTitles } from './joinTitles.ts'
import { joinVaried } from './joinVaried.ts'
import { keepKinApart } from './kin.ts'
import { isPartOfOffice } from './officeWords.ts'
import { whatItStandsFor } from './standsFor.ts'
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
  /** What a mention says of the thing that it stands for, "death of", by the mention's index. */
  readonly through: ReadonlyMap<number, string>
  /** The things that a pronoun in the plural, or "both" and a noun, stands for, where they are several: what is said of it is said of each. */
  readonly several: ReadonlyMap<Thing, readonly Thing[]>
  /** How likely a mention is resolved right (0–1), where that is in doubt: the pronouns that were joined. */
  readonly sure: ReadonlyMap<number, number>
}

/**
 * What can be joined without a pronoun: a chain of sieves, the surest first, each joining clusters that the ones before it
 * made (Raghunathan et al. 2010; Lee et al. 2013). Then `choices` asks for one pronoun after the other.
 */
export function joinAll(document: SourceDocument, extraction: Extraction) {
  const { mentions, statements, links } = extraction
  const items = itemsOf(document, extraction)
  const clusters = new Clusters(items.map(({ mention }) => mention))
  keepKinApart(items, statements, clusters)
  // What the text itself calls by two names is one before any likeness of names counts.
  joinOtherNames(document.text, items, clusters)
  joinNames(document.text, items, clusters)
  for (const { mentions: pair, reason } of links) {
    const [a, b] = pair
    if (reason === SPOKEN_FOR) continue
    if (!isFitBeside(items[a], items[b]) || !isFitBeside(items[b], items[a])) continue
    if (isWithin(document.text, items[a], items[b])) continue
    if (mentions[a] && mentions[b])
      clusters.join(Math.max(a, b), Math.min(a, b), reason, reason !== 'apposition')
  }
  joinApposed(document, items, statements, clusters)
  joinTitles(document.text, items, clusters)
  joinNamed(document.text, items, clusters)
  joinIntroduced(items, clusters)
  joinPresented(document, items, clusters)
  joinLatter(document.text, items, clusters)
  // What was done is told by the statements alone; who did it, by what the clusters are when it is asked.
  const deeds = new Deeds(items, statements, clusters)
  joinDescriptions(document.text, items, statements, clusters, deeds)
  const members = groups(items, clusters)
  const types = new Map([...members].map(([root, list]) => [root, voteType(list)]))
  const biographee = findBiographee(document.text, items, ({ index }) => types.get(clusters.find(index)))
  if (biographee !== undefined) learnGender(biographee, items, clusters)
  const main = biographee ?? mostNamed(members, types)
  const choices = pronounChoices(document.text, items, statements, clusters, deeds, {
    typeOf: (mention) => types.get(clusters.find(mention)),
    sizeOf: (mention) => members.get(clusters.find(mention))?.length ?? 1,
    ...(main !== undefined && { main }),
    biography: biographee !== undefined,
  })
  return { items, clusters, choices, deeds, ...(biographee !== undefined && { biographee }) }
}

/** The person of whom the document has most mentions: at least two, and more than of any other. */
function mostNamed(
  members: ReadonlyMap<number, readonly Item[]>,
  types: ReadonlyMap<number, EntityType | undefined>,
): number | undefined {
  let [best, most] = [undefined as number | undefined, 1]
  for (const [root, items] of members) {
    const isPerson = types.get(root) === 'person' && items.some(({ mention }) => mention.kind === 'name')
    if (!isPerson || items.length < most) continue
    best = items.length > most ? root : undefined
    most = items.length
  }
  return best
}

/** Who is who within one document. Linear in the number of mentions. */
export function resolveDocument(document: SourceDocument, extraction: Extraction): ResolvedDocument {
  const { items, clusters, choices, deeds, biographee } = joinAll(document, extraction)
  const lists = findSeveral(document.text, items, extraction.statements)
  const sure = joinPronouns(choices, clusters, lists)
  joinPredicates(document.text, items, startsOf(items), extraction.statements, clusters)
  joinVaried(document.text, items, deeds, clusters, biographee)
  joinDemonstratives(document.text, items, clusters)
  joinSpeakers(document, items, extraction.statements, clusters)
  joinSpokenFor(items, extraction, clusters)
  joinSelfNamed(document.text, items, clusters)
  joinFronted(document, items, clusters)
  joinOwnBodies(items, extraction.statements, clusters)
  joinOwned(items, extraction.statements, clusters)
  joinOwnedPhrases(items, clusters)
  joinDoers(items, deeds, clusters)
  joinSpouses(items, extraction.statements, clusters, lists)
  joinWives(items, extraction.statements, clusters)
  joinKin(
    items,
    extraction.statements,
    clusters,
    new Map([...lists, ...findCounted(document.text, items, clusters)]),
  )

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
    for (const { index, mention, words } of members)
      if (!isPartOfOffice(words, document.text.slice(Math.max(0, mention.start - 24), mention.start)))
        thingOf[index] = thing
  }
  // From the last to the first: "part of the power of a state" is the state's at last.
  const through = new Map<number, string>()
  for (const item of [...items].reverse()) {
    const stand = whatItStandsFor(item, items, clusters)
    if (!stand) continue
    const { of, said } = stand
    thingOf[item.index] = thingOf[of.index]
    through.set(item.index, [said, through.get(of.index)].filter(Boolean).join(' '))
  }
  const several = new Map<Thing, readonly Thing[]>()
  for (const [phrase, list] of [...lists, ...findCounted(document.text, items, clusters)]) {
    const thing = thingOf[phrase]
    const each = new Set(list.flatMap((mention) => thingOf[mention] ?? []))
    if (thing && !each.has(thing)) several.set(thing, [...each])
  }
  return { document, extraction, things, thingOf, through, several, sure }
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
