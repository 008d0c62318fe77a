import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
} from 'react'
import { applyFilter, type Filtered, saysWhatIsAsked } from '../../graph/filter/applyFilter.ts'
import { evidenceFacts, factsOf } from '../../graph/filter/facts.ts'
import { type Filter, isAtRest } from '../../graph/filter/filter.ts'
import { neighbourhood, type Part } from '../../graph/neighbourhood.ts'
import type { Evidence } from '../../model/relation.ts'
import { useOpen, useSelection, useView } from './context.ts'
import { type Chains, usePaths } from './usePaths.ts'

/** What the view comes to for the dossier that is open. */
export interface Shown {
  /** The filter that is shown. While much of the page is drawn anew, it lags behind that of the view. */
  readonly filter: Filter
  /** What it leaves and could tell apart; worked out when it is first asked for. */
  readonly filtered: () => Filtered
  /** What the filter leaves; null when it leaves all. */
  readonly visible: Filtered | null
  /** What is lit beside the surroundings of the selection; null when nothing is. */
  readonly lit: Part | null
  /** The chains of the path that is looked for; null when none is. */
  readonly chains: Chains | null
  /** Whether the filter leaves a connection. */
  readonly isShown: (edge: string) => boolean
  /** How many connections of an entity are shown. */
  readonly tiesOf: (entity: string) => number
  /** Whether the filter asks for a sentence: for its document and time. */
  readonly isAsked: (item: Evidence) => boolean
  readonly changeFilter: (change: Partial<Filter>) => void
}

const ShownContext = createContext<Shown | null>(null)

/** Works out, once for all parts of the page, what is shown and what is lit. */
export function ShownProvider({ children }: { children: ReactNode }) {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const view = useView()
  // A slider that is dragged does not wait for what it leaves, nor a correction for what it changes there.
  const filter = useDeferredValue(view.filter)
  const dossier = useDeferredValue(lookup.dossier)
  const filtered = useMemo(() => once(() => applyFilter(factsOf(dossier), filter)), [dossier, filter])
  const visible = useMemo(() => (isAtRest(filter) ? null : filtered()), [filter, filtered])
  useOnceIdle(() => filtered().facets())
  const { path, steps } = view
  const chains = usePaths(dossier, lookup, path, visible)
  const chosen = selection?.kind === 'entity' ? selection.key : null
  const lit = useMemo(() => {
    if (path) return litBy(path.from, path.to, chains)
    return chosen !== null && steps > 1 ? neighbourhood(lookup.graph, chosen, steps, visible) : null
  }, [lookup, path, chains, chosen, steps, visible])
  const changeFilter = useCallback(
    (change: Partial<Filter>) => dispatch({ type: 'filter', change }),
    [dispatch],
  )
  const isShown = useCallback((edge: string) => !visible || visible.edges.has(edge), [visible])
  const tiesOf = useCallback(
    (entity: string) => (visible ? (visible.ties.get(entity) ?? 0) : lookup.graph.degree(entity)),
    [lookup, visible],
  )
  const isAsked = useMemo(() => {
    const says = saysWhatIsAsked(filter)
    return (item: Evidence) => says === null || says(evidenceFacts(item))
  }, [filter])
  const shown = useMemo(
    () => ({ filter, filtered, visible, lit, chains, isShown, tiesOf, isAsked, changeFilter }),
    [filter, filtered, visible, lit, chains, isShown, tiesOf, isAsked, changeFilter],
  )
  return <ShownContext value={shown}>{children}</ShownContext>
}

/** Does something once, when the page has nothing else to do: the facts are read before the first filter asks for them. */
function useOnceIdle(act: () => void): void {
  const onIdle = useEffectEvent(act)
  useEffect(() => {
    if (!('requestIdleCallback' in window)) return
    const asked = requestIdleCallback(() => onIdle())
    return () => cancelIdleCallback(asked)
  }, [])
}

/** The result of `make`, which is called when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function litBy(from: string, to: string | null, chains: Chains | null): Part {
  const paths = chains?.paths ?? []
  const nodes = new Set([from, ...(to === null ? [] : [to]), ...paths.flatMap((path) => path.nodes)])
  const edges = new Set(paths.flatMap(({ steps }) => steps.flat()))
  return { nodes, edges }
}

export function useShown(): Shown {
  const shown = use(ShownContext)
  if (!shown) throw new Error('this component shows a dossier: it needs one that is open')
  return shown
}
