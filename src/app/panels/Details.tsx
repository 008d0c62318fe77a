import { ChevronLeft, Printer, Route } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useEditing } from '../edit/context.ts'
import { SeveralBar } from '../edit/SeveralBar.tsx'
import { useOpen, useSelection, useView } from '../store/context.ts'
import { EntityList } from './EntityList.tsx'
import styles from './panels.module.css'

// Loaded when the page has come to rest (usePreload), or when they are first needed.
const EntityPanel = lazy(() => import('./EntityPanel.tsx'))
const ConnectionPanel = lazy(() => import('./ConnectionPanel.tsx'))
const Suggestions = lazy(() => import('../edit/Suggestions.tsx'))
const PathPanel = lazy(() => import('../path/PathPanel.tsx'))

/** The path that is looked for, what is selected, or the list of all entities. */
export function Details() {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const view = useView()
  const { isSuggesting } = useEditing()
  const place = useRef<HTMLDivElement>(null)
  /** The entity that was looked at last, to which the list comes back. */
  const last = useRef<string | null>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (selection?.kind === 'entity') last.current = selection.key
    // What was pressed has gone with the panel it was in: whoever came by keyboard goes on in the next.
    if (!isFirst.current && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [selection])
  if (view.path)
    return (
      <Suspense>
        <PathPanel ends={view.path} />
      </Suspense>
    )
  if (!selection)
    return isSuggesting ? (
      <Suspense>
        <Suggestions />
      </Suspense>
    ) : (
      <EntityList startAt={last.current} />
    )
  const entity = selection.kind === 'entity' ? lookup.entities.get(selection.key) : undefined
  return (
    <div className={cx(styles.details)}>
      <div className={cx(styles.bar)}>
        <Button
          className={cx(styles.back)}
          onPress={() => dispatch({ type: 'select', selection: null, from: 'panel' })}
        >
          <ChevronLeft size={15} strokeWidth={1.75} aria-hidden />{' '}
          {isSuggesting ? 'Suggested duplicates' : 'All entities'}
        </Button>
        {entity && (
          <div className={cx(styles.ways)}>
            <IconButton icon={Printer} label="Print a profile" onPress={() => window.print()} />
            <Button
              className={cx(styles.back)}
              onPress={() => dispatch({ type: 'view', change: { path: { from: entity.key, to: null } } })}
            >
              <Route size={15} strokeWidth={1.75} aria-hidden /> Path to …
            </Button>
          </div>
        )}
      </div>
      <div ref={place} className={cx(styles.scroll)} tabIndex={-1}>
        <Suspense>
          {entity && <EntityPanel key={entity.key} entity={entity} />}
          {selection.kind === 'connection' && (
            <ConnectionPanel
              key={selection.ends.join('\n')}
              ends={selection.ends}
              relation={selection.relation}
            />
          )}
        </Suspense>
      </div>
      <SeveralBar />
    </div>
  )
}
