import type { Range } from '../model/span.ts'
import type { Extraction, Statement } from '../model/statement.ts'

/** A statement as open information extraction writes it (CaRB, Bhardwaj et al. 2019): words only. */
export interface Tuple {
  readonly sentence: string
  readonly confidence: number
  readonly predicate: string
  /** The subject, then the objects in the order of the text. */
  readonly arguments: readonly string[]
}

/** Rules whose predicate is no wording of the tie, but a noun, a preposition or a mark between two names. */
const UNWRITTEN = new Set(
  (
    'possessive location event example depiction life-dates comment appointment office stay cause adjective movement ' +
    'superior membership happening receipt affiliation cast contest'
  ).split(' '),
)

/**
 * The statements of one extraction as tuples. A passive that was turned round is written as the text has it; objects
 * inside others are left out; a time that stands in the sentence is the last argument.
 */
export function tuplesOf({ statements }: Extraction): Tuple[] {
  const tuples = new Map<string, Tuple>()
  for (const statement of statements) {
    const tuple = tupleOf(statement)
    if (!tuple) continue
    const key = [tuple.sentence, tuple.predicate, ...tuple.arguments].join('\t')
    if (tuple.arguments.length > 1 && !tuples.has(key)) tuples.set(key, tuple)
  }
  return [...tuples.values()]
}

/** One statement as a tuple; undefined for what open information extraction does not write. */
export function tupleOf(statement: Statement): Tuple | undefined {
  const { sentence, subject, predicate, objects, when, confidence, rule } = statement
  const isMutual = objects.some(({ mention }) => mention !== undefined && mention === subject.mention)
  if (UNWRITTEN.has(rule) || isMutual) return undefined
  const rest = outermost(objects.map(({ span }) => behind(span, predicate)))
  const time = when && inside(sentence, when) && !rest.some((span) => overlaps(span, when)) ? [when] : []
  const words = ({ exact }: Words) => exact.replace(/\s+/g, ' ')
  const common = { sentence: words(sentence), confidence }
  if (rule === 'title' || rule === 'apposition')
    return { ...common, predicate: 'is', arguments: [words(subject.span), roleWords(statement)] }
  if (rule === 'apposition-is')
    return { ...common, predicate: 'is', arguments: [subject.span, ...rest].map(words) }
  const [patient, ...others] = rest
  // "Y was bought by X" was turned round to X – Y.
  if (patient && patient.start < predicate.start && subject.span.start >= predicate.end)
    return {
      ...common,
      predicate: `${words(predicate)} by`,
      arguments: [patient, subject.span, ...others, ...time].map(words),
    }
  return { ...common, predicate: words(predicate), arguments: [subject.span, ...rest, ...time].map(words) }
}

/** "US National Security Adviser": the description, as the text has it. */
function roleWords({ predicate, objects }: Statement): string {
  const [owner] = objects
  const after = owner && owner.span.start >= predicate.end
  const text = predicate.exact.replace(/\s+/g, ' ')
  if (!owner) return text
  return after ? `${text} ${owner.span.exact}` : `${text} of ${owner.span.exact}`
}

const inside = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end
const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

/** What stands in the text at some place. */
interface Words extends Range {
  readonly exact: string
}

/** What of a span stands after the predicate's words, where the two share some: "started on", "on 30 November". */
function behind({ start, end, exact }: Words, predicate: Range): Words {
  const shared =
    start > predicate.start && start < predicate.end && end > predicate.end ? predicate.end - start : 0
  const rest = exact.slice(shared)
  const space = rest.length - rest.trimStart().length
  return { start: start + shared + space, end, exact: rest.trimStart() }
}

function outermost(spans: readonly Words[]): Words[] {
  const kept: Words[] = []
  for (const span of spans) if (!kept.some((other) => inside(other, span))) kept.push(span)
  return kept
}
