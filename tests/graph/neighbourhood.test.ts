import { describe, expect, test } from 'vitest'
import { toGraph } from '../../src/graph/dossierGraph.ts'
import { neighbourhood } from '../../src/graph/neighbourhood.ts'
import { wheel } from '../support/graphs.ts'

describe('a neighbourhood', () => {
  const graph = toGraph(wheel(3, 5))
  test('grows step by step and has the edges walked on the way', () => {
    const sizes = [1, 2, 3].map((steps) => neighbourhood(graph, '0.1', steps).nodes.size)
    expect(sizes).toEqual([3, 6, 11])
    expect([...neighbourhood(graph, '0.1', 1).edges].sort()).toEqual(['0.0-0.1', '0.1-0.2'])
  })
  test('of what is not there is empty', () => {
    expect(neighbourhood(graph, '__proto__', 3).nodes.size).toBe(0)
  })
})
