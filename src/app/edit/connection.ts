import { samePlace, spanOnly } from '../../graph/edit/refs.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Entity } from '../../model/entity.ts'
import { type Span, spanOf } from '../../model/span.ts'
import { RelationType } from '../../model/statement.ts'
import type { PlacedMention } from '../store/lookup.ts'

/** A selection of the text without the blanks around it; nothing where only blanks are selected. */
export function trimmed(document: SourceDocument, start: number, end: number): Span | undefined {
  const words = document.text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = start + words.trimEnd().length
  return to > from ? spanOf(document.id, document.text, { start: from, end: to }) : undefined
}

/** The mentions that lie inside a sentence, in its order. */
export function mentionsInside(mentions: readonly PlacedMention[], sentence: Span): PlacedMention[] {
  return mentions.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end)
}

/** Where a sentence has these words; the first place, or the one that begins at `near`. */
export function wordsIn(sentence: Span, words: string, near?: number): Span | undefined {
  if (!words) return undefined
  const from = near === undefined ? 0 : Math.max(0, near - sentence.start)
  const at = sentence.exact.indexOf(words, from)
  const place = at < 0 ? sentence.exact.indexOf(words) : at
  if (place < 0) return undefined
  const start = sentence.start + place
  return {
    document: sentence.document,
    start: start as Span['start'],
    end: (start + words.length) as Span['end'],
    exact: words,
  }
}

/** The words between two mentions of a sentence: the likeliest to tie them. */
export function wordsBetween(sentence: Span, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return sentence.exact
    .slice(first.end - sentence.start, Math.max(first.end, second.start) - sentence.start)
    .trim()
}

/** The mention by which a sentence speaks of an entity. */
export function mentionOf(inside: readonly PlacedMention[], entity: Entity | undefined): Span | undefined {
  return inside.find((item) => item.entity.key === entity?.key)?.mention
}

/** Who says something: an entity by its name, or words of the text; empty words are the text itself. */
export interface Speaker {
  readonly key: string | null
  readonly words: string
  /** What the text calls an entity that it has no mention of. */
  readonly standIn: string
}
export const THE_TEXT: Speaker = { key: null, words: '', standIn: '' }

/** Where a text has the words for who says a sentence, and the entity that they are, if any. */
export interface PlacedSpeaker {
  readonly attributedTo: Span
  readonly speaker?: Entity
}

/**
 * Finds who says a sentence: in it, else nearest before it, else first after it.
 * @param mentions those of the document, in its order.
 */
export function placeSpeaker(
  { id, text }: SourceDocument,
  mentions: readonly PlacedMention[],
  sentence: Span,
  entity: Entity | undefined,
  words: string,
): PlacedSpeaker | undefined {
  const own = entity && mentions.filter((item) => item.entity.key === entity.key)
  const inside = own?.find(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end)
  const near = inside ?? own?.findLast(({ mention }) => mention.end <= sentence.start) ?? own?.[0]
  if (entity && near) return { attributedTo: spanOnly(near.mention), speaker: entity }
  if (!words) return undefined
  const before = text.lastIndexOf(words, sentence.start - words.length)
  const start =
    wordsIn(sentence, words)?.start ??
    (before >= 0 && sentence.start >= words.length ? before : text.indexOf(words, sentence.end))
  if (start < 0) return undefined
  const attributedTo = spanOf(id, text, { start, end: start + words.length })
  const speaker = entity ?? mentions.find(({ mention }) => samePlace(mention, attributedTo))?.entity
  return speaker ? { attributedTo, speaker } : { attributedTo }
}

/** Words as the type of a relation: “Met with” is `met-with`; `related-to` where no letters remain. */
export function typeOfWords(words: string): string {
  const type = (words.toLowerCase().match(/\p{Ll}+/gu) ?? []).slice(0, 6).join('-')
  return RelationType.safeParse(type).success ? type : 'related-to'
}
