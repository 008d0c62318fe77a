import type { Argument } from '../../model/statement.ts'
import type { Status } from '../../model/vocabulary.ts'
import { type Clause, subjectOf } from './clauses/clause.ts'
import { isMark, skipSilent } from './clauses/lookahead.ts'
import { SAYING } from './clauses/verbClasses.ts'
import { argumentsOf, type SentenceContext } from './sentence.ts'

/** A source that stands beside what it reports: "According to X, …", “…,” said X. */
export interface Frame {
  readonly status: Status
  readonly source?: Argument | undefined
  /** The clause that names the source, which is asserted itself. */
  readonly clause?: Clause | undefined
}

type Context = Omit<SentenceContext, 'frame' | 'frames' | 'question'>

/** "According to X" holds for the whole sentence. */
export function sentenceFrame(context: Context): Frame | undefined {
  const { chunks } = context
  for (const [i, chunk] of chunks.entries()) {
    if (!isMark(chunk, 'preposition') || chunk.kind !== 'mark' || chunk.text !== 'according to') continue
    const source = chunks[skipSilent(chunks, i + 1)]
    if (source?.kind === 'np') return { status: 'reported', source: argumentsOf(context, source)[0] }
  }
  return undefined
}

/** A verb of saying after or before a quotation: the clauses inside the marks are its subject's. */
export function quotationFrames(context: Context): Map<Clause, Frame> {
  const frames = new Map<Clause, Frame>()
  const { clauses } = context
  const speakers = clauses.filter(
    (clause) =>
      clause.verb && SAYING.has(clause.verb.lemma) && !clause.quoted && subjectOf(clause).length > 0,
  )
  if (speakers.length === 0) return frames
  for (const clause of clauses) {
    if (speakers.includes(clause)) continue
    const speaker = speakers.find(
      (s) => (clause.quoted || beforeInverted(context, clause, s)) && !dependsOn(clause, s),
    )
    const [subject] = speaker ? subjectOf(speaker) : []
    if (speaker && subject)
      frames.set(clause, { status: 'reported', source: argumentsOf(context, subject)[0], clause: speaker })
  }
  return frames
}

/** A plain clause before ", X said" at the sentence's end. */
function beforeInverted({ chunks, clauses }: Context, clause: Clause, speaker: Clause): boolean {
  if (
    speaker.kind !== 'main' ||
    speaker.objects.length > 0 ||
    (clause.verbChunk ?? 0) > (speaker.verbChunk ?? 0)
  )
    return false
  if (clauses.some((other) => other.parent === speaker)) return false
  const [subject] = speaker.subject
  const from = Math.min(speaker.verbChunk ?? 0, subject ? chunks.indexOf(subject) : Infinity)
  return isMark(chunks[from - 1], 'comma', 'close-quote') && clause.kind !== 'adverbial'
}

function dependsOn(clause: Clause, on: Clause): boolean {
  for (let at = clause.parent; at; at = at.parent) if (at === on) return true
  return false
}
