import type { SourceDocument } from '../../model/document.ts'
import type { Mention } from '../../model/entity.ts'
import { spanOf } from '../../model/span.ts'

/** No more mentions than this are found for words that stand everywhere. */
const MOST = 500

/** Where the texts have these words, exactly and as whole words, as mentions by name. Time is linear in the texts. */
export function mentionsOf(documents: readonly SourceDocument[], words: string): Mention[] {
  const mentions: Mention[] = []
  if (!words.trim()) return mentions
  for (const { id, text } of documents)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length
      if (isInWord(text, at) || isInWord(text, end)) continue
      if (mentions.length === MOST) return mentions
      mentions.push({ ...spanOf(id, text, { start: at, end }), kind: 'name' })
    }
  return mentions
}

/** Whether a place has letters or digits on both sides. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}
