import type { DossierGraph } from '../graph/dossierGraph.ts'
import type { Path } from '../graph/path/paths.ts'
import type { Evidence } from '../model/relation.ts'
import { cite } from './cite.ts'

/**
 * A chain as text to paste: its entities, then each step with what the best of its relations says, the sentence and
 * its source.
 * @param isAsked the sentence is the first that this lets through, should there be one.
 */
export function pathText(
  graph: DossierGraph,
  path: Path,
  isAsked: (item: Evidence) => boolean = () => true,
): string {
  const name = (key: string) => graph.getNodeAttribute(key, 'label')
  const documents = new Map(graph.getAttribute('documents').map((document) => [document.id, document]))
  const lines = path.steps.flatMap(([edge], i) => {
    if (edge === undefined) return []
    const { label, evidence } = graph.getEdgeAttributes(edge)
    const first = evidence.find(isAsked) ?? evidence[0]
    const claim = `${i + 1}. ${name(graph.source(edge))} ${label} ${name(graph.target(edge))}`
    return first ? [claim, `   ${cite(first, documents.get(first.document))}`] : [claim]
  })
  return `${[path.nodes.map(name).join(' → '), '', ...lines].join('\n')}\n`
}
