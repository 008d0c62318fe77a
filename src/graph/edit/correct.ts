import type { Correction, SetAside } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import { changeStatus, connect, hide, note, removeRelation, reword } from './change.ts'
import { applyDiff, type Diff, invert } from './diff.ts'
import { add, pin, remove, rename, retype, unpin } from './entities.ts'
import { merge } from './merge.ts'
import { CannotCorrect, Draft } from './refs.ts'
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
      remove(draft, correction)
      break
    case 'delete-relation':
      removeRelation(draft, correction)
      break
    case 'hide':
      hide(draft, correction)
      break
    case 'add':
      add(draft, correction)
      break
    case 'connect':
      connect(draft, correction)
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

/** Makes corrections again in a dossier that was rebuilt. Those that fit nothing in it are set aside, with the reason. */
export function replay(dossier: Dossier, corrections: readonly Correction[]): Replay {
  const changes: Change[] = []
  const setAside: SetAside[] = []
  let now = dossier
  for (const correction of corrections)
    try {
      const change = plan(now, correction)
      now = redo(now, change)
      changes.push(change)
    } catch (error) {
      if (!(error instanceof CannotCorrect)) throw error
      setAside.push({ correction, reason: error.message })
    }
  return { dossier: now, changes, setAside }
}
