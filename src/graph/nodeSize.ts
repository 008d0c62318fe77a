import type { DossierGraph } from './dossierGraph.ts'

const SMALLEST = 4
const LARGEST = 18

/**
 * The radius of a node on the map, in pixels at the map's own scale: who has more neighbours and is
 * spoken of more often is larger. Square roots, so that the area grows with the counts.
 */
export function nodeSize(neighbours: number, mentions: number): number {
  const size = SMALLEST - 1 + 2 * Math.sqrt(neighbours) + 0.75 * Math.sqrt(mentions)
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)) * 100) / 100
}

/** The radius of a node of this graph. */
export function sizeOf(graph: DossierGraph, node: string): number {
  return nodeSize(graph.neighbors(node).length, graph.getNodeAttribute(node, 'mentions').length)
}

/**
 * The radius of a node that lies on this share of the most chains that any node lies on (see `betweenness`), from 0
 * to 1.
 */
export function sizeOfShare(share: number): number {
  return (
    Math.round((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, Math.max(0, share)))) * 100) / 100
  )
}
