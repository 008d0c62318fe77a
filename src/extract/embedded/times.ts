import type { Word } from '../../language/language.ts'
import { monthNumber } from '../../language/lexicon/calendar.ts'
import type { When } from '../../model/statement.ts'
import type { Clause } from './clauses/clause.ts'
import type { NounPhrase, Phrase } from './phrases/phrase.ts'
import { phraseSpan, type SentenceContext } from './sentence.ts'

const TIME_ADVERBS =
  /^(?:today|yesterday|tomorrow|tonight|now|nowadays|recently|currently|soon|earlier|later|lately|formerly|previously|once|afterwards)$/
const LEADING =
  /^(?:for|since|until|till|during|by|over|after|before|from|through|throughout|within|at|in|on)$/

/** A time expression and the place of its chunk. */
interface TimeExpression extends Phrase {
  readonly chunk: number
}

/** When each clause's event is: the time expression nearest to its verb and inside its clause, else one that leads the sentence. */
export function whenOf(context: SentenceContext, clause: Clause): When | undefined {
  const times = timesOf(context)
  if (times.length === 0) return undefined
  const owner = times.find((time) => clauseAt(context, time.chunk) === clause)
  if (!owner) return undefined
  const days = normalise(context.words, owner, context.published)
  return { ...phraseSpan(context, owner), ...days }
}

const cache = new WeakMap<object, readonly TimeExpression[]>()

function timesOf({ chunks, words }: SentenceContext): readonly TimeExpression[] {
  const known = cache.get(chunks)
  if (known) return known
  const found: TimeExpression[] = []
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind === 'mark' && chunk.mark === 'adverb' && TIME_ADVERBS.test(chunk.text))
      found.push({ ...phraseOf(chunk), chunk: i })
    if (chunk.kind !== 'np' || !chunk.time || chunk.possessor) continue
    const before = chunks[i - 1]
    const lead =
      before?.kind === 'mark' && before.mark === 'preposition' && LEADING.test(before.text)
        ? before
        : undefined
    if (before?.kind === 'mark' && before.mark === 'preposition' && !lead) continue
    const keep = lead && !/^(?:on|in|at)$/.test(lead.text) ? lead.first : chunk.first
    found.push({ first: keep, last: datedLast(words, chunk), chunk: i })
  }
  cache.set(chunks, found)
  return found
}

const phraseOf = ({ first, last }: Phrase): Phrase => ({ first, last })

/** "September 8, 2023": the year after the comma belongs to it. */
function datedLast(words: readonly Word[], { last }: NounPhrase): number {
  return words[last + 1]?.text === ',' &&
    /^(?:1\d|20)\d\d$/.test(words[last + 2]?.text ?? '') &&
    hasMonth(words, last)
    ? last + 2
    : last
}

const hasMonth = (words: readonly Word[], last: number) =>
  monthNumber(words[last - 1]?.text ?? '') !== undefined

/** The clause that a chunk belongs to: the last verb before it with no clause between, else the first finite one. */
function clauseAt({ clauses, chunks }: SentenceContext, chunk: number): Clause | undefined {
  let best: Clause | undefined
  for (const clause of clauses) {
    const verb = clause.verbChunk ?? 0
    if (verb < chunk && (best === undefined || verb > (best.verbChunk ?? 0))) best = clause
  }
  const between = best ? chunks.slice((best.verbChunk ?? 0) + 1, chunk) : []
  const cut = between.some(
    (c) => c.kind === 'mark' && (c.mark === 'break' || c.mark === 'subordinator' || c.mark === 'that'),
  )
  if (best && !cut && !startsNextClause(chunks, chunk, clauses)) return best
  return (
    clauses
      .filter(({ verb, verbChunk }) => verb?.finite && (verbChunk ?? 0) > chunk)
      .sort((a, b) => (a.verbChunk ?? 0) - (b.verbChunk ?? 0))[0] ?? best
  )
}

/** A time between commas before a new subject belongs to what follows. */
function startsNextClause(
  chunks: SentenceContext['chunks'],
  chunk: number,
  clauses: readonly Clause[],
): boolean {
  const after = chunks[chunk + 1]
  if (after?.kind !== 'mark' || after.mark !== 'comma') return false
  const subject = chunks[chunk + 2]
  return (
    subject?.kind === 'np' &&
    clauses.some((clause) => clause.subject.includes(subject) && (clause.verbChunk ?? 0) > chunk)
  )
}

type Days = Pick<When, 'from' | 'to'>

/** The days of a date that is written out; a month and day without a year take the year of publication. */
export function normalise(words: readonly Word[], { first, last }: Phrase, published?: string): Days {
  const texts = words.slice(first, last + 1).map(({ text }) => text)
  const month = texts.map(monthNumber).find((number) => number !== undefined)
  const years = texts.filter((text) => /^(?:1\d|20)\d\d$/.test(text))
  const dayText = texts.find((text) => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(text))
  const vague = texts.some((text) => /^(?:early|late|mid|since|until|before|after|by|from)$/i.test(text))
  if (years.length > 1 || vague) return {}
  const year = years[0] ?? (month !== undefined && dayText !== undefined ? published?.slice(0, 4) : undefined)
  if (year === undefined) return {}
  if (month === undefined) return texts.length <= 2 ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}
  const mm = String(month).padStart(2, '0')
  const length = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (dayText === undefined) return { from: `${year}-${mm}-01`, to: `${year}-${mm}-${length}` }
  const day = Number.parseInt(dayText, 10)
  if (day > length) return {}
  const date = `${year}-${mm}-${String(day).padStart(2, '0')}`
  return { from: date, to: date }
}
