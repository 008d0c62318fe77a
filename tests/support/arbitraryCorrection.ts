import fc from 'fast-check'
import { placeKey, refTo, refToEvidence, refToRelation, spanOnly } from '../../src/graph/edit/refs.ts'
import type { Correction } from '../../src/model/corrections.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { type Range, spanOf } from '../../src/model/span.ts'
import { ENTITY_TYPES, STATUSES } from '../../src/model/vocabulary.ts'

/** What a reader might do next, drawn as numbers: they choose among what the dossier has at that moment. */
export interface Wish {
  readonly kind: number
  readonly picks: readonly number[]
  readonly word: string
  readonly flag: boolean
}

export const arbitraryWish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.nat(),
  picks: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  word: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  flag: fc.boolean(),
})

/** The correction that this wish is in this dossier; nothing where the dossier has nothing to correct in that way. */
export function grant(dossier: Dossier, { kind, picks, word, flag }: Wish): Correction | undefined {
  const { nodes, edges } = dossier
  const [document] = dossier.attributes.documents
  const entities = new Map(nodes.map((node) => [node.key, node]))
  const node = (i: number) => nodes[(picks[i] ?? 0) % nodes.length]
  const edge = edges[(picks[3] ?? 0) % edges.length]
  const evidence = edge?.attributes.evidence[(picks[4] ?? 0) % edge.attributes.evidence.length]
  const type = ENTITY_TYPES[(picks[5] ?? 0) % ENTITY_TYPES.length] ?? 'person'
  const status = STATUSES[(picks[5] ?? 0) % STATUSES.length] ?? 'asserted'
  const within = ({ start, end }: Range, a: number, b: number): Range => {
    const from = start + (a % (end - start))
    return { start: from, end: from + 1 + (b % (end - from)) }
  }
  const [a, b, c] = [node(0), node(1), node(2)]
  const relation = edge && refToRelation(edge, entities)
  const one = flag && evidence ? { evidence: refToEvidence(evidence) } : {}
  const sentence = document && within({ start: 0, end: document.text.length }, picks[6] ?? 0, picks[7] ?? 0)
  const span = (range: Range) => document && spanOf(document.id, document.text, range)

  switch (kind % 18) {
    case 0:
      return a && { type: 'rename', entity: refTo(a), label: word }
    case 1:
      return a && { type: 'retype', entity: refTo(a), to: type }
    case 2:
      return a && b && c && a !== b
        ? { type: 'merge', into: refTo(a), others: [refTo(b), refTo(c)] }
        : undefined
    case 3: {
      const mentions = a?.attributes.mentions ?? []
      const chosen = mentions.slice(0, 1 + ((picks[8] ?? 0) % Math.max(1, mentions.length - 1)))
      const places = (list: typeof mentions) => new Set(list.map(placeKey)).size
      return a && places(chosen) > 0 && places(chosen) < places(mentions)
        ? { type: 'split', entity: refTo(a), label: word, mentions: chosen.map(spanOnly) }
        : undefined
    }
    case 4:
      return a && { type: 'delete', entity: refTo(a) }
    case 5:
      return relation && { type: 'delete-relation', relation, ...one }
    case 6:
      return a && { type: 'hide', target: { entity: refTo(a) }, hidden: flag }
    case 7:
      return relation && { type: 'hide', target: { relation }, hidden: flag }
    case 8: {
      const at = sentence && span(sentence)
      return (
        at && { type: 'add', label: word, entityType: type, mentions: flag ? [{ ...at, kind: 'name' }] : [] }
      )
    }
    case 9: {
      if (!a || !b || !sentence) return undefined
      const [whole, subject, predicate, object] = [
        span(sentence),
        span(within(sentence, picks[3] ?? 0, picks[4] ?? 0)),
        span(within(sentence, picks[4] ?? 0, picks[5] ?? 0)),
        span(within(sentence, picks[5] ?? 0, picks[8] ?? 0)),
      ]
      if (!whole || !subject || !predicate || !object) return undefined
      const said = { subject, predicate, object, status, confidence: 1, extractor: 'reader' }
      return {
        type: 'connect',
        source: refTo(a),
        target: refTo(b),
        label: word,
        relationType: flag ? 'meet' : 'supply',
        evidence: { ...whole, ...said, ...(flag && { attributedTo: subject }) },
        ...(flag && c && { speaker: refTo(c) }),
      }
    }
    case 10:
      return relation && { type: 'status', relation, status, ...one }
    case 11:
      return relation && { type: 'reword', relation, label: word }
    case 12:
      return (
        a &&
        (flag
          ? { type: 'pin', entity: refTo(a), x: -(picks[6] ?? 0), y: 0.5 }
          : { type: 'unpin', entity: refTo(a) })
      )
    case 13:
      return (
        a && {
          type: 'note',
          target: relation && flag ? { relation } : { entity: refTo(a) },
          text: flag ? word : '',
        }
      )
    case 14:
      return relation && { type: 'turn', relation }
    case 15:
      return (
        evidence &&
        relation && {
          type: 'attribute',
          relation,
          evidence: refToEvidence(evidence),
          ...(sentence && flag && { attributedTo: span(sentence), ...(b && { speaker: refTo(b) }) }),
        }
      )
    case 16: {
      const changes = [
        { type: 'retype', to: type },
        { type: 'hide', hidden: flag },
        { type: 'delete' },
      ] as const
      const change = changes[(picks[8] ?? 0) % changes.length]
      return a && b && change && { type: 'together', entities: [a, b].map(refTo), change }
    }
    default:
      return a && b && { type: 'distinguish', entities: [refTo(a), refTo(b)] }
  }
}
