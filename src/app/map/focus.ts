import type { MapLine } from './mapData.ts'
import type { MapGraph } from './mapGraph.ts'
import { type KeySet, linesShown, type Shown } from './shown.ts'

/**
 * What is looked at; the rest is dimmed. A node with all around it, what ties two nodes (perhaps one line of
 * it), or a set of nodes and edges: a neighbourhood, a path. A set may have a node or a pair it is seen from.
 */
export type MapFocus =
  | { readonly node: string; readonly lit?: KeySet | undefined }
  | {
      readonly pair: readonly [string, string]
      readonly line?: string | undefined
      readonly lit?: KeySet | undefined
    }
  | { readonly lit: KeySet }

/** A single relation as it is drawn; `curvature` bends it to the left of its own direction. */
export interface DrawnLine {
  readonly line: MapLine
  readonly tie: number
  readonly source: number
  readonly target: number
  readonly curvature: number
}

/** What a focus lights on the map, by index. */
export interface Lit {
  /** 1 for what is lit. */
  readonly nodes: Uint8Array
  readonly ties: Uint8Array
  /** The relations that are drawn as lines of their own, in place of their ties. */
  readonly lines: readonly DrawnLine[]
  /** The nodes the focus is seen from. */
  readonly chosen: readonly number[]
}

/** Above this many relations a focus shows ties: lines of their own would only be a tangle. */
const MOST_LINES = 400

/** Lights a focus. Time is linear in the ties of the focus, or in all ties when it is a set. */
export function light(graph: MapGraph, shown: Shown, focus: MapFocus): Lit {
  const nodes = new Uint8Array(graph.nodes.length)
  const ties = new Uint8Array(graph.ties.length)
  const chosen = endsOf(focus)
    .flatMap((key) => graph.indexOf(key) ?? [])
    .filter((i) => shown.nodes[i])
  for (const i of chosen) nodes[i] = 1
  const found = focus.lit ? tiesIn(graph, shown, focus.lit) : tiesAround(graph, shown, focus)
  for (const tie of found) {
    ties[tie] = 1
    nodes[graph.source(tie)] = 1
    nodes[graph.target(tie)] = 1
  }
  for (const key of focus.lit?.nodes ?? []) {
    const i = graph.indexOf(key)
    if (i !== undefined) nodes[i] = shown.nodes[i] ?? 0
  }
  const { lit } = focus
  const lines = found.flatMap((tie) =>
    fanOut(
      graph,
      tie,
      linesShown(graph, shown, tie).filter(({ key }) => !lit || lit.edges.has(key)),
    ),
  )
  return {
    nodes,
    ties,
    lines: lines.length > MOST_LINES ? [] : lines,
    chosen,
  }
}

const endsOf = (focus: MapFocus): readonly string[] =>
  'node' in focus ? [focus.node] : 'pair' in focus ? focus.pair : []

function tiesIn(graph: MapGraph, shown: Shown, { edges }: KeySet): number[] {
  const found: number[] = []
  for (let tie = 0; tie < graph.ties.length; tie++)
    if (shown.statements[tie] && graph.linesOf(tie).some((line) => edges.has(line.key) && shown.has(line)))
      found.push(tie)
  return found
}

function tiesAround(graph: MapGraph, shown: Shown, focus: MapFocus): number[] {
  if ('pair' in focus) {
    const tie = graph.tieBetween(...focus.pair)
    return tie !== undefined && shown.statements[tie] ? [tie] : []
  }
  const node = 'node' in focus ? graph.indexOf(focus.node) : undefined
  return node === undefined ? [] : [...graph.tiesOf(node)].filter((tie) => shown.statements[tie])
}

/** Lines of one pair fan out by their curvature; a single one is straight. */
function fanOut(graph: MapGraph, tie: number, lines: readonly MapLine[]): DrawnLine[] {
  const step = Math.min(0.2, 1 / Math.max(1, lines.length - 1))
  const [source, target] = [graph.source(tie), graph.target(tie)]
  const from = graph.nodes[source]?.key
  return lines.map((line, i) => {
    const bend = (i - (lines.length - 1) / 2) * step
    const isForward = line.source === from
    return {
      line,
      tie,
      source: isForward ? source : target,
      target: isForward ? target : source,
      curvature: isForward ? bend : -bend,
    }
  })
}
