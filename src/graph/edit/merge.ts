import type { CorrectionOf } from '../../model/corrections.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { withoutCycles } from '../../model/merges.ts'
import type { Relation } from '../../model/relation.ts'
import { aliasesOf } from './entities.ts'
import { CannotCorrect, type Draft, placeKey } from './refs.ts'
import { indexTwins, mapEvidence, settle, withSpeaker } from './relations.ts'

/**
 * Several entities become one: it keeps the name, type and place of `into` and has the names, mentions and ties of
 * all. Ties of the same kind to the same other become one with the evidence of both; what tied the merged to each other
 * is a tie of the one to itself. Time is linear in the nodes, edges and their evidence.
 */
export function merge(draft: Draft, { into, others }: CorrectionOf<'merge'>): void {
  const kept = draft.entity(into)
  const merged = new Map(others.map((ref) => draft.entity(ref)).map((entity) => [entity.key, entity]))
  merged.delete(kept.key)
  if (merged.size === 0) throw new CannotCorrect(`“${into.label}” is the same entity as the others already`)
  draft.nodes.set(join(draft, kept, [...merged.values()]))
  for (const key of merged.keys()) draft.nodes.delete(key)

  const now = (key: string) => (merged.has(key) ? kept.key : key)
  const moved: Relation[] = []
  for (const edge of draft.edges.all()) {
    const changed = mapEvidence(edge, (item) =>
      item.attributedTo?.entity === undefined ? item : withSpeaker(item, now(item.attributedTo.entity)),
    )
    const [source, target] = [now(edge.source), now(edge.target)]
    if (source !== edge.source || target !== edge.target) moved.push({ ...changed, source, target })
    else if (changed !== edge) draft.edges.set(changed)
  }
  const twins = indexTwins(draft.edges, new Set([kept.key]))
  for (const edge of moved) settle(draft, edge, twins)
}

function join(draft: Draft, kept: Entity, others: readonly Entity[]): Entity {
  const { merges: _, ...attributes } = kept.attributes
  const { label, aliases, country, note } = attributes
  const names = [...aliases, ...others.flatMap(({ attributes }) => [attributes.label, ...attributes.aliases])]
  const homeland = country ?? others.find(({ attributes }) => attributes.country)?.attributes.country
  const notes = [note, ...others.map(({ attributes }) => attributes.note)].filter(Boolean)
  return {
    ...kept,
    attributes: {
      ...attributes,
      aliases: aliasesOf(label, names),
      ...joinMentions(draft, [kept, ...others]),
      ...(homeland !== undefined && { country: homeland }),
      ...(notes.length > 0 && { note: notes.join('\n') }),
    },
  }
}

/** All mentions in the order of the texts, with what joined them: the extractor's reasons, and the reader. */
function joinMentions(draft: Draft, entities: readonly Entity[]) {
  const order = new Map(draft.dossier.attributes.documents.map(({ id }, i) => [id, i]))
  const all = new Map<string, Mention>()
  for (const { attributes } of entities)
    for (const mention of attributes.mentions)
      if (!all.has(placeKey(mention))) all.set(placeKey(mention), mention)
  const mentions = [...all.values()].sort(
    (a, b) =>
      (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start || a.end - b.end,
  )
  const places = new Map(mentions.map((mention, i) => [placeKey(mention), i]))
  const merge = (mention: Mention | undefined, antecedent: Mention | undefined, reason: string) =>
    mention && antecedent
      ? [
          {
            mention: places.get(placeKey(mention)) ?? 0,
            antecedent: places.get(placeKey(antecedent)) ?? 0,
            reason,
          },
        ]
      : []
  const [first] = entities
  const merges = entities.flatMap(({ attributes: { mentions: own, merges: joined = [] } }, i) => [
    ...joined.flatMap(({ mention, antecedent, reason }) => merge(own[mention], own[antecedent], reason)),
    ...(i > 0 ? merge(own[0], first?.attributes.mentions[0], BY_READER) : []),
  ])
  const kept = withoutCycles(merges, mentions.length)
  return kept.length > 0 ? { mentions, merges: kept } : { mentions }
}

const BY_READER = 'merged by a reader'
