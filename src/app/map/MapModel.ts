import { diffMaps, type MapDiff } from './diff.ts'
import { type Lit, light, type MapFocus } from './focus.ts'
import { STATE } from './gl/Instances.ts'
import type { MapData } from './mapData.ts'
import { MapGraph } from './mapGraph.ts'
import { type KeySet, type Shown, show } from './shown.ts'

const EMPTY: MapData = { nodes: [], ties: [], groups: [], colorBy: 'type' }

/** What is on the map and how it is to be drawn: a graph under a filter, seen with a focus. Knows nothing of a screen. */
export class MapModel {
  #data = EMPTY
  #visible: KeySet | null = null
  #focus: MapFocus | null = null
  #bySize: readonly number[] = []
  graph = new MapGraph(EMPTY)
  shown: Shown = show(this.graph, null)
  /** What is lit while something is in focus. */
  lit: Lit | null = null
  /** How each node and tie is drawn, see {@link STATE}. */
  nodeStates = new Uint8Array(0)
  tieStates = new Uint8Array(0)
  /** The nodes that a reader put where they are. */
  pinned: readonly number[] = []
  /** The nodes that may have a label, the most important first. */
  order: readonly number[] = []

  get data(): MapData {
    return this.#data
  }
  get visible(): KeySet | null {
    return this.#visible
  }
  get focusNow(): MapFocus | null {
    return this.#focus
  }

  /** Takes a graph in place of the one before; filter and focus stay. @returns what is new in it. */
  setData(data: MapData): MapDiff {
    const before = this.#data.nodes
    const diff = diffMaps(this.#data, data)
    this.#data = data
    const { nodes } = data
    const sameSizes = diff.sameKeys && diff.nodes.every((i) => before[i]?.size === nodes[i]?.size)
    this.graph = new MapGraph(data, diff.sameKeys ? this.graph : undefined)
    if (!sameSizes)
      this.#bySize = nodes.map((_, i) => i).sort((a, b) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0))
    this.pinned = nodes.flatMap(({ pinned }, i) => (pinned ? i : []))
    this.setFilter(this.#visible)
    return diff
  }

  /** Draws nothing else than this; null draws everything. */
  setFilter(visible: KeySet | null): void {
    this.#visible = visible
    this.shown = show(this.graph, visible)
    this.setFocus(this.#focus)
  }

  /** Dims everything else than this; null dims nothing. */
  setFocus(focus: MapFocus | null): void {
    this.#focus = focus
    this.lit = focus && light(this.graph, this.shown, focus)
    this.#setStates()
    const { lit, nodeStates } = this
    if (!lit) this.order = this.#bySize.filter((i) => nodeStates[i])
    else {
      const chosen = new Set(lit.chosen)
      this.order = [...chosen, ...this.#bySize.filter((i) => nodeStates[i] === STATE.plain && !chosen.has(i))]
    }
  }

  #setStates(): void {
    const { graph, shown, lit } = this
    const state = (isShown: boolean, isLit: boolean) =>
      !isShown ? STATE.hidden : !lit || isLit ? STATE.plain : STATE.dimmed
    this.nodeStates = Uint8Array.from(graph.nodes, (_, i) => state(shown.nodes[i] === 1, lit?.nodes[i] === 1))
    this.tieStates = Uint8Array.from(graph.ties, (_, i) =>
      state((shown.statements[i] ?? 0) > 0, lit?.ties[i] === 1),
    )
    // Lines are drawn in place of their ties.
    for (const { tie } of lit?.lines ?? []) this.tieStates[tie] = STATE.hidden
  }
}
