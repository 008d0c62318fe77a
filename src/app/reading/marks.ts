import type { Evidence } from '../../model/relation.ts'
import type { PlacedMention } from '../store/lookup.ts'
import type { Mark } from './runs.ts'

/** The marks of a sentence that supports a relation: itself and the three parts of its statement. */
export function evidenceMarks(evidence: Evidence): Mark[] {
  return [
    { kind: 'sentence', start: evidence.start, end: evidence.end },
    ...(['subject', 'predicate', 'object'] as const).map((kind) => ({
      kind,
      start: evidence[kind].start,
      end: evidence[kind].end,
    })),
  ]
}

/** A mark for each mention, in the order of the text. */
export function mentionMarks(mentions: readonly PlacedMention[]): Mark[] {
  return mentions.map(({ entity, mention }) => ({
    kind: 'mention',
    start: mention.start,
    end: mention.end,
    entity: entity.key,
  }))
}
