import '../../../src/app/style/base.css'
import './main.css'
import { MapView } from '../../../src/app/map/MapView.ts'
import { type MapNode, toMapData } from '../../../src/app/map/mapData.ts'
import { readMapTheme } from '../../../src/app/map/theme.ts'
import { toGraph } from '../../../src/graph/dossierGraph.ts'
import { largeDossier } from '../../support/largeDossier.ts'
import { onSpiral } from '../onSpiral.ts'

/** The map by itself, with a generated graph: what the benchmark works through `window.bench`. */
const element = document.getElementById('map')
if (!element) throw new Error('there is no place for the map')
const entities = Number(new URL(location.href).searchParams.get('entities') ?? 5000)

const dossier = onSpiral(largeDossier(entities, 3 * entities))
const graph = toGraph(dossier)
const data = toMapData(dossier)
const degrees = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a))
const kept = {
  nodes: new Set(graph.filterNodes((_key, { type }) => type !== 'place')),
  edges: new Set(graph.filterEdges((_key, { status }) => status === 'asserted')),
}
const { nodes } = data.graph
const hub = data.graph.indexOf(degrees[0] ?? '') ?? 0
const withHub = (change: Partial<MapNode>) => ({
  ...data,
  graph: data.graph.with(new Map(nodes[hub] && [[hub, { ...nodes[hub], ...change }]]), new Map()),
})
const moved = withHub({ x: (nodes[hub]?.x ?? 0) + 50 })
const removed = withHub({ hidden: true })
const view = new MapView(element, { theme: readMapTheme(element), still: true })

/** What the map is asked to do, each by its name; `i` counts the runs. */
const verbs = {
  draw: () => view.setGraph(data),
  select: (i: number) => view.focus({ node: degrees[i] ?? '' }),
  deselect: () => view.focus(null),
  filter: (i: number) => view.filter(i % 2 ? null : kept),
  unfilter: () => view.filter(null),
  move: (i: number) => view.setGraph(i % 2 ? data : moved),
  remove: (i: number) => view.setGraph(i % 2 ? data : removed),
  zoom: () => view.zoomIn(),
  fit: () => view.fit(),
}
export type Verb = keyof typeof verbs
declare global {
  interface Window {
    bench: Record<Verb, (i: number) => void>
  }
}
window.bench = verbs
