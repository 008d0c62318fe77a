import * as z from 'zod'
import { SourceDocument } from './document.ts'
import { Entity } from './entity.ts'
import { Relation } from './relation.ts'

/** Which program made a dossier, and with which extractor. */
export const Generator = z.object({ name: z.string(), version: z.string(), extractor: z.string() })
export type Generator = z.infer<typeof Generator>

export const DossierAttributes = z.looseObject({
  format: z.literal('dossier'),
  version: z.literal(1),
  title: z.string(),
  documents: z.array(SourceDocument),
  generator: Generator,
})
export type DossierAttributes = z.infer<typeof DossierAttributes>

/**
 * The file: graphology's own serialisation of a directed multigraph, so that
 * `Graph.from(JSON.parse(file))` opens it anywhere.
 */
export const Dossier = z.object({
  attributes: DossierAttributes,
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.boolean() }),
  nodes: z.array(Entity),
  edges: z.array(Relation),
})
export type Dossier = z.infer<typeof Dossier>
