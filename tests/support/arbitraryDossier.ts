import fc from 'fast-check'
import { createDocument } from '../../src/model/document.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Evidence, Relation } from '../../src/model/relation.ts'
import { type Range, type Span, spanOf } from '../../src/model/span.ts'
import { ENTITY_TYPES, MENTION_KINDS, STATUSES, strongest } from '../../src/model/vocabulary.ts'

/** Texts with what breaks formats: quotes, line breaks, markup, formulas, controls, half surrogates. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '"',
      "'",
      ',',
      ';',
      '|',
      '<',
      '&',
      '\n',
      '\r',
      '\t',
      '=',
      '\ud800',
      '\u0000',
      '\ufffe',
      '😀',
      'ש',
      '\u2028',
      '\u0085',
    ),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom('=1+1', '@cmd', '-x', '+y', "'z", '\tq', ']]>', '<script>alert(1)</script>', '&amp;'),
)

const place = fc.tuple(fc.nat(), fc.nat())
const within = ({ start, end }: Range, [a, b]: [number, number]): Range => {
  const from = start + (a % (end - start))
  return { start: from, end: from + 1 + (b % (end - from)) }
}

const node = fc.record({
  label: hostile,
  type: fc.constantFrom(...ENTITY_TYPES),
  aliases: fc.array(hostile, { maxLength: 3 }),
  mentions: fc.array(fc.tuple(place, fc.constantFrom(...MENTION_KINDS)), { maxLength: 3 }),
  country: fc.option(fc.constantFrom('PRK', 'RUS'), { nil: undefined }),
  position: fc.option(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }))),
})
const evidence = fc.record({
  places: fc.tuple(place, place, place, place, place, place),
  status: fc.constantFrom(...STATUSES),
  confidence: fc.integer({ min: 0, max: 100 }),
  speaker: fc.option(fc.nat()),
  timed: fc.boolean(),
})
const edge = fc.record({
  ends: fc.tuple(fc.nat(), fc.nat()),
  label: hostile,
  type: fc.constantFrom('meet', 'leader-of', 'supply'),
  evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
})

/** Sound dossiers of one document, with hostile texts everywhere a text may stand. */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .record({
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    title: hostile,
    nodes: fc.array(node, { maxLength: 8 }),
    edges: fc.array(edge, { maxLength: 12 }),
  })
  .map(({ text, title, nodes, edges }) => {
    const document = createDocument(text, { title, source: 'test' })
    const whole = { start: 0, end: text.length }
    const span = (range: Range): Span => spanOf(document.id, text, range)
    const entities: Entity[] = nodes.map(({ label, type, aliases, mentions, country, position }, i) => ({
      key: `n${i}`,
      attributes: {
        label,
        type,
        aliases,
        mentions: mentions.map(([at, kind]) => ({ ...span(within(whole, at)), kind })),
        ...(country !== undefined && { country }),
        // Each mention after the first was joined to one before it.
        merges: mentions.slice(1).map(([[place]], j) => ({
          mention: j + 1,
          antecedent: place % (j + 1),
          reason: label,
        })),
        ...(position && { x: position[0] / 100, y: position[1] / 100 }),
      },
    }))
    const key = (n: number) => `n${n % entities.length}`
    const relations: Relation[] = (entities.length > 0 ? edges : []).map((drawn, i) => {
      const items: Evidence[] = drawn.evidence.map(({ places, status, confidence, speaker, timed }) => {
        const [at, s, p, o, a, w] = places
        const sentence = within(whole, at)
        return {
          ...span(sentence),
          subject: span(within(sentence, s)),
          predicate: span(within(sentence, p)),
          object: span(within(sentence, o)),
          status,
          confidence: confidence / 100,
          extractor: 'test/drawn',
          ...(speaker !== null && { attributedTo: { ...span(within(whole, a)), entity: key(speaker) } }),
          ...(timed && { when: { ...span(within(whole, w)), from: '2023-09-01' } }),
        }
      })
      const statuses = items.map(({ status }) => status)
      const status = strongest(statuses)
      return {
        key: `e${i}`,
        source: key(drawn.ends[0]),
        target: key(drawn.ends[1]),
        attributes: {
          label: drawn.label,
          type: drawn.type,
          status,
          disputed: status !== 'negated' && statuses.includes('negated'),
          confidence: 0.5,
          evidence: items,
        },
      }
    })
    return {
      attributes: {
        format: 'dossier',
        version: 1,
        title,
        documents: [document],
        generator: { name: 'dossier', version: '0', extractor: 'test' },
      },
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      nodes: entities,
      edges: relations,
    }
  })
