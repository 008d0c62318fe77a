import type { CorrectionOf, EntityRef } from '../../model/corrections.ts'
import type { Attribution, Evidence, Relation } from '../../model/relation.ts'
import { contains } from '../../model/span.ts'
import { checkSpan } from './entities.ts'
import { attempt, CannotCorrect, type Draft } from './refs.ts'
import { indexTwins, mapEvidence, settle, withEvidence } from './relations.ts'

export function removeRelation(draft: Draft, correction: CorrectionOf<'delete-relation'>): void {
  const relation = draft.relation(correction.relation)
  const { evidence } = relation.attributes
  const place = correction.evidence && draft.evidence(relation, correction.evidence)
  const kept = place === undefined ? [] : evidence.filter((_, i) => i !== place)
  if (kept.length === 0) draft.edges.delete(relation.key)
  else draft.edges.set(withEvidence(relation, kept))
}

export function changeStatus(draft: Draft, correction: CorrectionOf<'status'>): void {
  const relation = draft.relation(correction.relation)
  const { status } = correction
  const place = correction.evidence && draft.evidence(relation, correction.evidence)
  const chosen = place === undefined ? undefined : relation.attributes.evidence[place]
  const changed = mapEvidence(relation, (item) =>
    (chosen && item !== chosen) || item.status === status ? item : { ...item, status },
  )
  if (changed !== relation) draft.edges.set(withEvidence(changed, changed.attributes.evidence))
}

export function reword(draft: Draft, { relation: ref, label }: CorrectionOf<'reword'>): void {
  const relation = draft.relation(ref)
  if (relation.attributes.label !== label)
    draft.edges.set({ ...relation, attributes: { ...relation.attributes, label } })
}

/** Ties two entities by a sentence; one that ties them so already gets it as further evidence. */
export function connect(draft: Draft, correction: CorrectionOf<'connect'>): void {
  const { label, relationType } = correction
  const evidence = said(draft, correction.evidence, correction.evidence.attributedTo, correction.speaker)
  const source = draft.entity(correction.source).key
  const target = draft.entity(correction.target).key
  if (source === target && !draft.dossier.options.allowSelfLoops)
    throw new CannotCorrect(`“${correction.source.label}” would be tied to itself`)
  checkEvidence(draft, correction.evidence)
  const relation: Relation = {
    key: draft.edges.freeKey(`${source}-${relationType}-${target}`),
    source,
    target,
    attributes: {
      label,
      type: relationType,
      status: evidence.status,
      disputed: false,
      confidence: evidence.confidence,
      evidence: [evidence],
    },
  }
  settle(draft, withEvidence(relation, [evidence]), indexTwins(draft.edges, new Set([source])))
}

/** Turns a relation round; one that ties the two that way already gets its sentences. */
export function turn(draft: Draft, { relation: ref }: CorrectionOf<'turn'>): void {
  const relation = draft.relation(ref)
  const { source, target } = relation
  const evidence = relation.attributes.evidence.map((item) => ({
    ...item,
    subject: item.object,
    object: item.subject,
  }))
  const turned = { ...relation, source: target, target: source }
  settle(draft, withEvidence(turned, evidence), indexTwins(draft.edges, new Set([source])))
}

export function changeSpeaker(draft: Draft, correction: CorrectionOf<'attribute'>): void {
  const relation = draft.relation(correction.relation)
  const { evidence } = relation.attributes
  const place = draft.evidence(relation, correction.evidence)
  const { attributedTo, speaker } = correction
  if (attributedTo) checkSpan(draft, attributedTo)
  draft.edges.set(
    withEvidence(
      relation,
      evidence.map((item, i) => (i === place ? said(draft, item, attributedTo, speaker) : item)),
    ),
  )
}

/** Evidence with who says so; `speaker` tells the entity of the words beyond a rebuild. One that is gone leaves them. */
function said(
  draft: Draft,
  evidence: Evidence,
  words: Attribution | undefined,
  speaker: EntityRef | undefined,
): Evidence {
  const { attributedTo: _, ...rest } = evidence
  if (!words) return rest
  const { entity, ...span } = words
  const found = speaker ? attempt(() => draft.entity(speaker)) : draft.nodes.get(entity ?? '')
  const isFound = found && !(found instanceof CannotCorrect)
  return { ...rest, attributedTo: isFound ? { ...span, entity: found.key } : span }
}

function checkEvidence(draft: Draft, evidence: Evidence): void {
  for (const span of [evidence, evidence.subject, evidence.predicate, evidence.object]) {
    checkSpan(draft, span)
    if (span.document !== evidence.document || !contains(evidence, span))
      throw new CannotCorrect(`“${span.exact}” is not inside its sentence`)
  }
  for (const span of [evidence.attributedTo, evidence.when, evidence.quantity])
    if (span) checkSpan(draft, span)
}

export function hide(
  draft: Draft,
  { target, hidden }: Pick<CorrectionOf<'hide'>, 'target' | 'hidden'>,
): void {
  if ('entity' in target) {
    const entity = draft.entity(target.entity)
    const { hidden: was, ...attributes } = entity.attributes
    if ((was ?? false) !== hidden)
      draft.nodes.set({ ...entity, attributes: hidden ? { ...attributes, hidden } : attributes })
  } else {
    const relation = draft.relation(target.relation)
    const { hidden: was, ...attributes } = relation.attributes
    if ((was ?? false) !== hidden)
      draft.edges.set({ ...relation, attributes: hidden ? { ...attributes, hidden } : attributes })
  }
}

export function note(draft: Draft, { target, text }: CorrectionOf<'note'>): void {
  if ('entity' in target) {
    const entity = draft.entity(target.entity)
    const { note: was, ...attributes } = entity.attributes
    if ((was ?? '') !== text)
      draft.nodes.set({ ...entity, attributes: text ? { ...attributes, note: text } : attributes })
  } else {
    const relation = draft.relation(target.relation)
    const { note: was, ...attributes } = relation.attributes
    if ((was ?? '') !== text)
      draft.edges.set({ ...relation, attributes: text ? { ...attributes, note: text } : attributes })
  }
}
