import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { cx } from './controls/cx.ts'
import { TroubleNote } from './controls/TroubleNote.tsx'
import { EditContext } from './edit/context.ts'
import { useEditingState } from './edit/useEditingState.ts'
import { NewDossier } from './import/NewDossier.tsx'
import { useNewDossier } from './import/useNewDossier.ts'
import { usePageKeys } from './keys/usePageKeys.ts'
import { Announcer } from './layout/Announcer.tsx'
import { Header } from './layout/Header.tsx'
import styles from './layout/layout.module.css'
import { StatePage } from './layout/StatePage.tsx'
import { useCommands } from './layout/useCommands.ts'
import { usePreload } from './layout/usePreload.ts'
import { useScheme } from './layout/useScheme.ts'
import { Workspace } from './layout/Workspace.tsx'
import { useAddress } from './navigation/useAddress.ts'
import { Profile } from './print/Profile.tsx'
import { Contexts } from './store/Contexts.tsx'
import { ShownProvider } from './store/shown.tsx'
import { useDossiers } from './store/useDossiers.ts'

const Palette = lazy(() => import('./search/Palette.tsx'))
const KeyList = lazy(() => import('./keys/KeyList.tsx'))

/** Loaded when something is first corrected in a dialog. */
const EditDialogs = lazy(() => import('./edit/EditDialogs.tsx'))

export function App() {
  const dossiers = useDossiers()
  const { state, dispatch, actions } = dossiers
  const { opened, notice } = state
  const lookup = opened.status === 'open' ? opened.lookup : null
  const trail = useAddress(dossiers)
  const editing = useEditingState(dossiers)
  const incoming = useNewDossier(dossiers)
  const [scheme, toggleScheme] = useScheme()
  const [isSearching, setSearching] = useState(false)
  const [isListing, setListing] = useState(false)
  const startSearch = useCallback(() => setSearching(true), [])
  const listKeys = useCallback(() => setListing(true), [])
  usePageKeys({
    search: () => lookup && startSearch(),
    list: listKeys,
    release: () => dispatch({ type: 'select', selection: null, from: 'panel' }),
    undo: () => editing?.goTo(editing.log.position - 1),
    redo: () => editing?.goTo(editing.log.position + 1),
  })
  usePreload(lookup !== null)
  const commands = useCommands(lookup && { selection: state.selection, dispatch }, {
    openNew: incoming.open,
    toggleScheme,
    listKeys,
  })

  const title = lookup?.dossier.attributes.title ?? null
  useEffect(() => {
    document.title = title ? `${title} · Dossier` : 'Dossier'
  }, [title])

  return (
    <Contexts lookup={lookup} state={state} dispatch={dispatch}>
      <EditContext value={editing}>
        <div className={cx(styles.page)}>
          <Header
            opened={opened}
            library={state.library}
            save={state.save}
            dispatch={dispatch}
            actions={actions}
            scheme={scheme}
            onScheme={toggleScheme}
            onNew={incoming.open}
            onSearch={startSearch}
          />
          <div className={cx(styles.notices)}>
            {notice && (
              <TroubleNote trouble={notice} onDismiss={() => dispatch({ type: 'notice', notice: null })} />
            )}
          </div>
          {lookup ? (
            <ShownProvider>
              <Workspace scheme={scheme} trail={trail} />
              <Announcer said={state.said} />
              <Profile />
              {isSearching && (
                <Suspense>
                  <Palette commands={commands} onClose={() => setSearching(false)} />
                </Suspense>
              )}
            </ShownProvider>
          ) : (
            <StatePage opened={opened} onNew={incoming.open} />
          )}
          {lookup && editing?.dialog && (
            <Suspense>
              <EditDialogs />
            </Suspense>
          )}
        </div>
        {isListing && (
          <Suspense>
            <KeyList onClose={() => setListing(false)} />
          </Suspense>
        )}
        <NewDossier incoming={incoming} opened={title} />
      </EditContext>
    </Contexts>
  )
}
