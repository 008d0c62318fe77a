import * as z from 'zod'
import { edgeOf, type ForeignGraph, nodeOf, UnreadableGraph, type Value } from './foreign.ts'

const Attributes = z.record(z.string(), z.unknown()).default({})
const Key = z.union([z.string(), z.number()]).transform(String)
const Serialized = z.looseObject({
  attributes: Attributes,
  options: z.looseObject({ type: z.string().optional() }).optional(),
  nodes: z.array(z.looseObject({ key: Key, attributes: Attributes })),
  edges: z
    .array(
      z.looseObject({
        key: Key.optional(),
        source: Key,
        target: Key,
        undirected: z.boolean().optional(),
        attributes: Attributes,
      }),
    )
    .default([]),
})

/**
 * A graph in graphology's own JSON (`graph.export()`).
 * @throws UnreadableGraph when it is none.
 */
export function fromGraphology(value: unknown): ForeignGraph {
  const parsed = Serialized.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new UnreadableGraph(
      `is no graph as graphology writes it (${issue?.path.join('.') || 'file'}: ${issue?.message ?? ''}). It needs "nodes" with "key" and "edges" with "source" and "target".`,
    )
  }
  const { attributes, options, nodes, edges } = parsed.data
  const lost = new Set<string>()
  const flat = (record: Record<string, unknown>): Map<string, Value> => {
    const map = new Map<string, Value>()
    for (const [name, entry] of Object.entries(record))
      if (typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean')
        map.set(name, entry)
      else if (entry !== null) lost.add(name)
    return map
  }
  const graph = {
    title: typeof attributes.title === 'string' ? attributes.title : undefined,
    nodes: nodes.map((node) => nodeOf(node.key, flat(node.attributes))),
    edges: edges.map(({ key, source, target, undirected, attributes: edge }) =>
      edgeOf(
        { key, source, target, isDirected: undirected !== true && options?.type !== 'undirected' },
        flat(edge),
      ),
    ),
  }
  const remarks =
    lost.size > 0 ? [`Attributes that are lists or records were left out: ${[...lost].join(', ')}.`] : []
  return { ...graph, remarks }
}
