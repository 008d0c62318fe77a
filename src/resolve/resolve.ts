import type { SourceDocument } from '../model/document.ts'
import type { Entity, Mention } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { ExtractedMention, Extraction } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Item } from './items.ts'
import { type Group, joinDocuments } from './joinDocuments.ts'
import { keyMaker, slug } from './keys.ts'
import { mergesOf } from './mergesOf.ts'
import { nameThing } from './nameThing.ts'
import { claimsOf, relate } from './relate.ts'
import { type ResolvedDocument, resolveDocument, type Thing } from './resolveDocument.ts'
import { candidates, standsAlone } from './selectNodes.ts'
import { isNamed } from './told.ts'
import { shownType } from './voteType.ts'
import { isCount, isPart, STANDS_FOR } from './wholeOf.ts'

export interface Resolution {
  readonly entities: Entity[]
  readonly relations: Relation[]
}

/**
 * One node per thing, one edge per pair and kind of relation, from what was extracted of one or many
 * documents. Entities are in the order of their first mention, evidence in the order of the texts.
 * Documents without an extraction (or the reverse) are passed over. Pure and deterministic; time
 * grows linearly with the number of mentions and statements.
 */
export function resolve(
  documents: readonly SourceDocument[],
  extractions: readonly Extraction[],
): Resolution {
  const byDocument = new Map(extractions.map((extraction) => [extraction.document, extraction]))
  const resolved: ResolvedDocument[] = []
  for (const document of documents) {
    const extraction = byDocument.get(document.id)
    if (extraction) resolved.push(resolveDocument(document, extraction))
  }
  const groups = joinDocuments(resolved.map(candidates))
  const nodes = inUse(groups, resolved)

  const uniqueKey = keyMaker()
  const keys = new Map<Thing, string>()
  const entities = nodes.map((group) => {
    const { things } = group
    const items = things.flatMap((thing) => thing.items)
    const { label, aliases } = nameThing(things.flatMap(naming))
    const key = uniqueKey(slug(label))
    for (const thing of things) keys.set(thing, key)
    const country = items.find(({ mention }) => mention.kind === 'name' && mention.country)?.mention.country
    const attributes = {
      label,
      type: shownType(items),
      aliases,
      mentions: items.map(({ mention }) => toMention(mention)),
      ...(items.length > 1 && { merges: mergesOf(group) }),
      ...(country !== undefined && { country }),
    }
    return { key, attributes }
  })
  const relations = relate(resolved.flatMap((document) => claimsOf(document, (thing) => keys.get(thing))))
  return { entities, relations }
}

/** Kinds of what is told of though nobody is named: "Hackers attacked a hospital". */
const TANGIBLE: ReadonlySet<EntityType> = new Set(['person', 'group', 'organization', 'weapon', 'facility'])

/**
 * Things that a statement ties to another, and of the others those that have a name worth a node by itself. Two that have none,
 * are each said once and are tied to nothing but one another are no part of who is tied to whom, but for people and what they
 * have in hand.
 */
function inUse(groups: readonly Group[], resolved: readonly ResolvedDocument[]): Group[] {
  const numbers = new Map(groups.flatMap(({ things }, i) => things.map((thing) => [thing, String(i)])))
  const tied = new Map<string, Set<string>>()
  const put = (a: string, b: string) => {
    const known = tied.get(a)
    if (known) known.add(b)
    else tied.set(a, new Set([b]))
  }
  for (const document of resolved)
    for (const { source, target } of claimsOf(document, (thing) => numbers.get(thing))) {
      put(source, target)
      put(target, source)
    }
  const thingsOf = (i: string) => groups[Number(i)]?.things ?? []
  const typeOf = (i: string) => shownType(thingsOf(i).flatMap(({ items }) => items))
  const isLoose = (i: string): boolean => {
    const things = thingsOf(i)
    return (
      tied.get(i)?.size === 1 &&
      !things.some(isNamed) &&
      things.every(({ items }) => items.filter(({ mention }) => mention.kind !== 'pronoun').length === 1)
    )
  }
  return groups.filter(({ things }, i) => {
    const others = tied.get(String(i))
    if (!others) return standsAlone(things)
    const both = [String(i), ...others]
    return !both.every(isLoose) || both.every((one) => TANGIBLE.has(typeOf(one)))
  })
}

/** The mentions that a thing is called by: "the coast of Peru" is no name of Peru. */
function naming({ items, merges }: Thing): readonly Item[] {
  const parts = new Set(
    merges
      .filter(({ reason }) => reason === STANDS_FOR)
      .flatMap((merge) => [merge.mention, merge.antecedent]),
  )
  return parts.size === 0
    ? items
    : items.filter((item) => !parts.has(item.index) || !(isPart(item) || isCount(item)))
}

function toMention({ document, start, end, exact, kind }: ExtractedMention): Mention {
  return { document, start, end, exact, kind }
}
