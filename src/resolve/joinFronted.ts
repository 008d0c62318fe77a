import type { SourceDocument } from '../model/document.ts'
import type { Clusters } from './clusters.ts'
import { describes, isAlike, isIndefinite } from './describes.ts'
import type { Item } from './items.ts'

/**
 * Joins to a subject what stands before it: "An unskilled cricketer and a poor student, he played". Runs when the pronouns are
 * resolved.
 */
export function joinFronted({ text }: SourceDocument, items: readonly Item[], clusters: Clusters): void {
  for (const [i, subject] of items.entries()) {
    if (!subject.subject || subject.mention.type !== 'person' || subject.mention.kind === 'nominal') continue
    const { start } = subject.mention
    const before = /(?:^|[.!?\]\n]\s*)(An? [^.!?,;:\n]+, )$/.exec(text.slice(Math.max(0, start - 120), start))
    const from = start - (before?.[1]?.length ?? 0)
    for (let k = i - 1; k >= 0; k--) {
      const item = items[k]
      if (!item || item.mention.start < from) break
      const isOne = describes(item) && isAlike(item, subject) && isIndefinite(item)
      if (isOne && !clusters.isJoined(item.index))
        clusters.join(subject.index, item.index, 'description before the subject')
    }
  }
}
