import { annotate, type Covered, type Writing } from './annotate.ts'
import { breakLabel } from './breakLabel.ts'
import type { Box } from './camera.ts'
import { Drawing } from './gl/Drawing.ts'
import { STATE } from './gl/Instances.ts'
import { drawHulls, groupColor, type Hull, hullsOf, hullsShown } from './hulls.ts'
import type { NodeLabel } from './labels.ts'
import { MapModel } from './MapModel.ts'
import type { MapData, MapNode } from './mapData.ts'
import type { MapGraph } from './mapGraph.ts'
import type { Paper } from './picture/Paper.ts'
import { Screen } from './screen.ts'
import { type KeySet, tiesChanged } from './shown.ts'
import type { MapTheme } from './theme.ts'
import { Viewport } from './Viewport.ts'

/** The parts of a map that belong together: what is on it, where it is, what it looks like. */
export interface Stage {
  readonly viewport: Viewport
  readonly drawing: Drawing
  readonly model: MapModel
  readonly screen: Screen
  theme: MapTheme
  labels: readonly NodeLabel[]
  /** Around all nodes that a filter could show, in the graph. */
  box: Box | null
  /** The outlines of the groups, around what is drawn of them. */
  hulls: readonly Hull[]
  /** What lies over the map, where no name would be read. */
  covered: readonly Covered[]
}

/** A graph of which less than this was where it is now is another map: the camera shows all of it. */
const SAME_MAP = 0.5

/** @throws when the browser has no WebGL 2. */
export function createStage(container: HTMLElement, theme: MapTheme, still: boolean): Stage {
  const viewport = new Viewport(container, still)
  const drawing = new Drawing(viewport.graphics)
  return {
    viewport,
    drawing,
    model: new MapModel(),
    screen: new Screen(),
    theme,
    labels: [],
    box: null,
    hulls: [],
    covered: [],
  }
}

/** The colour of a node that is not dimmed. */
export function colorOf({ theme, model: { graph, data } }: Stage, node: number): string {
  const { type, group } = graph.nodes[node] ?? { type: 'concept', group: null }
  if (data.colorBy === 'type') return theme.types[type]
  return group === null ? theme.statuses.asserted : groupColor(theme, group)
}
const colorIn = (stage: Stage) => (node: number) => colorOf(stage, node)

/** Draws a graph; what was there before stays as it is, by key. */
export function setGraph(stage: Stage, data: MapData): void {
  const { model, screen, drawing, viewport, theme } = stage
  const before = model.graph
  const diff = model.setData(data)
  const { graph, shown } = model
  const { nodes } = graph
  const changed = diff.sameKeys ? diff.nodes : [...nodes.keys()]
  const labels = diff.sameKeys ? stage.labels.slice() : []
  for (const i of changed) labels[i] = labelOf(stage, before, nodes[i])
  stage.labels = labels
  screen.setNodes(nodes, changed)
  if (diff.sameKeys) {
    drawing.patchNodes(graph, screen, shown, theme, diff.nodes, colorIn(stage))
    drawing.patchTies(graph, screen, shown, theme, diff.ties)
  } else {
    drawing.sendNodes(graph, screen, colorIn(stage))
    drawing.sendTies(graph, screen, shown, theme)
  }
  if (changed.length > 0) stage.hulls = hullsOf(model, data.groups, screen)
  sendFocus(stage)
  if (changed.length > 0) fitBox(stage, diff.kept >= SAME_MAP)
  viewport.schedule()
}

/** A label keeps its measured width while its words stay. */
function labelOf({ labels }: Stage, before: MapGraph, node: MapNode | undefined): NodeLabel {
  const known = before.indexOf(node?.key ?? '')
  const kept = known !== undefined && before.nodes[known]?.label === node?.label ? labels[known] : undefined
  return kept ?? { lines: breakLabel(node?.label ?? ''), width: -1 }
}

/** Tells the camera where the nodes are, if they are elsewhere than before. */
function fitBox(stage: Stage, isSameMap: boolean): void {
  const { nodes } = stage.model.graph
  const before = stage.box
  stage.box = stage.screen.box((i) => !nodes[i]?.hidden)
  if (!stage.box || JSON.stringify(stage.box) === JSON.stringify(before)) return
  const count = nodes.reduce((sum, { hidden }) => (hidden ? sum : sum + 1), 0)
  stage.viewport.setBox(stage.box, count, before !== null && isSameMap)
}

/** Draws only these nodes and edges, or all of them. */
export function setFilter(stage: Stage, visible: KeySet | null): void {
  const { model, drawing, screen, theme, viewport } = stage
  const before = model.shown
  model.setFilter(visible)
  stage.hulls = hullsOf(model, model.data.groups, screen)
  // What is left of a tie decides how it looks.
  drawing.patchTies(model.graph, screen, model.shown, theme, tiesChanged(before, model.shown))
  sendFocus(stage)
  viewport.schedule()
}

/** Sends what a focus lights and dims. */
export function sendFocus({ drawing, model, screen, theme }: Stage): void {
  drawing.sendStates(model.nodeStates, model.tieStates)
  drawing.sendLines(model.lit?.lines ?? [], screen, theme)
}

/** Sends everything: in other colours, or to another drawing. */
export function sendLook(stage: Stage): void {
  const { drawing, model, screen, theme, viewport } = stage
  drawing.sendNodes(model.graph, screen, colorIn(stage))
  drawing.sendTies(model.graph, screen, model.shown, theme)
  sendFocus(stage)
  viewport.schedule()
}

/** Shows a node at another place of the graph. */
export function moveNode(stage: Stage, node: number, place: { x: number; y: number }): void {
  const { drawing, model, screen, theme, viewport } = stage
  screen.move(node, place)
  drawing.patchNodes(model.graph, screen, model.shown, theme, [node], colorIn(stage))
  drawing.sendLines(model.lit?.lines ?? [], screen, theme)
  viewport.schedule()
}

/** Draws a frame, without what lies over it. */
export function paint(stage: Stage): void {
  const { viewport, screen, drawing, model, theme } = stage
  const frame = viewport.frame()
  screen.project(frame)
  drawing.paint(frame, theme, model.lit !== null)
  drawOutlines(stage, viewport.paper('under'))
  annotate(viewport.paper('over'), frame.width, frame.height, theme, writingOn(stage))
}

/** Draws the outlines of groups as they are now; dimmed where the focus is on no node in particular. */
export function drawOutlines({ hulls, model, screen, theme }: Stage, paper: Paper): void {
  drawHulls(paper, hullsShown(hulls, model), screen, theme, model.lit?.chosen.length === 0)
}

/** What is written on the map as it is now. */
export function writingOn({ screen, model, labels, hulls, covered }: Stage): Writing {
  const { lit, order, focusNow } = model
  return {
    screen,
    labels,
    hulls: hullsShown(hulls, model),
    covered,
    order,
    chosen: new Set(lit?.chosen),
    isFocused: lit !== null,
    lines: lit?.lines ?? [],
    pinned: model.pinned.filter((i) => model.nodeStates[i] === STATE.plain),
    chosenLine: focusNow && 'pair' in focusNow ? focusNow.line : undefined,
  }
}
