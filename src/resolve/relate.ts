import type { Evidence, Relation } from '../model/relation.ts'
import { contains } from '../model/span.ts'
import type { ObjectArgument, Statement } from '../model/statement.ts'
import { strongest } from '../model/vocabulary.ts'
import { keyMaker } from './keys.ts'
import type { ResolvedDocument } from './resolveDocument.ts'
import { withoutParts } from './saidTwice.ts'

/** What two people do to each other alike: told from either end it is one relation. */
export const SYMMETRIC = new Set(
  `meet negotiate-with cooperate-with exercise-with trade-with spouse-of sibling-of colleague-of ally-of rival-of
   friend-of partner-of relative-of enemy-of near border neighbour-of marry divorce`.split(/\s+/),
)

/** A statement about one object whose two ends are entities, by their keys. */
export interface Claim {
  readonly source: string
  readonly target: string
  readonly label: string
  readonly type: string
  readonly evidence: Evidence
}

/** A pronoun that is less likely resolved right than wrong ties nobody. */
const EVEN = 0.5

/** The claims of a document, in the order of the text: statements with an entity at both ends. */
export function claimsOf(
  { extraction, thingOf, through, several, sure }: ResolvedDocument,
  keyOf: (thing: ResolvedDocument['things'][number]) => string | undefined,
): Claim[] {
  const right = (mention: number | undefined) => (mention === undefined ? 1 : (sure.get(mention) ?? 1))
  const keys = (mention: number | undefined): string[] => {
    const thing = mention === undefined || right(mention) < EVEN ? undefined : thingOf[mention]
    return thing ? (several.get(thing) ?? [thing]).flatMap((each) => keyOf(each) ?? []) : []
  }
  const claims: Claim[] = []
  for (const statement of extraction.statements)
    for (const object of statement.objects) {
      if (!holdsItsParts(statement, object)) continue
      const says = statement.attributedTo
      const [speaker] = keys(says?.mention)
      const quantity = object.quantity ?? statement.subject.quantity
      const evidence: Evidence = {
        ...statement.sentence,
        subject: statement.subject.span,
        predicate: statement.predicate,
        object: object.span,
        status: statement.status,
        ...(says && { attributedTo: { ...says.span, ...(speaker !== undefined && { entity: speaker }) } }),
        ...(statement.when && { when: statement.when }),
        ...(quantity && { quantity }),
        confidence: round(statement.confidence * right(statement.subject.mention) * right(object.mention)),
        extractor: statement.rule || 'unnamed',
      }
      const of = object.mention === undefined ? undefined : through.get(object.mention)
      const label = of === undefined ? object.label : `${object.label} ${of}`
      const [sources, targets] = [keys(statement.subject.mention), keys(object.mention)]
      // "the suspects, named as Ann Lee and Bo Oru": one of them is no other end of what all of them do.
      // "the two leaders met": each of them with the others.
      const isMutual = object.mention !== undefined && object.mention === statement.subject.mention
      const isOneOfThem =
        !isMutual && sources.length > 1 && targets.some((target) => sources.includes(target))
      for (const [i, source] of isOneOfThem ? [] : sources.entries())
        for (const target of isMutual ? targets.slice(i + 1) : targets)
          if (source !== target) claims.push({ source, target, label, type: object.type, evidence })
    }
  return claims
}

/** A sentence is evidence only where it shows all of what is claimed. */
const holdsItsParts = ({ sentence, subject, predicate }: Statement, object: ObjectArgument) =>
  [subject.span, predicate, object.span].every(
    (part) => part.document === sentence.document && contains(sentence, part),
  )

/**
 * Claims as relations: one for each pair of entities and type, its evidence in the order of the
 * claims. What is symmetric keeps the direction of its first claim.
 */
export function relate(claims: readonly Claim[]): Relation[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of withoutParts(claims)) {
    const { source, target, type } = claim
    const ends = SYMMETRIC.has(type) && source > target ? [target, source] : [source, target]
    const group = `${ends.join(' ')} ${type}`
    const list = groups.get(group)
    if (list) list.push(claim)
    else groups.set(group, [claim])
  }
  const uniqueKey = keyMaker()
  const relations: Relation[] = []
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const distinct = withoutRepeats(group)
    const evidence = distinct.map((claim) => claim.evidence)
    // What is told the other way round reads wrong from the first one's end: "wife of".
    const told = distinct.filter(({ source }) => source === first.source)
    const best = told.reduce((a, b) => (b.evidence.confidence > a.evidence.confidence ? b : a), first)
    relations.push({
      key: uniqueKey(`${first.source}-${first.type}-${first.target}`),
      source: first.source,
      target: first.target,
      attributes: {
        label: best.label,
        type: first.type,
        ...standing(evidence),
        evidence,
      },
    })
  }
  return relations
}

/** Two rules may find the same statement: the surer one counts, once. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const bySpans = new Map<string, Claim>()
  for (const claim of claims) {
    const { document, start, subject, predicate, object } = claim.evidence
    const place = [
      document,
      start,
      subject.start,
      subject.end,
      predicate.start,
      object.start,
      object.end,
    ].join(' ')
    const known = bySpans.get(place)
    if (!known || claim.evidence.confidence > known.evidence.confidence) bySpans.set(place, claim)
  }
  return [...bySpans.values()]
}

/** How a relation stands by what supports it. @throws RangeError when nothing does. */
export function standing(evidence: readonly Evidence[]) {
  const statuses = evidence.map((item) => item.status)
  const status = strongest(statuses)
  return {
    status,
    disputed: status !== 'negated' && statuses.includes('negated'),
    confidence: jointConfidence(evidence),
  }
}

/** That at least one of them is right, were they independent (noisy or); never quite certain. */
function jointConfidence(evidence: readonly Evidence[]): number {
  const doubt = evidence.reduce((product, { confidence }) => product * (1 - confidence), 1)
  return round(Math.min(0.99, 1 - doubt))
}

const round = (confidence: number) => Math.round(1000 * confidence) / 1000
