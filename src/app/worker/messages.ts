import type { Progress } from '../../build/buildDossier.ts'
import type { Change } from '../../graph/edit/correct.ts'
import type { SetAside } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'

/** What the page asks of the worker. A worker builds one dossier at a time. */
export type Request =
  /** Load the language engine, so that the next build starts at once. */
  | { readonly type: 'warm' }
  | {
      readonly type: 'build'
      readonly documents: readonly SourceDocument[]
      readonly title?: string
      /** The dossier that they are added to: its documents are read anew, its corrections made again. */
      readonly previous?: Dossier
    }

/** What was built: as it was extracted, with the corrections that were made again, and those that fit nothing now. */
export interface Built {
  readonly dossier: Dossier
  readonly changes: readonly Change[]
  readonly setAside: readonly SetAside[]
}

/** What the worker answers. */
export type Reply =
  | { readonly type: 'warm' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'built'; readonly built: Built }
  | { readonly type: 'failed'; readonly message: string }
