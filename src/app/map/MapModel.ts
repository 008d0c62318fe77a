import { mergeSorted } from '../../graph/mergeSorted.ts'
import { diffMaps, type MapDiff } from './diff.ts'
import { type Lit, light, type MapFocus } from './focus.ts'
import { STATE } from './gl/Instances.ts'
import type { MapData } from './mapData.ts'
import { MapGraph } from './mapGraph.ts'
import { type KeySet, reshow, type Shown, show } from './shown.ts'

const EMPTY: MapData = { graph: new MapGraph([], []), groups: [], colorBy: 'type' }

/** What is on the map and how it is to be drawn: a graph under a filter, seen with a focus. Knows nothing of a screen. */
export class MapModel {
  #data = EMPTY
  #visible: KeySet | null = null
  #focus: MapFocus | null = null
  /** The nodes, the largest first, then by their numbers. */
  #bySize: readonly number[] = []
  shown: Shown = show(EMPTY.graph, null)
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
  get graph(): MapGraph {
    return this.#data.graph
  }
  get visible(): KeySet | null {
    return this.#visible
  }
  get focusNow(): MapFocus | null {
    return this.#focus
  }

  /** Takes a graph in place of the one before; filter and focus stay. @returns what is new in it. */
  setData(data: MapData): MapDiff {
    const before = this.graph
    const diff = diffMaps(this.#data, data)
    this.#data = data
    const { graph } = data
    const { nodes } = graph
    const resized = diff.sameKeys ? diff.nodes.filter((i) => before.nodes[i]?.size !== nodes[i]?.size) : null
    if (resized?.length !== 0) this.#sort(resized)
    if (!diff.sameKeys || diff.nodes.length > 0)
      this.pinned = graph.nodes.flatMap(({ pinned }, i) => (pinned ? i : []))
    this.shown = diff.sameKeys
      ? reshow(this.shown, graph, this.#visible, diff.nodes, diff.ties)
      : show(graph, this.#visible)
    this.setFocus(this.#focus)
    return diff
  }

  /** @param resized where only these are new or have another size. */
  #sort(resized: readonly number[] | null): void {
    const { nodes } = this.graph
    const bySize = (a: number, b: number) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0) || a - b
    const moved = new Set(resized)
    const kept = resized ? this.#bySize.filter((i) => !moved.has(i)) : []
    this.#bySize = mergeSorted(kept, [...(resized ?? nodes.keys())].sort(bySize), bySize)
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
    const { shown, lit } = this
    this.nodeStates = statesOf(shown.nodes, lit?.nodes)
    this.tieStates = statesOf(shown.statements, lit?.ties)
    // Lines are drawn in place of their ties.
    for (const { tie } of lit?.lines ?? []) this.tieStates[tie] = STATE.hidden
  }
}

function statesOf(shown: Uint8Array | Uint32Array, lit: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  const states = new Uint8Array(shown.length)
  for (let i = 0; i < states.length; i++)
    states[i] = !shown[i] ? STATE.hidden : !lit || lit[i] ? STATE.plain : STATE.dimmed
  return states
}
