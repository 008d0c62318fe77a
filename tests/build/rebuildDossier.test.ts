import { expect, it } from 'vitest'
import { buildDossier } from '../../src/build/buildDossier.ts'
import { rebuildDossier } from '../../src/build/rebuildDossier.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { toJson } from '../../src/formats/toJson.ts'
import { plan, redo } from '../../src/graph/edit/correct.ts'
import { refTo } from '../../src/graph/edit/refs.ts'
import type { Correction } from '../../src/model/corrections.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { Draft } from '../support/draft.ts'

const first = new Draft(
  '[Ada Lovelace](person) met [Charles Babbage](person) in [London](place).',
  'One',
).states(0, 'met', 1, 'meet')
const second = new Draft(
  '[Ada Lovelace](person) visited [Turin](place). [Ostend](place) sleeps.',
  'Two',
).states(0, 'visited', 1, 'visit')
const drafts = new Map([first, second].map((draft) => [draft.document.id, draft]))
const extractor: Extractor = {
  name: 'test/1',
  extract: async ({ id }) => {
    const draft = drafts.get(id)
    if (!draft) throw new Error('unknown')
    const { mentions, statements, links } = draft
    return { document: id, mentions, statements, links }
  },
}
const options = { extractor, version: '0' }
const ref = ({ nodes }: Dossier, label: string) => {
  const found = nodes.find(({ attributes }) => attributes.label === label)
  if (!found) throw new Error(`no ${label}`)
  return refTo(found)
}

it('adds a document: corrections are made again, and everything stays in its place', async () => {
  const built = await buildDossier([first.document], options)
  const corrections: Correction[] = [
    { type: 'pin', entity: ref(built, 'Ada Lovelace'), x: 1000, y: 500 },
    { type: 'rename', entity: ref(built, 'Ada Lovelace'), label: 'A. A. Lovelace' },
    { type: 'delete', entity: ref(built, 'London') },
  ]
  const corrected = corrections.reduce((now, correction) => redo(now, plan(now, correction)), built)
  const { dossier, extracted, changes, setAside } = await rebuildDossier(
    corrected,
    [second.document],
    options,
  )

  expect(dossier.attributes.documents.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(dossier.attributes.corrections).toEqual(corrections)
  expect([changes.length, setAside]).toEqual([3, []])
  expect(dossier.nodes.map(({ attributes }) => attributes.label)).toEqual([
    'A. A. Lovelace',
    'Charles Babbage',
    'Turin',
    'Ostend',
  ])
  const place = (label: string, of = dossier) => {
    const { x, y } = of.nodes.find(({ attributes }) => attributes.label === label)?.attributes ?? {}
    return { x, y }
  }
  expect(place('A. A. Lovelace')).toEqual({ x: 1000, y: 500 })
  expect(place('Charles Babbage')).toEqual(place('Charles Babbage', built))
  // Turin is new and tied to Lovelace: it comes near her. Ostend is tied to nothing, and has a place too.
  expect(Math.hypot((place('Turin').x ?? 0) - 1000, (place('Turin').y ?? 0) - 500)).toBeLessThan(200)
  expect(place('Ostend').x).toBeTypeOf('number')
  expect(extracted.nodes.map(({ attributes }) => attributes.label)).toContain('London')
})

it('a rebuild of the same documents gives the same dossier, and what fits nothing is kept for the next time', async () => {
  const built = await buildDossier([first.document], options)
  expect(toJson((await rebuildDossier(built, [], options)).dossier)).toBe(toJson(built))

  const gone = { key: 'x', label: 'Nobody', mentions: [] }
  const lost: Correction = { type: 'rename', entity: gone, label: 'Somebody' }
  const { dossier } = await rebuildDossier(
    { ...built, attributes: { ...built.attributes, corrections: [lost] } },
    [],
    options,
  )
  expect(dossier.attributes.setAside).toEqual([
    { correction: lost, reason: 'no entity is called “Nobody” or has its mentions now' },
  ])
  const again = await rebuildDossier(dossier, [], options)
  expect(toJson(again.dossier)).toBe(toJson(dossier))
})
