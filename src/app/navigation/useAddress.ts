import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import * as z from 'zod'
import type { Dossiers } from '../store/useDossiers.ts'
import { type Address, readAddress, writeAddress } from './address.ts'

/** What the browser keeps with each entry of its history: its number, and the highest there is. */
const Entry = z.object({ number: z.int().nonnegative() })
const numberOf = (state: unknown) => Entry.safeParse(state).data?.number ?? 0

/** The way back and forward through what was looked at. */
export interface Trail {
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  readonly back: () => void
  readonly forward: () => void
}

/**
 * Keeps the view in the hash of the address, so that it can be linked, reloaded, and gone back to with the browser's
 * own buttons. What is looked at makes a new entry; how it is filtered changes the entry in place.
 */
export function useAddress({ state, dispatch, actions }: Dossiers): Trail {
  const { opened, selection, view, library } = state
  const id = opened.status === 'open' ? opened.id : null
  const [at, setAt] = useState({ number: numberOf(history.state), last: numberOf(history.state) })
  /** What the address says already. */
  const written = useRef<Address | null>(null)

  const write = useEffectEvent((address: Address) => {
    const hash = writeAddress(address)
    if (hash === location.hash) {
      written.current = address
      return
    }
    const before = written.current
    const isNew = before !== null && lookedAt(before) !== lookedAt(address)
    const number = at.number + (isNew ? 1 : 0)
    written.current = address
    try {
      if (isNew) history.pushState({ number }, '', hash)
      else history.replaceState({ number }, '', hash)
      if (isNew) setAt({ number, last: number })
    } catch {
      // A page from disk, or one that changes its view very often, may not write: the view holds all the same.
    }
  })

  /** Whether a dossier that an address names is the one that is open, or what that was before it was corrected here. */
  const isOpen = useEffectEvent(
    (dossier: string) => dossier === id || library.find((item) => item.id === id)?.of === dossier,
  )

  const follow = useEffectEvent(() => {
    const address = readAddress(location.hash)
    const number = numberOf(history.state)
    setAt(({ last }) => ({ number, last: Math.max(last, number) }))
    if (!address) return
    if (isOpen(address.dossier)) {
      written.current = address
      dispatch({ type: 'restore', selection: address.selection, view: address.view })
      return
    }
    const entry = library.find((item) => item.id === address.dossier)
    if (entry) void actions.open(entry)
  })

  // A dossier that was opened shows the view that the address names of it, if it names one.
  const [seen, setSeen] = useState<string | null>(null)
  useEffect(() => {
    if (id === null || id === seen) return
    const address = readAddress(location.hash)
    const isOurs = written.current !== null && writeAddress(written.current) === location.hash
    if (address && !isOurs && isOpen(address.dossier)) {
      written.current = address
      dispatch({ type: 'restore', selection: address.selection, view: address.view })
    }
    setSeen(id)
  }, [id, seen, dispatch])

  useEffect(() => {
    if (id !== null && id === seen) write({ dossier: id, selection, view })
  }, [id, seen, selection, view])

  useEffect(() => {
    const onMove = () => follow()
    // A hash that is written by hand or followed as a link comes with this event, too.
    window.addEventListener('popstate', onMove)
    return () => window.removeEventListener('popstate', onMove)
  }, [])

  const canGoBack = at.number > 0
  const canGoForward = at.number < at.last
  return useMemo(
    () => ({
      canGoBack,
      canGoForward,
      back: () => history.back(),
      forward: () => history.forward(),
    }),
    [canGoBack, canGoForward],
  )
}

/** What makes an entry of its own in the history. */
const lookedAt = ({ dossier, selection, view }: Address) =>
  JSON.stringify([dossier, selection, view.path, view.as])
