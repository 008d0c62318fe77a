import { createDocument, type SourceDocument } from '../../src/model/document.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import { spanOf } from '../../src/model/span.ts'

/** A dossier around entities and relations. */
export function dossierOf(documents: SourceDocument[], nodes: Entity[], edges: Relation[]): Dossier {
  return {
    attributes: {
      format: 'dossier',
      version: 1,
      title: documents[0]?.title ?? 'test',
      documents,
      generator: { name: 'dossier', version: '0', extractor: 'test' },
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes,
    edges,
  }
}

/** `hubs` wheels of `size` entities each, the hubs in a ring, and `alone` entities without any tie. */
export function wheel(hubs: number, size: number, alone = 0): Dossier {
  const document = createDocument('A met B.', { title: 'wheel', source: 'test' })
  const span = (start: number, end: number) => spanOf(document.id, document.text, { start, end })
  const nodes: Entity[] = []
  const edges: Relation[] = []
  const add = (key: string) => {
    const mentions = [{ ...span(0, 1), kind: 'name' as const }]
    nodes.push({ key, attributes: { label: key, type: 'person', aliases: [], mentions } })
  }
  const tie = (source: string, target: string) =>
    edges.push({
      key: `${source}-${target}`,
      source,
      target,
      attributes: {
        label: 'met',
        type: 'meet',
        status: 'asserted',
        disputed: false,
        confidence: 0.8,
        evidence: [
          {
            ...span(0, 8),
            subject: span(0, 1),
            predicate: span(2, 5),
            object: span(6, 7),
            status: 'asserted',
            confidence: 0.8,
            extractor: 'test/wheel',
          },
        ],
      },
    })
  for (let hub = 0; hub < hubs; hub++)
    for (let i = 0; i < size; i++) {
      add(`${hub}.${i}`)
      if (i > 0) tie(`${hub}.0`, `${hub}.${i}`)
      if (i > 1) tie(`${hub}.${i - 1}`, `${hub}.${i}`)
    }
  for (let hub = 0; hub + 1 < hubs; hub++) tie(`${hub}.0`, `${hub + 1}.0`)
  for (let i = 0; i < alone; i++) add(`alone.${i}`)
  return dossierOf([document], nodes, edges)
}
