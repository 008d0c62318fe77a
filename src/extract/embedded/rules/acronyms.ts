import type { Link } from '../../../model/statement.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** A short form in brackets after the full one: "Internet Explorer 9 (IE9)", or the reverse. */
export const acronyms: Rule = {
  name: 'acronym',
  find({ chunks, mentions, words }: SentenceContext) {
    const links: Link[] = []
    for (const [i, open] of chunks.entries()) {
      if (open.kind !== 'mark' || open.mark !== 'open') continue
      const [full, short, close] = [chunks[i - 1], chunks[i + 1], chunks[i + 2]]
      if (full?.kind !== 'np' || short?.kind !== 'np' || close?.kind !== 'mark' || close.mark !== 'close')
        continue
      const [a] = mentions.of(full)
      const [b] = mentions.of(short)
      if (a === undefined || b === undefined) continue
      const text = (noun: typeof full) =>
        words
          .slice(noun.name?.first ?? noun.core, noun.last + 1)
          .map((word) => word.text)
          .join(' ')
      if (abbreviates(text(short), text(full)) || abbreviates(text(full), text(short)))
        links.push({ mentions: [a, b], reason: 'acronym' })
    }
    return { links }
  },
}

/**
 * Whether the letters of `short` stand in `full` in order, the first at its start, each capital at a word's start
 * (after Schwartz & Hearst 2003).
 */
export function abbreviates(short: string, full: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}\p{N}.]{1,9}$/u.test(short) || full.length <= short.length) return false
  const letters = [...short.replace(/\./g, '').toLowerCase()]
  const words = full.toLowerCase().split(/[\s-]+/)
  const initials = words.map((word) => word[0] ?? '').join('')
  const small = words
    .filter((word) => !/^(?:of|the|and|for|on|in|de|di)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
  const wanted = letters.join('')
  return (
    initials === wanted ||
    small === wanted ||
    (wanted[0] === initials[0] && small.length >= 2 && isSubsequence(wanted, small) && wanted.length >= 2)
  )
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}
