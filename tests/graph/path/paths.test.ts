import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathText } from '../../../src/formats/pathText.ts'
import { type DossierGraph, toGraph } from '../../../src/graph/dossierGraph.ts'
import { neighbourhood } from '../../../src/graph/neighbourhood.ts'
import { shortestPaths } from '../../../src/graph/path/paths.ts'
import { stepCost } from '../../../src/graph/path/stepCost.ts'
import { sampleDossier } from '../../app/fixture.ts'
import { arbitraryDossier } from '../../support/arbitraryDossier.ts'
import { wheel } from '../../support/graphs.ts'
import { largeDossier } from '../../support/largeDossier.ts'

/** All chains without a loop, found by trying everything. */
function everyPath(graph: DossierGraph, source: string, target: string): { nodes: string[]; cost: number }[] {
  const cost = (a: string, b: string) =>
    Math.min(
      ...[...graph.directedEdges(a, b), ...graph.directedEdges(b, a)].map((edge) =>
        stepCost(graph.getEdgeAttributes(edge)),
      ),
    )
  const found: { nodes: string[]; cost: number }[] = []
  const walk = (nodes: string[], sum: number) => {
    const last = nodes.at(-1) ?? source
    if (last === target) {
      found.push({ nodes, cost: sum })
      return
    }
    for (const next of graph.neighbors(last)) {
      if (nodes.includes(next)) continue
      const step = cost(last, next)
      if (step < Number.POSITIVE_INFINITY) walk([...nodes, next], sum + step)
    }
  }
  walk([source], 0)
  return found.sort((a, b) => a.cost - b.cost)
}

describe('shortest paths', () => {
  test('are the cheapest there are, in order, for any graph', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.integer({ min: 1, max: 6 }), (dossier, count) => {
        const graph = toGraph(dossier)
        const [source, target] = [graph.nodes()[0], graph.nodes()[1]]
        if (source === undefined || target === undefined) return
        const found = shortestPaths(dossier, source, target, count)
        const all = everyPath(graph, source, target)
        expect(found).toHaveLength(Math.min(count, all.length))
        for (const [i, path] of found.entries()) {
          expect(path.cost).toBeCloseTo(all[i]?.cost ?? Number.NaN, 9)
          expect(new Set(path.nodes).size).toBe(path.nodes.length)
          expect(path.steps).toHaveLength(path.nodes.length - 1)
        }
        expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length)
      }),
      { numRuns: 150 },
    )
  })

  test('do not go over what is denied, nor where the filter shows nothing', async () => {
    const dossier = await sampleDossier()
    const graph = toGraph(dossier)
    const key = (label: string) => graph.findNode((_, attributes) => attributes.label === label) ?? ''
    expect(shortestPaths(dossier, key('Charles Babbage'), key('Turin'), 3)).toEqual([])
    const [path] = shortestPaths(dossier, key('Ada Lovelace'), key('Difference Engine'), 3)
    expect(path?.nodes.map((node) => graph.getNodeAttribute(node, 'label'))).toEqual([
      'Ada Lovelace',
      'Charles Babbage',
      'Difference Engine',
    ])
    const within = neighbourhood(graph, key('Ada Lovelace'), 1)
    expect(shortestPaths(dossier, key('Ada Lovelace'), key('Difference Engine'), 3, within)).toEqual([])
  })

  test('as text have the chain, then each step with its sentence, source and place', async () => {
    const dossier = await sampleDossier()
    const graph = toGraph(dossier)
    const key = (label: string) => graph.findNode((_, attributes) => attributes.label === label) ?? ''
    const [path] = shortestPaths(dossier, key('Ada Lovelace'), key('Difference Engine'), 1)
    expect(path && pathText(graph, path)).toMatch(
      /^Ada Lovelace → Charles Babbage → Difference Engine\n\n1\. Ada Lovelace met Charles Babbage\n {3}“Ada Lovelace met Charles Babbage in London on 5 June 1833\.” .*characters \d+–\d+\.\n2\. Charles Babbage built Difference Engine\n {3}“Mary Somerville said .*” \(reported by Mary Somerville\)/,
    )
  })

  test('firm ground is preferred among chains of the same length', () => {
    const dossier = wheel(1, 4)
    for (const { key, attributes } of dossier.edges) if (key === '0.0-0.1') attributes.status = 'possible'
    const [first] = shortestPaths(dossier, '0.1', '0.3', 2)
    expect(first?.nodes).toEqual(['0.1', '0.2', '0.3'])
  })

  test('come without a wait in 5,000 entities and 15,000 connections', () => {
    const dossier = largeDossier(5_000, 15_000)
    const times = ['n4999', 'n2500', 'n61', 'n4000', 'n777'].map((target) => {
      const start = performance.now()
      expect(shortestPaths(dossier, 'n0', target, 5)).toHaveLength(5)
      return performance.now() - start
    })
    // The machine may do other things too: the best of them tells most.
    const best = Math.min(...times)
    console.log(`5 shortest paths at 5,000 / 15,000: ${best.toFixed(1)} ms`)
    expect(best).toBeLessThan(300)
  })
})
