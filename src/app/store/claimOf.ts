import type { Lookup } from './lookup.ts'

/** What an edge says, in words; undefined when it is there no more. */
export function claimOf({ graph, entities }: Lookup, edge: string): string | undefined {
  if (!graph.hasEdge(edge)) return undefined
  const [from, to] = graph.extremities(edge).map((key) => entities.get(key)?.attributes.label ?? key)
  return `${from} ${graph.getEdgeAttribute(edge, 'label')} ${to}`
}
