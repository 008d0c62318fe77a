import type { Filter } from '../../graph/filter/filter.ts'
import type { Span } from '../../model/span.ts'
import { type Lookup, relationsBetween } from './lookup.ts'
import type { LibraryEntry, Log, Saving, Selection, State, Trouble } from './state.ts'
import { FIRST_VIEW, fitting, type View } from './view.ts'

export type Action =
  | { readonly type: 'empty' }
  | { readonly type: 'opened'; readonly id: string; readonly lookup: Lookup; readonly log: Log }
  | {
      readonly type: 'edited'
      readonly lookup: Lookup
      readonly log: Log
      readonly said: string
      readonly follow?: string
    }
  | { readonly type: 'saving'; readonly save: Saving }
  /** The dossier that is open is kept under this id from now on. */
  | { readonly type: 'kept'; readonly id: string }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'listed'; readonly library: readonly LibraryEntry[] }
  | { readonly type: 'select'; readonly selection: Selection | null; readonly from: 'map' | 'text' | 'panel' }
  | { readonly type: 'view'; readonly change: Partial<View> }
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  /** Goes to a view as it was, or as an address names it. */
  | { readonly type: 'restore'; readonly selection: Selection | null; readonly view: View }
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
        opened: { status: 'open', id: action.id, lookup: action.lookup, log: action.log },
        selection: null,
        view: FIRST_VIEW,
        frame: false,
        place: first ? { document: first.id } : null,
        notice: null,
        save: 'idle',
        said: '',
      }
    }
    case 'edited':
      return edited(state, action)
    case 'saving':
      return { ...state, save: action.save }
    case 'kept':
      return state.opened.status === 'open' ? { ...state, opened: { ...state.opened, id: action.id } } : state
    case 'failed':
      // A dossier that is open stays open: the trouble is told beside it.
      return state.opened.status === 'open'
        ? { ...state, notice: action.trouble }
        : { ...state, opened: { status: 'failed', trouble: action.trouble } }
    case 'listed':
      return { ...state, library: action.library }
    case 'select':
      return select(state, action.selection, action.from)
    case 'view':
      return state.opened.status === 'open'
        ? { ...state, view: fitting({ ...state.view, ...action.change }, state.opened.lookup) }
        : state
    case 'filter': {
      const filter = { ...state.view.filter, ...action.change }
      return reduce(state, { type: 'view', change: { filter } })
    }
    case 'restore': {
      if (state.opened.status !== 'open') return state
      const view = fitting(action.view, state.opened.lookup)
      const bare = { ...state, selection: null, view: { ...view, path: null } }
      return { ...select(bare, action.selection, 'panel'), view }
    }
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

/** What was selected stays so, as far as it is there still. */
function edited(state: State, { lookup, log, said, follow }: Extract<Action, { type: 'edited' }>): State {
  const { opened, selection } = state
  if (opened.status !== 'open') return state
  const isThere =
    selection?.kind === 'entity'
      ? lookup.entities.has(selection.key)
      : selection !== null && relationsBetween(lookup, selection.ends).length > 0
  const followed = follow !== undefined && lookup.entities.has(follow)
  return {
    ...state,
    opened: { ...opened, lookup, log },
    view: fitting(state.view, lookup),
    said,
    frame: false,
    selection: followed ? { kind: 'entity', key: follow } : isThere ? selection : null,
  }
}

function select(state: State, selection: Selection | null, from: 'map' | 'text' | 'panel'): State {
  if (state.opened.status !== 'open') return state
  if (selection === null) return state.selection ? { ...state, selection, frame: false } : state
  const { lookup } = state.opened
  if (selection.kind === 'entity' && !lookup.entities.has(selection.key)) return state
  if (selection.kind === 'connection' && relationsBetween(lookup, selection.ends).length === 0) return state
  const { path } = state.view
  // While the second end of a path is missing, the next entity that is chosen is it.
  if (path?.to === null && selection.kind === 'entity') {
    const view = { ...state.view, path: selection.key === path.from ? null : { ...path, to: selection.key } }
    return { ...state, view, part: { name: 'details' } }
  }
  return {
    ...state,
    selection,
    // What leads elsewhere ends the path; its own steps are looked at within it.
    view: selection.kind === 'entity' && path ? { ...state.view, path: null } : state.view,
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
