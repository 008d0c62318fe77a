import '../../../src/app/style/base.css'
import './main.css'
import { MapView } from '../../../src/app/map/MapView.ts'
import { toMapData } from '../../../src/app/map/mapData.ts'
import { readMapTheme } from '../../../src/app/map/theme.ts'
import { toDossier, toGraph } from '../../../src/graph/dossierGraph.ts'
import { largeDossier } from '../../support/largeDossier.ts'

/** The map by itself, with a generated graph: what the benchmark works through `window.bench`. */
const element = document.getElementById('map')
if (!element) throw new Error('there is no place for the map')
const entities = Number(new URL(location.href).searchParams.get('entities') ?? 5000)

const graph = toGraph(largeDossier(entities, 3 * entities))
// Communities stand on a spiral, and so do their members: as good a map as any to be measured.
const COMMUNITY = 60
const spiral = (i: number, step: number) => ({
  x: step * Math.sqrt(i) * Math.cos(i * 2.399963),
  y: step * Math.sqrt(i) * Math.sin(i * 2.399963),
})
for (const [i, key] of graph.nodes().entries()) {
  const home = spiral(Math.floor(i / COMMUNITY), 1000)
  const own = spiral(i % COMMUNITY, 90)
  graph.mergeNodeAttributes(key, { x: home.x + own.x, y: home.y + own.y })
}
const data = toMapData(toDossier(graph))
const degrees = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a))
const kept = {
  nodes: new Set(graph.filterNodes((_key, { type }) => type !== 'place')),
  edges: new Set(graph.filterEdges((_key, { status }) => status === 'asserted')),
}
const moved = {
  ...data,
  nodes: data.nodes.map((node) => (node.key === degrees[0] ? { ...node, x: node.x + 50 } : node)),
}
const removed = { ...data, nodes: data.nodes.slice(1) }
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
