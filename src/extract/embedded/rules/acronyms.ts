import type { Link } from '../../../model/statement.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** A short form in brackets after the full one: "Internet Explorer 9 (IE9)", or the reverse. */
export const acronyms: Rule = {
  name: 'acronym',
  find(context: SentenceContext) {
    const { mentions, words, analysis } = context
    const links: Link[] = []
    const startingAt = new Map(analysis.names.map((name) => [name.first, name]))
    const endingAt = new Map(analysis.names.map((name) => [name.last, name]))
    for (const [i, open] of words.entries()) {
      if (!/^[([]$/.test(open.text)) continue
      const short = startingAt.get(i + 1)
      const full = endingAt.get(i - 1)
      if (!short || !full || !/^[)\]]$/.test(words[short.last + 1]?.text ?? '')) continue
      const [a, b] = [mentions.ofName(full), mentions.ofName(short)]
      if (a === undefined || b === undefined) continue
      const [long, brief] = [phraseText(context, full), phraseText(context, short)]
      if (abbreviates(brief, long) || abbreviates(long, brief))
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
