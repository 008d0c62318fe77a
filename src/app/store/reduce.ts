import type { Span } from '../../model/span.ts'
import { type Lookup, relationsBetween } from './lookup.ts'
import type { LibraryEntry, Selection, State, Trouble } from './state.ts'

export type Action =
  | { readonly type: 'empty' }
  | { readonly type: 'opened'; readonly id: string; readonly lookup: Lookup }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'listed'; readonly library: readonly LibraryEntry[] }
  | { readonly type: 'select'; readonly selection: Selection | null; readonly from: 'map' | 'text' | 'panel' }
  | { readonly type: 'read'; readonly span: Span }
  | { readonly type: 'turn'; readonly document: Span['document'] }
  | { readonly type: 'notice'; readonly notice: Trouble | null }

/** The next state of the page. What does not fit the dossier that is open changes nothing. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'empty':
      return { ...state, opened: { status: 'empty' } }
    case 'opened': {
      const [first] = action.lookup.dossier.attributes.documents
      return {
        ...state,
        opened: { status: 'open', id: action.id, lookup: action.lookup },
        selection: null,
        frame: false,
        place: first ? { document: first.id } : null,
        notice: null,
      }
    }
    case 'failed':
      // A dossier that is open stays open: the trouble is told beside it.
      return state.opened.status === 'open'
        ? { ...state, notice: action.trouble }
        : { ...state, opened: { status: 'failed', trouble: action.trouble } }
    case 'listed':
      return { ...state, library: action.library }
    case 'select':
      return select(state, action.selection, action.from)
    case 'read':
      return {
        ...state,
        place: { document: action.span.document, span: action.span },
        part: { name: 'text' },
      }
    case 'turn':
      return { ...state, place: { document: action.document } }
    case 'notice':
      return { ...state, notice: action.notice }
  }
}

function select(state: State, selection: Selection | null, from: 'map' | 'text' | 'panel'): State {
  if (state.opened.status !== 'open') return state
  if (selection === null) return state.selection ? { ...state, selection, frame: false } : state
  const { lookup } = state.opened
  if (selection.kind === 'entity' && !lookup.entities.has(selection.key)) return state
  if (selection.kind === 'connection' && relationsBetween(lookup, selection.ends).length === 0) return state
  return {
    ...state,
    selection,
    frame: from !== 'map',
    place: placeOf(lookup, selection, from) ?? state.place,
    part: { name: 'details' },
  }
}

/** Where the text first speaks of what was chosen; none when it was chosen in the text. */
function placeOf(lookup: Lookup, selection: Selection, from: 'map' | 'text' | 'panel'): State['place'] {
  if (from === 'text') return null
  if (selection.kind === 'entity') {
    const span = lookup.entities.get(selection.key)?.attributes.mentions[0]
    return span ? { document: span.document, span } : null
  }
  const relations = relationsBetween(lookup, selection.ends)
  const relation = relations.find(({ key }) => key === selection.relation) ?? relations[0]
  const span = relation?.attributes.evidence[0]
  return span ? { document: span.document, span } : null
}
