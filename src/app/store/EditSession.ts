import type { Dispatch } from 'react'
import { type Change, plan, redo, undo } from '../../graph/edit/correct.ts'
import { describe } from '../../graph/edit/describe.ts'
import { invert } from '../../graph/edit/diff.ts'
import { CannotCorrect } from '../../graph/edit/refs.ts'
import type { Correction } from '../../model/corrections.ts'
import type { Dossier } from '../../model/dossier.ts'
import { rememberLast } from '../storage/lastOpened.ts'
import type { Library } from '../storage/library.ts'
import { type Lookup, lookUp, patchLookup } from './lookup.ts'
import type { Action } from './reduce.ts'
import type { LibraryEntry, Log } from './state.ts'
import { cannotCorrect, notKept } from './troubles.ts'

export const NO_LOG: Log = { changes: [], position: 0 }

/** What was opened, and how its changes are kept. */
export type Origin =
  | { readonly kind: 'kept'; readonly entry: LibraryEntry }
  /** A served one is kept, beside the original, when it is first changed. */
  | { readonly kind: 'served'; readonly id: string; readonly file: Blob }
  /** This browser keeps nothing. */
  | { readonly kind: 'unkept' }

interface Opened {
  origin: Origin
  lookup: Lookup
  log: Log
}

/** The dossier that is open, under correction: changes it, takes back and makes again, keeps each change at once. */
export class EditSession {
  readonly #library: Library
  readonly #dispatch: Dispatch<Action>
  readonly #onKept: () => void
  #opened: Opened | null = null
  /** Writes go one after the other. */
  #writing: Promise<void> = Promise.resolve()

  constructor(library: Library, dispatch: Dispatch<Action>, onKept: () => void) {
    this.#library = library
    this.#dispatch = dispatch
    this.#onKept = onKept
  }

  /** Opens a dossier as it was before its log, and brings it to where the log stands. */
  open(base: Dossier, origin: Origin, log: Log = NO_LOG): void {
    const now = log.changes.slice(0, log.position).reduce(redo, base)
    const lookup = lookUp(now)
    this.#opened = { origin, lookup, log }
    const id = origin.kind === 'kept' ? origin.entry.id : origin.kind === 'served' ? origin.id : 'unkept'
    if (origin.kind !== 'unkept') rememberLast(id)
    this.#dispatch({ type: 'opened', id, lookup, log })
  }

  /**
   * Makes a correction; a reader is told when it cannot be made.
   * @param follow key of the entity to select after it, where the one that was selected is gone.
   * @returns what it changed, or nothing.
   */
  correct(correction: Correction, follow?: string): Change | undefined {
    const opened = this.#opened
    if (!opened) return undefined
    try {
      const change = plan(opened.lookup.dossier, correction)
      const { changes, position } = opened.log
      const dossier = redo(opened.lookup.dossier, change)
      opened.lookup = patchLookup(opened.lookup, dossier, change.diff)
      opened.log = { changes: [...changes.slice(0, position), change], position: position + 1 }
      this.#tell(`${describe(correction)}.`, follow)
      this.#keep(position)
      return change
    } catch (error) {
      if (!(error instanceof CannotCorrect)) throw error
      this.#dispatch({ type: 'notice', notice: cannotCorrect(error) })
      return undefined
    }
  }

  /** Goes to where so many changes of the log are made. */
  goTo(position: number): void {
    const opened = this.#opened
    if (!opened) return
    const { changes } = opened.log
    if (position === opened.log.position || position < 0 || position > changes.length) return
    const words: string[] = []
    let at = opened.log.position
    for (; at < position; at++) {
      const change = changes[at]
      if (!change) break
      opened.lookup = patchLookup(opened.lookup, redo(opened.lookup.dossier, change), change.diff)
      words.push(`Again: ${describe(change.correction)}.`)
    }
    for (; at > position; at--) {
      const change = changes[at - 1]
      if (!change) break
      opened.lookup = patchLookup(opened.lookup, undo(opened.lookup.dossier, change), invert(change.diff))
      words.push(`Taken back: ${describe(change.correction)}.`)
    }
    opened.log = { changes, position: at }
    this.#tell(
      words.length === 1
        ? (words[0] ?? '')
        : `${words.length} changes ${words[0]?.startsWith('Again') ? 'made again' : 'taken back'}.`,
    )
    this.#keep(changes.length)
  }

  #tell(said: string, follow?: string): void {
    if (!this.#opened) return
    const { lookup, log } = this.#opened
    this.#dispatch({ type: 'edited', lookup, log, said, ...(follow !== undefined && { follow }) })
  }

  /** Keeps the log from this place on. */
  #keep(from: number): void {
    const opened = this.#opened
    if (!opened) return
    if (opened.origin.kind === 'unkept') {
      this.#dispatch({ type: 'saving', save: 'failed' })
      return
    }
    this.#dispatch({ type: 'saving', save: 'saving' })
    const { log } = opened
    this.#writing = this.#writing.then(async () => {
      try {
        const entry = await this.#entryOf(opened)
        await this.#library.keepLog(entry, from, log.changes, log.position)
        if (this.#opened === opened && opened.log === log) this.#dispatch({ type: 'saving', save: 'saved' })
      } catch (error) {
        this.#dispatch({ type: 'saving', save: 'failed' })
        this.#dispatch({ type: 'notice', notice: notKept(error) })
      }
    })
  }

  /** The entry that the changes are kept under. */
  async #entryOf(opened: Opened): Promise<LibraryEntry> {
    const { origin, lookup } = opened
    const facts = {
      title: lookup.dossier.attributes.title,
      entities: lookup.graph.order,
      connections: lookup.graph.size,
      keptAt: Date.now(),
    }
    if (origin.kind === 'kept') return { ...origin.entry, ...facts }
    if (origin.kind === 'unkept') throw new Error('this dossier is not kept')
    const entry = await this.#library.keepServed(origin.id, origin.file, facts)
    opened.origin = { kind: 'kept', entry }
    if (this.#opened === opened) {
      rememberLast(entry.id)
      this.#dispatch({ type: 'kept', id: entry.id })
    }
    this.#onKept()
    return entry
  }
}
