import { beforeAll, describe, expect, test } from 'vitest'
import { type Lookup, lookUp, relationsBetween } from '../../../src/app/store/lookup.ts'
import { reduce } from '../../../src/app/store/reduce.ts'
import { INITIAL, type Selection, type State } from '../../../src/app/store/state.ts'
import { sampleDossier } from '../fixture.ts'

let lookup: Lookup
let open: State
const keyOf = (label: string) =>
  lookup.ranked.find(({ attributes }) => attributes.label === label)?.key ?? 'missing'
const select = (state: State, selection: Selection | null, from: 'map' | 'text' | 'panel' = 'panel') =>
  reduce(state, { type: 'select', selection, from })

beforeAll(async () => {
  lookup = lookUp(await sampleDossier())
  open = reduce(INITIAL, { type: 'opened', id: 'one', lookup, log: { changes: [], position: 0 } })
})

test('a dossier opens with nothing selected, at the start of its first document', () => {
  expect(open.selection).toBeNull()
  expect(open.place).toEqual({ document: lookup.dossier.attributes.documents[0]?.id })
})

test('entities come in the order of their connections', () => {
  expect(lookup.ranked[0]?.attributes.label).toBe('Charles Babbage')
  expect(lookup.statements).toBe(4)
})

describe('selecting', () => {
  test('from a panel or by search moves the camera and the text; from the map only the text', () => {
    const selection = { kind: 'entity', key: keyOf('Turin') } as const
    const fromPanel = select(open, selection)
    expect([fromPanel.frame, fromPanel.place?.span?.exact]).toEqual([true, 'Turin'])
    expect(select(open, selection, 'map').frame).toBe(false)
  })

  test('in the text leaves the text where it is', () => {
    const state = select(open, { kind: 'entity', key: keyOf('Turin') }, 'text')
    expect(state.place).toBe(open.place)
  })

  test('a connection leads to its first sentence, whichever end comes first', () => {
    const ends = [keyOf('Turin'), keyOf('Charles Babbage')] as const
    expect(relationsBetween(lookup, ends)).toHaveLength(1)
    expect(select(open, { kind: 'connection', ends }).place?.span?.exact).toBe('Babbage did not visit Turin.')
  })

  test('what the dossier does not have changes nothing', () => {
    expect(select(open, { kind: 'entity', key: '__proto__' })).toBe(open)
    expect(select(open, { kind: 'connection', ends: [keyOf('Turin'), keyOf('London')] })).toBe(open)
    expect(select(INITIAL, { kind: 'entity', key: keyOf('Turin') })).toBe(INITIAL)
  })
})

test('a narrow page shows the details of what is selected and the text that is asked for', () => {
  const selected = select(open, { kind: 'entity', key: keyOf('Turin') }, 'text')
  expect(selected.part.name).toBe('details')
  const span = lookup.entities.get(keyOf('Turin'))?.attributes.mentions[0]
  if (!span) throw new Error('Turin is mentioned')
  expect(reduce(selected, { type: 'read', span }).part.name).toBe('text')
})

test('a failure beside an open dossier is a notice; without one it fills the page', () => {
  const trouble = { title: 'No', advice: 'Try again.' }
  expect(reduce(open, { type: 'failed', trouble })).toMatchObject({ opened: open.opened, notice: trouble })
  expect(reduce(INITIAL, { type: 'failed', trouble }).opened).toEqual({ status: 'failed', trouble })
})
