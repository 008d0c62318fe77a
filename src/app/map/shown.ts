import { STATUSES } from '../../model/vocabulary.ts'
import type { MapLine } from './mapData.ts'
import type { MapGraph } from './mapGraph.ts'

/** Keys of nodes and edges of the dossier. */
export interface KeySet {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What a filter leaves of the map, by index. A tie looks as the relations that are left of it say. */
export interface Shown {
  /** 1 for a node that is drawn. */
  readonly nodes: Uint8Array
  /** How many statements stand behind what is drawn of a tie; 0 when nothing is left of it. */
  readonly statements: Uint32Array
  /** The strongest status of what is left of a tie, as a place in {@link STATUSES}. */
  readonly statuses: Uint8Array
  /** 1 for a tie of which something that is left is disputed. */
  readonly disputed: Uint8Array
  /** Whether a relation is drawn. */
  readonly has: (line: MapLine) => boolean
}

/** Applies a filter; without one everything is shown that is not hidden. Time is linear in nodes and relations. */
export function show(graph: MapGraph, visible: KeySet | null): Shown {
  const shown = emptied(graph, visible)
  for (let i = 0; i < graph.nodes.length; i++) showNode(shown, graph, visible, i)
  for (let tie = 0; tie < graph.ties.length; tie++) showTie(shown, graph, tie)
  return shown
}

/** The same where only these nodes and ties are others than before, under the same filter. Time is theirs, and that of copying. */
export function reshow(
  before: Shown,
  graph: MapGraph,
  visible: KeySet | null,
  nodes: readonly number[],
  ties: readonly number[],
): Shown {
  const shown = emptied(graph, visible)
  for (const part of ['nodes', 'statements', 'statuses', 'disputed'] as const) shown[part].set(before[part])
  const changed = new Set(ties)
  for (const i of nodes) {
    showNode(shown, graph, visible, i)
    for (const tie of graph.tiesOf(i)) changed.add(tie)
  }
  for (const tie of changed) showTie(shown, graph, tie)
  return shown
}

function emptied({ nodes, ties }: MapGraph, visible: KeySet | null): Shown {
  return {
    nodes: new Uint8Array(nodes.length),
    statements: new Uint32Array(ties.length),
    statuses: new Uint8Array(ties.length),
    disputed: new Uint8Array(ties.length),
    has: visible ? ({ key, hidden }) => !hidden && visible.edges.has(key) : ({ hidden }) => !hidden,
  }
}

function showNode({ nodes }: Shown, graph: MapGraph, visible: KeySet | null, i: number): void {
  const node = graph.nodes[i]
  nodes[i] = node && !node.hidden && (!visible || visible.nodes.has(node.key)) ? 1 : 0
}

function showTie({ nodes, statements, statuses, disputed, has }: Shown, graph: MapGraph, tie: number): void {
  let strongest = STATUSES.length - 1
  let sum = 0
  let isDisputed = 0
  const [source, target] = [graph.source(tie), graph.target(tie)]
  // What ties a thing to itself is told in the panels only.
  if (source !== target && nodes[source] && nodes[target])
    for (const line of graph.linesOf(tie)) {
      if (!has(line)) continue
      strongest = Math.min(strongest, STATUSES.indexOf(line.status))
      sum += line.statements
      if (line.disputed) isDisputed = 1
    }
  statements[tie] = sum
  statuses[tie] = strongest
  disputed[tie] = isDisputed
}

/** The ties that look different under two filters of the same graph. Time is linear in the ties. */
export function tiesChanged(before: Shown, after: Shown): number[] {
  const changed: number[] = []
  for (let tie = 0; tie < after.statements.length; tie++)
    if (
      before.statements[tie] !== after.statements[tie] ||
      before.statuses[tie] !== after.statuses[tie] ||
      before.disputed[tie] !== after.disputed[tie]
    )
      changed.push(tie)
  return changed
}

/** What is left of a tie under the filter. */
export function linesShown(graph: MapGraph, { has }: Shown, tie: number): readonly MapLine[] {
  return graph.linesOf(tie).filter(has)
}
