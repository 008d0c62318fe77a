import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/graph/arrange.ts'
import { betweenness } from '../../src/graph/betweenness.ts'
import { centralMembers, communities } from '../../src/graph/communities.ts'
import { connections } from '../../src/graph/connections.ts'
import { toDossier, toGraph } from '../../src/graph/dossierGraph.ts'
import { layout } from '../../src/graph/layout.ts'
import { networkOf, toNetwork } from '../../src/graph/network.ts'
import { nodeSize, sizeOf } from '../../src/graph/nodeSize.ts'
import { overview } from '../../src/graph/overview.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { arbitraryDossier } from '../support/arbitraryDossier.ts'
import { Draft } from '../support/draft.ts'
import { dossierOf, wheel } from '../support/graphs.ts'

const meeting = () => {
  const draft = new Draft(
    '[Putin](person) met [Kim](person). [Kim](person) visited [Russia](place RUS). [Putin](person) never met [Kim](person). [Moscow Zoo](facility) slept.',
  )
    .states(0, 'met', 1, 'meet')
    .states(2, 'visited', 3, 'visit', { status: 'planned' })
    .states(4, 'met', 5, 'meet', { status: 'negated' })
    .states(4, 'met', 5, 'greet', { status: 'reported' })
  const { entities, relations } = resolve([draft.document], [draft.extraction])
  return toGraph(dossierOf([draft.document], entities, relations))
}

describe('the graph of a dossier', () => {
  it('gives the dossier back, and never changes it', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const before = structuredClone(dossier)
        const graph = toGraph(dossier)
        expect(toDossier(graph)).toEqual(before)
        graph.forEachNode((node) => graph.setNodeAttribute(node, 'label', 'changed'))
        graph.clearEdges()
        expect(dossier).toEqual(before)
      }),
    )
  })
})

describe('the overview', () => {
  it('has one tie for each pair, with its statements, strongest status and dispute', () => {
    expect(overview(meeting())).toEqual([
      {
        key: 'putin-meet-kim',
        source: 'putin',
        target: 'kim',
        edges: ['putin-meet-kim', 'putin-greet-kim'],
        statements: 3,
        status: 'asserted',
        disputed: true,
      },
      {
        key: 'kim-visit-russia',
        source: 'kim',
        target: 'russia',
        edges: ['kim-visit-russia'],
        statements: 1,
        status: 'planned',
        disputed: false,
      },
    ])
  })

  it('stands for every edge between two entities exactly once', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const ties = overview(toGraph(dossier))
        const between = dossier.edges.filter(({ source, target }) => source !== target)
        expect(ties.flatMap(({ edges }) => edges).sort()).toEqual(between.map(({ key }) => key).sort())
        const pairs = ties.map(({ source, target }) => [source, target].sort().join(' '))
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
    )
  })
})

describe('connections of a node', () => {
  it('come with the strongest tie first, and the surest relation first in it', () => {
    expect(
      connections(meeting(), 'kim').map(({ edge, neighbour, direction }) => [edge, neighbour, direction]),
    ).toEqual([
      ['putin-meet-kim', 'putin', 'in'],
      ['putin-greet-kim', 'putin', 'in'],
      ['kim-visit-russia', 'russia', 'out'],
    ])
  })
})

describe('the size of a node', () => {
  it('grows with neighbours and with mentions, within bounds', () => {
    expect(nodeSize(0, 1)).toBeLessThan(nodeSize(1, 1))
    expect(nodeSize(1, 1)).toBeLessThan(nodeSize(1, 9))
    expect([nodeSize(0, 0), nodeSize(10_000, 10_000)]).toEqual([4, 18])
  })
})

describe('communities', () => {
  const network = toNetwork(toGraph(wheel(3, 12)))

  it('are the same each time, numbered by size', () => {
    const found = communities(network, 'seed')
    expect(communities(network, 'seed')).toEqual(found)
    const counts: number[] = []
    for (const community of found) counts[community] = (counts[community] ?? 0) + 1
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts.length).toBe(3)
  })

  it('are named by the members that hold them together: here the hubs', () => {
    const hubs = centralMembers(network, communities(network), 1).flat()
    expect(hubs.sort((a, b) => a - b)).toEqual([0, 12, 24])
  })
})

