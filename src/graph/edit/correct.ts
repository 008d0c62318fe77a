import type { Correction, CorrectionOf, SetAside } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import { changeSpeaker, changeStatus, connect, hide, note, removeRelation, reword, turn } from './change.ts'
import { applyDiff, type Diff, invert } from './diff.ts'
import { add, pin, remove, rename, retype, unpin } from './entities.ts'
import { merge } from './merge.ts'
import { attempt, CannotCorrect, Draft } from './refs.ts'
import { split } from './split.ts'

/** A correction with what it changed: one entry of the log. */
export interface Change {
  readonly correction: Correction
  readonly diff: Diff
}

function change(draft: Draft, correction: Correction): void {
  switch (correction.type) {
    case 'rename':
      rename(draft, correction)
      break
    case 'retype':
      retype(draft, correction)
      break
    case 'merge':
      merge(draft, correction)
      break
    case 'split':
      split(draft, correction)
      break
    case 'delete':
      remove(draft, [correction.entity])
      break
    case 'delete-relation':
      removeRelation(draft, correction)
      break
    case 'hide':
      hide(draft, correction)
      break
    case 'together':
      changeTogether(draft, correction)
      break
    case 'add':
      add(draft, correction)
      break
    case 'connect':
      connect(draft, correction)
      break
    case 'turn':
      turn(draft, correction)
      break
    case 'attribute':
      changeSpeaker(draft, correction)
      break
    case 'status':
      changeStatus(draft, correction)
      break
    case 'reword':
      reword(draft, correction)
      break
    case 'pin':
      pin(draft, correction)
      break
    case 'unpin':
      unpin(draft, correction)
      break
    case 'note':
      note(draft, correction)
      break
    case 'distinguish':
      // It changes no record; that it is among the corrections is what it does.
      for (const ref of correction.entities) draft.entity(ref)
  }
}

function changeTogether(draft: Draft, { entities, change: shared }: CorrectionOf<'together'>): void {
  if (shared.type === 'delete') remove(draft, entities)
  else
    for (const entity of entities)
      if (shared.type === 'retype') retype(draft, { ...shared, entity })
      else hide(draft, { ...shared, target: { entity } })
}

/**
 * What a correction changes in a dossier, without changing it. Whatever is sound before is sound after
 * (`checkInvariants`). Time is linear in nodes, edges and evidence.
 * @throws CannotCorrect when what it speaks of is not in the dossier.
 */
export function plan(dossier: Dossier, correction: Correction): Change {
  const draft = new Draft(dossier)
  change(draft, correction)
  return { correction, diff: { nodes: draft.nodes.diff(), edges: draft.edges.diff() } }
}

/** The dossier with a change made, which is told among its corrections. */
export function redo(dossier: Dossier, { correction, diff }: Change): Dossier {
  const { corrections = [] } = dossier.attributes
  return withCorrections(applyDiff(dossier, diff), [...corrections, correction])
}

/** The dossier as it was before its last change. */
export function undo(dossier: Dossier, { diff }: Change): Dossier {
  const { corrections = [] } = dossier.attributes
  return withCorrections(applyDiff(dossier, invert(diff)), corrections.slice(0, -1))
}

function withCorrections(dossier: Dossier, list: Correction[]): Dossier {
  if (list.length > 0) return { ...dossier, attributes: { ...dossier.attributes, corrections: list } }
  const { corrections: _, ...attributes } = dossier.attributes
  return { ...dossier, attributes }
}

export interface Replay {
  readonly dossier: Dossier
  readonly changes: readonly Change[]
  readonly setAside: readonly SetAside[]
}

/**
 * Makes corrections again in a dossier that was rebuilt. Those that fit nothing in it are set aside, with the reason; of
 * entities that were changed together, only those that are gone.
 */
export function replay(dossier: Dossier, corrections: readonly Correction[]): Replay {
  const changes: Change[] = []
  const setAside: SetAside[] = []
  let now = dossier
  for (const asked of corrections) {
    const { correction, gone } = sift(now, asked)
    if (gone) setAside.push(gone)
    if (!correction) continue
    const change = attempt(() => plan(now, correction))
    if (change instanceof CannotCorrect) setAside.push({ correction, reason: change.message })
    else {
      now = redo(now, change)
      changes.push(change)
    }
  }
  return { dossier: now, changes, setAside }
}

/** A correction of entities together, for those that the dossier has, and for those that it has not. */
function sift(dossier: Dossier, correction: Correction): { correction?: Correction; gone?: SetAside } {
  if (correction.type !== 'together') return { correction }
  const draft = new Draft(dossier)
  const found = correction.entities.map((ref) => attempt(() => draft.entity(ref)))
  const reason = found.find((item) => item instanceof CannotCorrect)?.message
  if (reason === undefined) return { correction }
  const of = (isGone: boolean) =>
    correction.entities.filter((_, i) => found[i] instanceof CannotCorrect === isGone)
  const [here, gone] = [of(false), of(true)]
  return {
    ...(here.length > 0 && { correction: { ...correction, entities: here } }),
    gone: { correction: { ...correction, entities: gone }, reason },
  }
}
