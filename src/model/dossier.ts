import * as z from 'zod'
import { Correction, SetAside } from './corrections.ts'
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
  /**
   * What readers put right, in order. Nodes and edges are as they are after it; what the extractor found is in the
   * documents still, so that both can be made anew.
   */
  corrections: z.array(Correction).min(1).optional(),
  /** Corrections that a rebuild could not make again. */
  setAside: z.array(SetAside).min(1).optional(),
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
