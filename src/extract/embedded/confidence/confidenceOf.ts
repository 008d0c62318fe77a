import type { ExtractedMention, Statement } from '../../../model/statement.ts'
import { COEFFICIENTS } from './coefficients.ts'

/** What a statement shows of how sure it is, each number about 0 to 1. */
export type Features = Readonly<Record<string, number>>

/** How many words, for lengths: what spaces part. */
const length = (text: string) => text.split(/\s+/).length

const capped = (count: number, most: number) => Math.min(count, most) / most

/**
 * The features of a statement: its rule, its status, how long its parts and its sentence are, how far apart its parts
 * stand, pronouns and names at its ends.
 */
export function featuresOf(statement: Statement, mentions: readonly ExtractedMention[]): Features {
  const { sentence, subject, predicate, objects, status, rule, when, attributedTo } = statement
  const spans = objects.map(({ span }) => span)
  const kindOf = (mention: number | undefined) =>
    mention === undefined ? undefined : mentions[mention]?.kind
  const kinds = objects.map(({ mention }) => kindOf(mention))
  const between = sentence.exact.slice(
    Math.min(subject.span.end, predicate.end) - sentence.start,
    Math.max(subject.span.start, predicate.start) - sentence.start,
  )
  const objectWords = spans.reduce((sum, span) => sum + length(span.exact), 0)
  return {
    bias: 1,
    [`rule ${rule}`]: 1,
    [`status ${status}`]: 1,
    'subject is a pronoun': kindOf(subject.mention) === 'pronoun' ? 1 : 0,
    'subject is a name': kindOf(subject.mention) === 'name' ? 1 : 0,
    'an object is a pronoun': kinds.includes('pronoun') ? 1 : 0,
    'an object is a name': kinds.includes('name') ? 1 : 0,
    'two objects': objects.length > 1 ? 1 : 0,
    'three objects': objects.length > 2 ? 1 : 0,
    'words of the subject': capped(length(subject.span.exact), 15),
    'words of the predicate': capped(length(predicate.exact), 8),
    'words of the objects': capped(objectWords, 30),
    'one object of one word': objectWords === 1 ? 1 : 0,
    'words of the sentence': capped(length(sentence.exact), 50),
    'words between subject and predicate': capped(length(between.trim()) - (between.trim() ? 0 : 1), 15),
    'predicate before subject': predicate.start < subject.span.start ? 1 : 0,
    'a comma between': between.includes(',') ? 1 : 0,
    dated: when ? 1 : 0,
    attributed: attributedTo ? 1 : 0,
  }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** The logistic model over features; those without a coefficient count nothing. */
export function logistic(features: Features, coefficients: Features): number {
  let sum = 0
  for (const [name, value] of Object.entries(features)) sum += value * (coefficients[name] ?? 0)
  return sigmoid(sum)
}

/**
 * How likely a statement is right, from 0 to 1: the share of its words that a careful reader would have written too, in
 * the mean. Logistic regression on fractional targets (Papke & Wooldridge 1996), fitted on CaRB dev (Bhardwaj et al.
 * 2019) by `tests/evaluation/fitConfidence.ts`; its figures stand beside the coefficients. A rule that CaRB has no
 * examples of keeps the confidence that it gives itself. Rounded to three digits, so that the last digits of `exp` in
 * different engines make no difference.
 */
export function confidenceOf(statement: Statement, mentions: readonly ExtractedMention[]): number {
  const known = COEFFICIENTS[`rule ${statement.rule}`] !== undefined
  const value = known ? logistic(featuresOf(statement, mentions), COEFFICIENTS) : statement.confidence
  return Number(Math.min(0.99, Math.max(0.01, value)).toFixed(3))
}
