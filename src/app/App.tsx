import {
  type Dispatch,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { cx } from './controls/cx.ts'
import { TroubleNote } from './controls/TroubleNote.tsx'
import { EditContext } from './edit/context.ts'
import { useEditingState } from './edit/useEditingState.ts'
import importStyles from './import/import.module.css'
import { isGraph } from './import/readFiles.ts'
import { useDraft } from './import/useDraft.ts'
import { useFileDrop } from './import/useFileDrop.ts'
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
import { isSingleFile } from './storage/served.ts'
import {
  DispatchContext,
  type Open,
  OpenContext,
  type Selected,
  SelectionContext,
  type Shows,
  ShowsContext,
  ViewContext,
} from './store/context.ts'
import type { Action } from './store/reduce.ts'
import { ShownProvider } from './store/shown.tsx'
import { CANNOT_BUILD, notMadeAgain } from './store/troubles.ts'
import { useDossiers } from './store/useDossiers.ts'
import type { View } from './store/view.ts'

const BuildDialog = lazy(async () => ({ default: (await import('./import/BuildDialog.tsx')).BuildDialog }))
const Palette = lazy(() => import('./search/Palette.tsx'))
const KeyList = lazy(() => import('./keys/KeyList.tsx'))

/** Loaded when something is first corrected in a dialog. */
const EditDialogs = lazy(() => import('./edit/EditDialogs.tsx'))

export function App() {
  const dossiers = useDossiers()
  const { state, dispatch, actions } = dossiers
  const { opened, selection, view, place, frame, part, notice } = state
  const trail = useAddress(dossiers)
  const editing = useEditingState(dossiers)
  const [scheme, toggleScheme] = useScheme()
  const [isNew, setNew] = useState(false)
  // Loaded with its first opening, it stays for the next.
  const [wasNew, setWasNew] = useState(false)
  const work = useDraft(
    (built) => {
      setNew(false)
      void actions.adopt(built.dossier, built.changes).then(() => {
        if (built.setAside.length > 0) dispatch({ type: 'notice', notice: notMadeAgain(built.setAside) })
      })
    },
    opened.status === 'open' ? opened.lookup.dossier : null,
  )
  const { warm } = work
  const openNew = useCallback(() => {
    if (isSingleFile()) {
      dispatch({ type: 'notice', notice: CANNOT_BUILD })
      return
    }
    warm()
    setWasNew(true)
    setNew(true)
  }, [dispatch, warm])
  const isOver = useFileDrop((files) => {
    const texts = files.filter((file) => !isGraph(file))
    const graphs = files.filter(isGraph)
    if (texts.length > 0) {
      openNew()
      if (!isSingleFile()) void work.addFiles(texts)
    } else if (graphs.length > 0) {
      setNew(false)
      void actions.openFiles(graphs)
    }
  })
  const lookup = opened.status === 'open' ? opened.lookup : null
  const open = useMemo(() => lookup && { lookup, dispatch }, [lookup, dispatch])
  const selected = useMemo(() => ({ selection, frame }), [selection, frame])
  const shows = useMemo(() => ({ place, part }), [place, part])

  const [isSearching, setSearching] = useState(false)
  const [isListing, setListing] = useState(false)
  const startSearch = useCallback(() => setSearching(true), [])
  const listKeys = useCallback(() => setListing(true), [])
  usePageKeys({
    search: () => open && startSearch(),
    list: listKeys,
    release: () => dispatch({ type: 'select', selection: null, from: 'panel' }),
    undo: () => editing?.goTo(editing.log.position - 1),
    redo: () => editing?.goTo(editing.log.position + 1),
  })
  usePreload(open !== null)
  const commands = useCommands(open && { selection, dispatch }, { openNew, toggleScheme, listKeys })

  const title = lookup?.dossier.attributes.title ?? null
  useEffect(() => {
    document.title = title ? `${title} · Dossier` : 'Dossier'
  }, [title])

  return (
    <Contexts open={open} dispatch={dispatch} selected={selected} view={view} shows={shows}>
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
            onNew={openNew}
            onSearch={startSearch}
          />
          <div className={cx(styles.notices)}>
            {notice && (
              <TroubleNote trouble={notice} onDismiss={() => dispatch({ type: 'notice', notice: null })} />
            )}
          </div>
          {open ? (
            <ShownProvider>
              <Workspace scheme={scheme} trail={trail} />
            </ShownProvider>
          ) : (
            <StatePage opened={opened} onNew={openNew} />
          )}
          {open && <Announcer said={state.said} />}
          {open && editing?.dialog && (
            <Suspense>
              <EditDialogs />
            </Suspense>
          )}
        </div>
        {open && isSearching && (
          <Suspense>
            <Palette commands={commands} onClose={() => setSearching(false)} />
          </Suspense>
        )}
        {isListing && (
          <Suspense>
            <KeyList onClose={() => setListing(false)} />
          </Suspense>
        )}
        {(isNew || wasNew) && (
          <Suspense>
            <BuildDialog work={work} opened={title} isOpen={isNew} onOpenChange={setNew} />
          </Suspense>
        )}
        {open && <Profile />}
        {isOver && (
          <div className={cx(importStyles.drop)}>
            <p>Drop to open</p>
            <p>.txt and .md become a new map; .json, .gexf, .graphml and .csv open as graphs</p>
          </div>
        )}
      </EditContext>
    </Contexts>
  )
}

interface ContextsProps {
  readonly open: Open | null
  readonly dispatch: Dispatch<Action>
  readonly selected: Selected
  readonly view: View
  readonly shows: Shows
  readonly children: ReactNode
}

/** Tells the parts of the page what they show. */
function Contexts({ open, dispatch, selected, view, shows, children }: ContextsProps) {
  return (
    <OpenContext value={open}>
      <DispatchContext value={dispatch}>
        <ViewContext value={view}>
          <SelectionContext value={selected}>
            <ShowsContext value={shows}>{children}</ShowsContext>
          </SelectionContext>
        </ViewContext>
      </DispatchContext>
    </OpenContext>
  )
}