describe('betweenness', () => {
  it('counts the pairs whose shortest chains lead over a node', () => {
    // A path of five, and a square with a tail: shares of equal chains are halves.
    const path = networkOf(
      [...'abcde'],
      [...'abcd'].map((source, i) => tie(source, 'bcde'[i] ?? '')),
    )
    expect([...betweenness(path)]).toEqual([0, 3, 4, 3, 0])
    const square = networkOf(
      [...'abcde'],
      [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a'), tie('d', 'e')],
    )
    expect([...betweenness(square)]).toEqual([1, 0.5, 1, 3.5, 0])
  })

  it('is near the whole truth when only some chains are followed, and the same each time', () => {
    const network = toNetwork(toGraph(wheel(10, 30)))
    const whole = betweenness(network)
    const some = betweenness(network, 100 * (network.order + network.ends.length))
    expect(betweenness(network, 100 * (network.order + network.ends.length))).toEqual(some)
    const best = (values: Float64Array) =>
      [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 10)
    expect(best(some).sort()).toEqual(best(whole).sort())
  })
})

const tie = (source: string, target: string) => ({ source, target, statements: 1 })

describe('the layout', () => {
  it('is the same bytes each time, whatever the attributes that it does not use', () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.string(), (dossier, noise) => {
        const noisy = structuredClone(dossier)
        for (const { attributes } of noisy.nodes)
          Object.assign(attributes, { label: `${noise}!`, x: 5, y: -5, note: noise, size: 99 })
        const positions = ({ nodes }: typeof dossier) => nodes.map(({ attributes: { x, y } }) => [x, y])
        const first = positions(arrange(dossier))
        expect(positions(arrange(dossier))).toEqual(first)
        expect(positions(arrange(noisy))).toEqual(first)
        for (const value of first.flat()) {
          expect(Number.isFinite(value)).toBe(true)
          expect(Object.is(value, -0)).toBe(false)
          expect(value).toBe(Math.round((value ?? 0) * 100) / 100)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lets no two nodes overlap, and keeps parts that nothing ties together near', () => {
    const graph = toGraph(wheel(4, 15, 7))
    const positions = layout(graph)
    const placed = graph.mapNodes((node) => ({
      ...(positions.get(node) ?? { x: 0, y: 0 }),
      size: sizeOf(graph, node),
    }))
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size)
    const reach = Math.max(...placed.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))))
    expect(reach).toBeLessThan(100 * Math.sqrt(placed.length))
  })

  it('leaves what was placed where it is, to the bit, when entities are added', () => {
    // Wheels of 15, of which the last was not there before; and some alone.
    const graph = toGraph(wheel(4, 15, 3))
    const before = layout(toGraph(wheel(3, 15)))
    const after = layout(graph, { placed: before })
    expect([...layout(graph, { placed: before })]).toEqual([...after])
    expect([...after.keys()]).toEqual(graph.nodes())
    for (const [node, position] of before) expect(after.get(node)).toEqual(position)
    const placed = [...after].map(([node, { x, y }]) => ({ node, x, y, size: sizeOf(graph, node) }))
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1))
        if (!before.has(a.node) || !before.has(b.node))
          expect([a.node, b.node, Math.hypot(a.x - b.x, a.y - b.y) > a.size + b.size]).toEqual([
            a.node,
            b.node,
            true,
          ])
    // The new wheel stands by the one it is tied to, not at the end of the map.
    const [hub, old] = [after.get('3.0'), after.get('2.0')]
    expect(Math.hypot((hub?.x ?? 0) - (old?.x ?? 0), (hub?.y ?? 0) - (old?.y ?? 0))).toBeLessThan(400)
  })

  it('is quick: a shipped article within 150 ms, five thousand nodes within some seconds', () => {
    const time = (run: () => void) => {
      const start = performance.now()
      run()
      return performance.now() - start
    }
    const article = toGraph(wheel(5, 14))
    // The best of some runs: other work on the machine is not the layout's.
    expect(Math.min(...Array.from({ length: 8 }, () => time(() => layout(article))))).toBeLessThan(150)
    const large = toGraph(wheel(50, 100))
    const progress: number[] = []
    expect(time(() => layout(large, { onProgress: (fraction) => progress.push(fraction) }))).toBeLessThan(
      20_000,
    )
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(progress.at(-1)).toBe(1)
  }, 60_000)
})
