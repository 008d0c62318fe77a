import type { Dossier } from '../model/dossier.ts'
import { toGraph } from './dossierGraph.ts'
import { type LayoutOptions, layout } from './layout.ts'

/** The dossier with `x` and `y` set on every node by the layout; nodes that `options` has placed stay there. */
export function arrange(dossier: Dossier, options?: LayoutOptions): Dossier {
  const positions = layout(toGraph(dossier), options)
  return {
    ...dossier,
    nodes: dossier.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, ...positions.get(key) },
    })),
  }
}
