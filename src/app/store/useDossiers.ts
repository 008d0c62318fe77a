import { useEffect, useMemo, useReducer, useRef } from 'react'
import { KeptLog } from '../../graph/edit/changeSchema.ts'
import type { Change } from '../../graph/edit/correct.ts'
import type { Dossier } from '../../model/dossier.ts'
import { checkDossier, InvalidDossier, readDossier } from '../../model/readDossier.ts'
import { readAddress } from '../navigation/address.ts'
import { recallLast } from '../storage/lastOpened.ts'
import { createLibrary } from '../storage/library.ts'
import { CURRENT, fetchServed, listServed } from '../storage/served.ts'
import { EditSession } from './EditSession.ts'
import { reduce } from './reduce.ts'
import { INITIAL, type LibraryEntry } from './state.ts'
import { changesLost, madeElsewhere, notADossier, notKept, notOpened } from './troubles.ts'

/** The state of the page and what changes it from outside: the server, the browser's storage, files. */
export function useDossiers() {
  const [state, dispatch] = useReducer(reduce, INITIAL)
  const library = useRef(createLibrary())
  const served = useRef<readonly LibraryEntry[]>([])

  const actions = useMemo(() => {
    const list = async () => {
      const kept = await library.current.list().catch(() => [])
      dispatch({ type: 'listed', library: [...served.current, ...kept] })
      return kept
    }
    const session = new EditSession(library.current, dispatch, () => void list())

    /** Opens what this browser keeps, with the changes made to it here. */
    const openKept = async (entry: LibraryEntry, kept: unknown) => {
      const base = typeof kept === 'string' ? readDossier(kept) : checkDossier(kept)
      const log = KeptLog.safeParse(await library.current.readLog(entry.id))
      try {
        session.open(base, { kind: 'kept', entry }, log.success ? log.data : undefined)
        if (log.success) return
      } catch {
        session.open(base, { kind: 'kept', entry })
      }
      dispatch({ type: 'notice', notice: changesLost(entry.title) })
    }

    const open = async (entry: LibraryEntry, as: 'corrected' | 'original' = 'corrected') => {
      try {
        if (entry.origin === 'kept') return await openKept(entry, await library.current.read(entry.id))
        const file = await fetchServed(entry.id)
        const json = await file.text()
        const corrected = as === 'original' ? [] : await library.current.list().catch(() => [])
        for (const other of corrected.filter(({ of }) => of === entry.id)) {
          const kept = await library.current.read(other.id)
          if (kept === json) return await openKept(other, kept)
        }
        session.open(readDossier(json), { kind: 'served', id: entry.id, file })
      } catch (error) {
        const trouble =
          error instanceof InvalidDossier ? notADossier(entry.title, error) : notOpened(entry.title, error)
        dispatch({ type: 'failed', trouble })
      }
    }

    /** Shows a dossier that was made or opened here, with what was changed in it, and keeps both. */
    const adopt = async (dossier: Dossier, changes: readonly Change[] = []) => {
      const log = { changes, position: changes.length }
      try {
        const entry = await library.current.keep(dossier, Date.now())
        const known = KeptLog.safeParse(await library.current.readLog(entry.id))
        if (changes.length > 0) await library.current.keepLog(entry, 0, changes, changes.length)
        const own = changes.length === 0 && known.success ? known.data : log
        session.open(dossier, { kind: 'kept', entry }, own)
        await list()
      } catch (error) {
        session.open(dossier, { kind: 'unkept' }, log)
        dispatch({ type: 'notice', notice: notKept(error) })
      }
    }

    /** Opens a file, or the two tables of a graph: a dossier, or a graph that was made elsewhere. */
    const openFiles = async (files: readonly File[]) => {
      const name = files.map((file) => file.name).join(', ')
      try {
        const { openGraph } = await import('../import/openGraph.ts')
        const texts = await Promise.all(
          files.map(async (file) => ({ name: file.name, text: await file.text() })),
        )
        const { dossier, account, isWithoutSentences } = openGraph(texts)
        await adopt(dossier)
        if (isWithoutSentences || account.length > 0)
          dispatch({ type: 'notice', notice: madeElsewhere(name, account, isWithoutSentences) })
      } catch (error) {
        const trouble = error instanceof InvalidDossier ? notADossier(name, error) : notOpened(name, error)
        dispatch({ type: 'failed', trouble })
      }
    }

    const remove = async (id: string) => {
      await library.current.remove(id).catch(() => {})
      await list()
    }

    /** Opens what the address names; else what was open before a reload; else what the server was asked to show; else the last; else the first. */
    const start = async () => {
      const [offered, kept] = await Promise.all([listServed(), library.current.list().catch(() => [])])
      served.current = offered
      const all = [...offered, ...kept]
      dispatch({ type: 'listed', library: all })
      const { tab, any } = recallLast()
      const find = (id: string | null) => all.find((entry) => entry.id === id)
      const named = readAddress(location.hash)?.dossier ?? null
      const entry = find(named) ?? find(tab) ?? find(CURRENT) ?? find(any) ?? all[0]
      if (entry) await open(entry)
      else dispatch({ type: 'empty' })
    }

    return { start, open, openFiles, adopt, remove, session }
  }, [])

  useEffect(() => {
    void actions.start()
  }, [actions])

  return { state, dispatch, actions }
}

/** What is open and kept, and what changes it. */
export type Dossiers = ReturnType<typeof useDossiers>
/** What opens, keeps and removes dossiers; one and the same as long as the page is open. */
export type Actions = Dossiers['actions']
