import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../../src/formats/toJson.ts'
import { type Change, plan, redo, replay, undo } from '../../../src/graph/edit/correct.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import { checkInvariants } from '../../../src/model/invariants.ts'
import { checkDossier, readDossier } from '../../../src/model/readDossier.ts'
import { arbitraryWish, grant, type Wish } from '../../support/arbitraryCorrection.ts'
import { arbitraryDossier } from '../../support/arbitraryDossier.ts'

const wishes = fc.array(arbitraryWish, { maxLength: 14 })

/** Each state on the way, and what was changed between them. */
function edit(dossier: Dossier, list: readonly Wish[]): { states: Dossier[]; changes: Change[] } {
  const states = [dossier]
  const changes: Change[] = []
  for (const wish of list) {
    const now = states.at(-1) ?? dossier
    const correction = grant(now, wish)
    if (!correction) continue
    const change = plan(now, correction)
    changes.push(change)
    states.push(redo(now, change))
  }
  return { states, changes }
}

test('whatever is corrected, the dossier stays sound, and the one before is not touched', () => {
  fc.assert(
    fc.property(arbitraryDossier, wishes, (dossier, list) => {
      const before = JSON.stringify(dossier)
      for (const state of edit(dossier, list).states) expect(checkInvariants(state)).toEqual([])
      expect(JSON.stringify(dossier)).toBe(before)
    }),
  )
})

test('any corrections, taken back one by one, give every state before bit for bit; made again, every state after', () => {
  fc.assert(
    fc.property(arbitraryDossier, wishes, (dossier, list) => {
      const { states, changes } = edit(dossier, list)
      const bits = states.map((state) => JSON.stringify(state))
      // The log goes through the browser's storage as values: nothing may hang on identity.
      const log: Change[] = structuredClone(changes)
      let now = states.at(-1) ?? dossier
      for (let i = log.length - 1; i >= 0; i--) {
        now = undo(now, log[i] as Change)
        expect(JSON.stringify(now)).toBe(bits[i])
      }
      for (const [i, change] of log.entries()) {
        now = redo(now, change)
        expect(JSON.stringify(now)).toBe(bits[i + 1])
      }
    }),
  )
})

test('a corrected dossier goes through its file, and its corrections give it again from what was extracted', () => {
  fc.assert(
    fc.property(arbitraryDossier, wishes, (dossier, list) => {
      const last = edit(dossier, list).states.at(-1) ?? dossier
      const file = readDossier(toJson(last))
      expect(toJson(file)).toBe(toJson(checkDossier(last)))
      const again = replay(dossier, file.attributes.corrections ?? [])
      expect(again.setAside).toEqual([])
      expect(toJson(again.dossier)).toBe(toJson(last))
    }),
  )
})
