import { type Clause, subjectOf } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'

/** Whether the clause's subject is acted on: "was bought by X", "drones made in Y". */
export function isPassive({ verb, kind }: Clause): boolean {
  return (
    verb !== undefined &&
    (verb.passive ||
      (kind === 'participle' && verb.form !== 'gerund' && !verb.finite) ||
      (kind === 'participle' && verb.form === 'past-or-participle'))
  )
}

/** The verb with those that lead to it: "wants to buy", "was able to gather". */
export function verbChain({ chunks }: SentenceContext, clause: Clause): Phrase {
  const { verb, parent } = clause
  if (!verb) return { first: 0, last: 0 }
  let first = verb.first
  let at: Clause | undefined = clause
  let before = parent
  for (let steps = 0; at?.kind === 'infinitive' && before?.verb && steps < 4; steps++) {
    if (at.subjectOf !== before || before.objects.length > 0 || !adjacent(chunks, before, at)) break
    first = before.verb.first
    at = before
    before = before.parent
  }
  return { first, last: verb.last }
}

/** Only adverbs and one adjective stand between the two verbs. */
function adjacent(chunks: SentenceContext['chunks'], before: Clause, after: Clause): boolean {
  if ((before.verbChunk ?? 0) >= (after.verbChunk ?? 0)) return false
  for (let i = (before.verbChunk ?? 0) + 1; i < (after.verbChunk ?? 0); i++) {
    const chunk = chunks[i]
    if (chunk?.kind !== 'mark' || !/^(?:adverb|adjective|open-quote|close-quote)$/.test(chunk.mark))
      return false
  }
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
        if (word.upos === 'ADV' && !/^(?:not|n['’]t|never)$/i.test(word.text)) continue
        if (out.length === 0 && word.text.toLowerCase() === 'to' && word.upos === 'PART') continue
        if (/^n['’]t$/i.test(word.text)) out.push('not')
        else out.push(phraseText(context, { first: i, last: i }))
      }
  }
  const short = out.length > LONGEST_LABEL ? [...out.slice(0, LONGEST_LABEL - 2), '…', out.at(-1) ?? ''] : out
  return short.join(' ').trim() || 'is tied to'
}

/** How far the subject stands from its verb, in chunks. */
export function distance({ chunks }: SentenceContext, clause: Clause): number {
  const [subject] = subjectOf(clause)
  const at = subject ? chunks.indexOf(subject) : -1
  return at < 0 ? 4 : Math.abs((clause.verbChunk ?? at) - at)
}
