import fc from 'fast-check'
import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { xmlText } from '../../src/formats/flatten.ts'
import { formatsByName } from '../../src/formats/formats.ts'
import { toGexf } from '../../src/formats/toGexf.ts'
import { toGraphml } from '../../src/formats/toGraphml.ts'
import { toJson } from '../../src/formats/toJson.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { checkInvariants } from '../../src/model/invariants.ts'
import { readDossier } from '../../src/model/readDossier.ts'
import { arbitraryDossier } from '../support/arbitraryDossier.ts'

/** A dossier from the parts of an XML export: their `json` holds all that was in it. */
function rebuilt(graph: Graph, documentJson: unknown): unknown {
  return {
    attributes: JSON.parse(String(documentJson)),
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: graph.mapNodes((key, { json }) => ({ key, attributes: JSON.parse(json) })),
    edges: graph.mapEdges((key, { json }, source, target) => ({
      key,
      source,
      target,
      attributes: JSON.parse(json),
    })),
  }
}

const forEachDossier = (check: (dossier: Dossier) => void) =>
  fc.assert(fc.property(arbitraryDossier, check), { numRuns: 200 })

describe('JSON', () => {
  it('read back and written again gives the same bytes', () => {
    forEachDossier((dossier) => {
      const json = toJson(dossier)
      expect(readDossier(json)).toEqual(dossier)
      expect(toJson(readDossier(json))).toBe(json)
    })
  })

  it('does not depend on the order in which attributes were set', () => {
    forEachDossier((dossier) => {
      const reversed = JSON.parse(JSON.stringify(dossier), (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      )
      expect(toJson(reversed)).toBe(toJson(dossier))
    })
  })

  it('opens with graphology as it is', () => {
    forEachDossier((dossier) => {
      const graph = Graph.from(JSON.parse(toJson(dossier)))
      expect([graph.order, graph.size]).toEqual([dossier.nodes.length, dossier.edges.length])
    })
  })
})

describe('GEXF', () => {
  it('comes back from graphology with nodes, edges, attributes and positions, nothing lost', () => {
    forEachDossier((dossier) => {
      const graph = gexf.parse(Graph, toGexf(dossier))
      expect(rebuilt(graph, graph.getAttribute('dossier'))).toEqual(dossier)
      for (const { key, attributes } of dossier.nodes) {
        const { x, y } = graph.getNodeAttributes(key)
        expect({ x, y }).toEqual({ x: attributes.x, y: attributes.y })
      }
      for (const { key, attributes } of dossier.edges)
        expect(graph.getEdgeAttributes(key)).toMatchObject({
          weight: attributes.evidence.length,
          relation: attributes.type,
          status: attributes.status,
          disputed: attributes.disputed,
          confidence: attributes.confidence,
        })
    })
  })
})

describe('GraphML', () => {
  it('comes back with typed columns, parallel edges and all attributes', () => {
    forEachDossier((dossier) => {
      const graph = graphml.parse(Graph, toGraphml(dossier))
      expect(rebuilt(graph, graph.getAttribute('json'))).toEqual(dossier)
      for (const { key, attributes } of dossier.nodes) {
        const node = graph.getNodeAttributes(key)
        expect([node.x, node.y, node.mentions]).toEqual([
          attributes.x,
          attributes.y,
          attributes.mentions.length,
        ])
        // An XML reader turns CR LF into LF only where CR is not escaped; ours is.
        expect(node.label ?? '').toBe(xmlText(attributes.label))
      }
    })
  })

  it('types numbers, so that Gephi can filter and size by them', () => {
    forEachDossier((dossier) => {
      const xml = toGraphml(dossier)
      for (const column of ['x', 'y', 'size', 'weight', 'confidence'])
        expect(xml).toMatch(new RegExp(`attr.name="${column}" attr.type="double"`))
    })
  })
})

describe('every format', () => {
  it('is the same bytes each time, and no text of the input becomes markup', () => {
    forEachDossier((dossier) => {
      for (const [name, write] of Object.entries(formatsByName)) {
        expect(write(structuredClone(dossier))).toEqual(write(dossier))
        for (const { text } of write(dossier))
          if (name.endsWith('ml') || name === 'gexf') {
            expect(text).not.toContain('<script')
            expect(text).toBe(xmlText(text))
          }
      }
    })
  })

  it('is drawn from sound dossiers (the generator is right)', () => {
    forEachDossier((dossier) => {
      expect(checkInvariants(dossier)).toEqual([])
    })
  })
})
