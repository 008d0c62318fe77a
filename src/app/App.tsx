import { useEffect, useMemo, useState } from 'react'
import { cx } from './controls/cx.ts'
import { TroubleNote } from './controls/TroubleNote.tsx'
import { Announcer } from './layout/Announcer.tsx'
import { Header } from './layout/Header.tsx'
import styles from './layout/layout.module.css'
import { StatePage } from './layout/StatePage.tsx'
import { useScheme } from './layout/useScheme.ts'
import { Workspace } from './layout/Workspace.tsx'
import { isTyping } from './search/isTyping.ts'
import { ExplorerContext } from './store/context.ts'
import { useDossiers } from './store/useDossiers.ts'

export function App() {
  const dossiers = useDossiers()
  const { state, dispatch } = dossiers
  const { opened, selection, place, frame, notice } = state
  const [scheme, toggleScheme] = useScheme()
  const [isBuilding, setBuilding] = useState(false)
  const explorer = useMemo(
    () => (opened.status === 'open' ? { lookup: opened.lookup, selection, place, frame, dispatch } : null),
    [opened, selection, place, frame, dispatch],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target))
        dispatch({ type: 'select', selection: null, from: 'panel' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [dispatch])

  const title = opened.status === 'open' ? opened.lookup.dossier.attributes.title : null
  useEffect(() => {
    document.title = title ? `${title} · Dossier` : 'Dossier'
  }, [title])

  return (
    <ExplorerContext value={explorer}>
      <div className={cx(styles.page)}>
        <Header dossiers={dossiers} scheme={scheme} onScheme={toggleScheme} onNew={() => setBuilding(true)} />
        <div className={cx(styles.notices)}>
          {notice && (
            <TroubleNote trouble={notice} onDismiss={() => dispatch({ type: 'notice', notice: null })} />
          )}
        </div>
        {explorer ? (
          <Workspace scheme={scheme} />
        ) : (
          <StatePage opened={opened} onNew={() => setBuilding(true)} />
        )}
        {explorer && <Announcer />}
      </div>
      {isBuilding && null}
    </ExplorerContext>
  )
}
