import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MapModel } from '../../../src/app/map/MapModel.ts'
import { type MapData, type MapNode, toMapData } from '../../../src/app/map/mapData.ts'
import { MapSource } from '../../../src/app/map/useMapData.ts'
import { lookUp, patchLookup } from '../../../src/app/store/lookup.ts'
import { type Change, plan, redo, undo } from '../../../src/graph/edit/correct.ts'
import { invert } from '../../../src/graph/edit/diff.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import { arbitraryWish, grant } from '../../support/arbitraryCorrection.ts'
import { arbitraryDossier } from '../../support/arbitraryDossier.ts'

const placed = (dossier: Dossier): Dossier => ({
  ...dossier,
  nodes: dossier.nodes.map((node, i) => ({ ...node, attributes: { ...node.attributes, x: i, y: i * i } })),
})

/** What a map draws, whatever the numbers of nodes and ties. */
function drawn(data: MapData, dossier: Dossier) {
  const model = new MapModel()
  model.setData(data)
  return drawnBy(model, dossier)
}

function drawnBy({ graph, shown, nodeStates, tieStates, order, pinned }: MapModel, dossier: Dossier) {
  // A place on the spiral tells how many came before.
  const unplaced = new Set(
    dossier.nodes.flatMap(({ key, attributes: { x } }) => (x === undefined ? key : [])),
  )
  const told = (node: MapNode | undefined) =>
    JSON.stringify(node && unplaced.has(node.key) ? { ...node, x: 0, y: 0 } : node)
  const nodes = [...nodeStates.keys()].filter((i) => nodeStates[i])
  const ties = [...tieStates.keys()].filter((i) => tieStates[i])
  const sorted = (list: (string | undefined)[]) => list.sort()
  return {
    nodes: sorted(nodes.map((i) => told(graph.nodes[i]))),
    ties: sorted(
      ties.map((i) => {
        const lines = graph.linesOf(i).filter(shown.has)
        return JSON.stringify([lines, shown.statements[i], shown.statuses[i], shown.disputed[i]])
      }),
    ),
    order: order.map((i) => graph.nodes[i]?.size),
    pinned: sorted(pinned.filter((i) => nodeStates[i]).map((i) => graph.nodes[i]?.key)),
  }
}

test('a map that follows corrections, also backwards, draws the same as one made anew', () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.array(arbitraryWish, { maxLength: 8 }), (given, wishes) => {
      const measures = {}
      const source = new MapSource()
      const model = new MapModel()
      let lookup = lookUp(placed(given))
      const follow = () => {
        const data = source.dataOf(lookup, measures)
        const before = model.graph
        const diff = model.setData(data)
        const { dossier } = lookup
        expect(drawnBy(model, dossier)).toEqual(drawn(toMapData(dossier), dossier))
        return { before, diff }
      }
      follow()
      const changes: Change[] = []
      for (const wish of wishes) {
        const correction = grant(lookup.dossier, wish)
        if (!correction) continue
        const change = plan(lookup.dossier, correction)
        changes.push(change)
        lookup = patchLookup(lookup, redo(lookup.dossier, change), change.diff)
        const { before, diff } = follow()
        // What is drawn is patched: everything has the number that it had.
        expect(diff.sameKeys).toBe(true)
        for (const [i, { key }] of before.nodes.entries()) expect(model.graph.nodes[i]?.key).toBe(key)
      }
      for (const change of changes.reverse()) {
        lookup = patchLookup(lookup, undo(lookup.dossier, change), invert(change.diff))
        // Several steps at once are followed as well.
        if (changes.length % 2) follow()
      }
      follow()
    }),
  )
})

test('a map of other measures, or of another dossier, is made anew', () => {
  fc.assert(
    fc.property(arbitraryDossier, arbitraryDossier, (a, b) => {
      const source = new MapSource()
      const measures = {}
      source.dataOf(lookUp(a), measures)
      expect(drawn(source.dataOf(lookUp(b), measures), b)).toEqual(drawn(toMapData(b), b))
      const sizes = new Map(b.nodes.map(({ key }) => [key, 7]))
      const resized = source.dataOf(lookUp(b), { sizes })
      expect(resized.graph.nodes.every(({ size }) => size === 7)).toBe(true)
    }),
  )
})
