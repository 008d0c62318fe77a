import type { Progress } from '../../build/buildDossier.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'

/** What the page asks of the worker. A worker builds one dossier at a time. */
export type Request =
  /** Load the language engine, so that the next build starts at once. */
  | { readonly type: 'warm' }
  | { readonly type: 'build'; readonly documents: readonly SourceDocument[]; readonly title?: string }

/** What the worker answers. */
export type Reply =
  | { readonly type: 'warm' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'built'; readonly dossier: Dossier }
  | { readonly type: 'failed'; readonly message: string }
