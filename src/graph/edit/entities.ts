import type { CorrectionOf, EntityRef } from '../../model/corrections.ts'
import type { Entity, EntityAttributes } from '../../model/entity.ts'
import { slug } from '../../resolve/keys.ts'
import { CannotCorrect, type Draft } from './refs.ts'
import { mapEvidence, withSpeaker } from './relations.ts'

export function withAttributes(entity: Entity, changes: Partial<EntityAttributes>): Entity {
  return { ...entity, attributes: { ...entity.attributes, ...changes } }
}

/** Names without the label and repeats, in their order. */
export function aliasesOf(label: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== label)
}

/** The name it had becomes another name of it. */
export function rename(draft: Draft, { entity: ref, label }: CorrectionOf<'rename'>): void {
  const entity = draft.entity(ref)
  const { label: old, aliases } = entity.attributes
  if (old === label) return
  draft.nodes.set(withAttributes(entity, { label, aliases: aliasesOf(label, [old, ...aliases]) }))
}

export function retype(
  draft: Draft,
  { entity: ref, to }: Pick<CorrectionOf<'retype'>, 'entity' | 'to'>,
): void {
  const entity = draft.entity(ref)
  if (entity.attributes.type !== to) draft.nodes.set(withAttributes(entity, { type: to }))
}

export function pin(draft: Draft, { entity, x, y }: CorrectionOf<'pin'>): void {
  // Adding 0 turns −0 into 0, which JSON would lose.
  draft.nodes.set(withAttributes(draft.entity(entity), { x: x + 0, y: y + 0, pinned: true }))
}

/** It stays where it is, and may be moved by the next layout. */
export function unpin(draft: Draft, { entity: ref }: CorrectionOf<'unpin'>): void {
  const entity = draft.entity(ref)
  const { pinned, ...attributes } = entity.attributes
  if (pinned !== undefined) draft.nodes.set({ ...entity, attributes })
}

/** Takes entities away with all that ties them; where one is who says something, the words stay. */
export function remove(draft: Draft, entities: readonly EntityRef[]): void {
  const gone = new Set(entities.map((ref) => draft.entity(ref).key))
  for (const edge of draft.edges.all()) {
    if (gone.has(edge.source) || gone.has(edge.target)) draft.edges.delete(edge.key)
    else {
      const changed = mapEvidence(edge, (item) =>
        gone.has(item.attributedTo?.entity ?? '') ? withSpeaker(item, undefined) : item,
      )
      if (changed !== edge) draft.edges.set(changed)
    }
  }
  for (const key of gone) draft.nodes.delete(key)
}

export function add(draft: Draft, { label, entityType, mentions, x, y }: CorrectionOf<'add'>): void {
  const names = mentions.filter(({ kind }) => kind === 'name').map(({ exact }) => exact)
  for (const mention of mentions) checkSpan(draft, mention)
  draft.nodes.set({
    key: draft.nodes.freeKey(slug(label)),
    attributes: {
      label,
      type: entityType,
      aliases: aliasesOf(label, names),
      mentions: [...mentions],
      ...(x !== undefined && y !== undefined && { x, y }),
    },
  })
}

/** @throws CannotCorrect when the text does not stand there. */
export function checkSpan(
  { dossier }: Draft,
  { document, start, end, exact }: { document: string; start: number; end: number; exact: string },
): void {
  const text = dossier.attributes.documents.find(({ id }) => id === document)?.text
  if (text === undefined) throw new CannotCorrect(`the text with “${exact}” is not among the documents now`)
  if (text.slice(start, end) !== exact)
    throw new CannotCorrect(`“${exact}” is not at ${start}–${end} of its text`)
}
