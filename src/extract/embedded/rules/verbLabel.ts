import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'

/** The verb with those that lead to it: "wants to buy", "was able to gather". */
export function verbChain({ clauses, words }: SentenceContext, clause: Clause): Phrase {
  let { first } = clause.group
  let at = clause
  for (let steps = 0; steps < 4; steps++) {
    const above = clauses.get(at.governor)
    if (!above || at.relation !== 'xcomp' || !at.sharesSubject || at.coordinatedWith !== undefined) break
    if (above.objects.length > 0 && !above.passive) break
    if (!adjacent(words, above, at)) break
    first = above.group.first
    at = above
  }
  return { first, last: clause.group.last }
}

/** Only adverbs and the adjective itself stand between the two verbs. */
function adjacent(words: SentenceContext['words'], before: Clause, after: Clause): boolean {
  if (before.group.last >= after.group.first || after.group.first - before.group.last > 6) return false
  for (let i = before.group.last + 1; i < after.group.first; i++)
    if (i !== before.head && !/^(?:ADV|PART|ADJ|PUNCT)$/.test(words[i]?.upos ?? '')) return false
  return true
}

const LONGEST_LABEL = 7

/** A label that reads as text between two ends: adverbs, marks and articles left out, not too long. */
export function labelOf(context: SentenceContext, parts: readonly (Phrase | string)[]): string {
  const { words } = context
  const out: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') out.push(part)
    else
      for (let i = part.first; i <= part.last; i++) {
        const word = words[i]
        if (!word || word.upos === 'PUNCT' || word.upos === 'DET') continue
        if (/^n['’]t$/i.test(word.text)) {
          out.push('not')
          continue
        }
        // "more than 600 bees": a number is no part of what is done.
        if (isQuantity(words, i, part.last)) continue
        if (word.upos === 'ADV' && !/^(?:not|never)$/i.test(word.text)) continue
        if (out.length === 0 && word.text.toLowerCase() === 'to' && word.upos === 'PART') continue
        out.push(phraseText(context, { first: i, last: i }))
      }
  }
  const short = out.length > LONGEST_LABEL ? [...out.slice(0, LONGEST_LABEL - 2), '…', out.at(-1) ?? ''] : out
  return short.join(' ').trim() || 'is tied to'
}

/** What stands before a number, and the number where something follows that it counts. */
function isQuantity(words: SentenceContext['words'], i: number, last: number): boolean {
  const text = words[i]?.text.toLowerCase() ?? ''
  if (/^(?:more|less|fewer|than|at|least|most|about|around|over|nearly|almost|up)$/.test(text))
    return words.slice(i + 1, Math.min(last, i + 3) + 1).some(({ upos }) => upos === 'NUM' || upos === 'SYM')
  return words[i]?.upos === 'SYM' && words[i + 1]?.upos === 'NUM'
}

/** How far the subject stands from its verb, in words. */
export function distance({ verb, subjects }: Clause): number {
  const [subject] = subjects
  return subject === undefined ? 10 : Math.abs(verb - subject)
}
