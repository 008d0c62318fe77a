import type { Dossier } from '../../src/model/dossier.ts'
import { COMMUNITY } from '../support/largeDossier.ts'

/**
 * The dossier with its communities on a spiral, and so their members: as good a map as any to be measured, and made at
 * once, where a layout takes minutes.
 */
export function onSpiral(dossier: Dossier): Dossier {
  return {
    ...dossier,
    nodes: dossier.nodes.map((node, i) => {
      const home = spiral(Math.floor(i / COMMUNITY), 1000)
      const own = spiral(i % COMMUNITY, 90)
      return { ...node, attributes: { ...node.attributes, x: home.x + own.x, y: home.y + own.y } }
    }),
  }
}

const spiral = (i: number, step: number) => ({
  x: step * Math.sqrt(i) * Math.cos(i * 2.399963),
  y: step * Math.sqrt(i) * Math.sin(i * 2.399963),
})
