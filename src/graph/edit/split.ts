import type { CorrectionOf } from '../../model/corrections.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import type { Span } from '../../model/span.ts'
import { slug } from '../../resolve/keys.ts'
import { aliasesOf, withAttributes } from './entities.ts'
import { CannotCorrect, type Draft, placeKey } from './refs.ts'
import { indexTwins, mapEvidence, settle, withEvidence, withSpeaker } from './relations.ts'

/**
 * Some mentions of an entity become an entity of their own, and every statement goes with the mention at its end: a
 * relation whose sentences part becomes two. Time is linear in the edges, the evidence and the mentions.
 */
export function split(draft: Draft, { entity: ref, label, mentions: chosen }: CorrectionOf<'split'>): void {
  const entity = draft.entity(ref)
  const wanted = new Set(chosen.map(placeKey))
  const own = entity.attributes.mentions
  const moving = own.filter((mention) => wanted.has(placeKey(mention)))
  if (moving.length === 0) throw new CannotCorrect(`none of the chosen mentions is one of “${ref.label}” now`)
  if (moving.length === own.length)
    throw new CannotCorrect(
      `all mentions of “${ref.label}” would go, and nothing would be left to split from`,
    )
  const [left, right] = part(entity, moving, label, draft.nodes.freeKey(slug(label)))
  draft.nodes.set(left)
  draft.nodes.set(right)

  const side = sideOf(entity, new Set(moving.map(placeKey)))
  const goes = (span: Span) => side(span) === 'moved'
  const changed: Relation[] = []
  for (const edge of draft.edges.all()) {
    const spoken = mapEvidence(edge, (item) =>
      item.attributedTo?.entity === entity.key && goes(item.attributedTo)
        ? withSpeaker(item, right.key)
        : item,
    )
    if (edge.source === entity.key || edge.target === entity.key) {
      const parts = divide(spoken, entity.key, right.key, side)
      const [first, ...others] = parts
      if (first && (parts.length > 1 || first.source !== edge.source || first.target !== edge.target)) {
        draft.edges.set(first)
        for (const other of others) {
          const { source, target, attributes } = other
          const key = draft.edges.freeKey(`${source}-${attributes.type}-${target}`)
          draft.edges.set({ ...other, key })
          changed.push({ ...other, key })
        }
        changed.push(first)
        continue
      }
    }
    if (spoken !== edge) draft.edges.set(spoken)
  }
  const twins = indexTwins(draft.edges, new Set([left.key, right.key]))
  for (const edge of changed) settle(draft, edge, twins)
}

function part(entity: Entity, moving: readonly Mention[], label: string, key: string): [Entity, Entity] {
  const {
    note: _note,
    pinned: _pinned,
    hidden: _hidden,
    country: _country,
    x,
    y,
    ...rest
  } = entity.attributes
  const gone = new Set(moving.map(placeKey))
  const [staying, going] = [false, true].map((goes) =>
    takeMentions(rest, (mention) => gone.has(placeKey(mention)) === goes),
  )
  const names = (mentions: readonly Mention[] = []) =>
    new Set(mentions.filter(({ kind }) => kind === 'name').map(({ exact }) => exact))
  const [here, there] = [names(staying?.mentions), names(going?.mentions)]
  const aliases = rest.aliases.filter((alias) => here.has(alias) || !there.has(alias))
  const fresh = { ...rest, ...going, label, aliases: aliasesOf(label, [...there]), ...beside(x, y) }
  return [withAttributes(entity, { aliases, ...staying }), { key, attributes: fresh }]
}

/** Some of the mentions, with the merges among them. */
function takeMentions(
  { mentions, merges }: Pick<Entity['attributes'], 'mentions' | 'merges'>,
  takes: (mention: Mention) => boolean,
) {
  const places = new Map<number, number>()
  const taken = mentions.filter((mention, i) => {
    if (!takes(mention)) return false
    places.set(i, places.size)
    return true
  })
  if (!merges) return { mentions: taken }
  return {
    mentions: taken,
    merges: merges.flatMap(({ mention, antecedent, reason }) => {
      const [a, b] = [places.get(mention), places.get(antecedent)]
      return a === undefined || b === undefined ? [] : [{ mention: a, antecedent: b, reason }]
    }),
  }
}

/** A place near the one it came from, so that the reader sees it come. */
const beside = (x: number | undefined, y: number | undefined) =>
  x === undefined || y === undefined ? {} : { x: x + 60, y: y - 40 }

/** Tells by the mention that a part of a statement overlaps most whether it goes, stays, or is not the entity's. */
function sideOf(entity: Entity, moving: ReadonlySet<string>) {
  const byDocument = new Map<string, Mention[]>()
  for (const mention of entity.attributes.mentions) {
    const list = byDocument.get(mention.document)
    if (list) list.push(mention)
    else byDocument.set(mention.document, [mention])
  }
  return ({ document, start, end }: Span): 'moved' | 'stays' | 'other' => {
    let best: Mention | undefined
    let most = 0
    for (const mention of byDocument.get(document) ?? []) {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start)
      if (shared > most) {
        best = mention
        most = shared
      }
    }
    if (!best) return 'other'
    return moving.has(placeKey(best)) ? 'moved' : 'stays'
  }
}

/** A relation by where its evidence goes; what keeps its ends comes first and keeps its key. */
function divide(
  edge: Relation,
  old: string,
  fresh: string,
  side: (span: Span) => 'moved' | 'stays' | 'other',
): Relation[] {
  const groups = new Map<string, { source: string; target: string; evidence: Evidence[] }>()
  for (const item of edge.attributes.evidence) {
    // What is symmetric may be told from its target: then the subject is the other's.
    const turned =
      (edge.source === old && side(item.subject) === 'other' && side(item.object) !== 'other') ||
      (edge.target === old && side(item.object) === 'other' && side(item.subject) !== 'other')
    const [first, second] = turned ? [item.object, item.subject] : [item.subject, item.object]
    const source = edge.source === old && side(first) === 'moved' ? fresh : edge.source
    const target = edge.target === old && side(second) === 'moved' ? fresh : edge.target
    const key = JSON.stringify([source, target])
    const group = groups.get(key)
    if (group) group.evidence.push(item)
    else groups.set(key, { source, target, evidence: [item] })
  }
  return [...groups.values()]
    .sort((a, b) => moves(a, edge) - moves(b, edge))
    .map(({ source, target, evidence }) =>
      evidence.length === edge.attributes.evidence.length
        ? { ...edge, source, target }
        : withEvidence({ ...edge, source, target }, evidence),
    )
}

const moves = (group: { source: string; target: string }, edge: Relation) =>
  Number(group.source !== edge.source) + Number(group.target !== edge.target)
