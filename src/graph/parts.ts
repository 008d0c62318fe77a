import type { PlainTie } from './startPositions.ts'

/** Nodes that ties join, directly or through others, and those ties. */
export interface Part {
  readonly nodes: string[]
  readonly ties: PlainTie[]
}

/** The connected components of a graph, largest first, equals by their first node; nodes keep their order. */
export function partsOf(nodes: readonly string[], ties: readonly PlainTie[]): Part[] {
  const neighbours = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const { source, target } of ties) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  const partOf = new Map<string, Part>()
  const parts: Part[] = []
  for (const start of nodes) {
    if (partOf.has(start)) continue
    const part: Part = { nodes: [], ties: [] }
    parts.push(part)
    const waiting = [start]
    partOf.set(start, part)
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      for (const next of neighbours.get(node) ?? [])
        if (!partOf.has(next)) {
          partOf.set(next, part)
          waiting.push(next)
        }
  }
  for (const node of nodes) partOf.get(node)?.nodes.push(node)
  for (const tie of ties) partOf.get(tie.source)?.ties.push(tie)
  return parts.sort((a, b) => b.nodes.length - a.nodes.length)
}
