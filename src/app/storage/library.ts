import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Change } from '../../graph/edit/correct.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { LibraryEntry } from '../store/state.ts'
import { pack } from './pack.ts'

interface Schema extends DBSchema {
  /** Apart from the dossiers, so that listing them reads no texts. */
  entries: { key: string; value: LibraryEntry }
  /** As they were before anything was corrected here: files of JSON, and the texts and records of earlier versions. */
  dossiers: { key: string; value: Blob | Dossier | string }
  /** One change each, by dossier and place in its log. */
  changes: { key: [string, number]; value: Change }
  /** How many of its changes are made; the others can be made again. */
  positions: { key: string; value: number }
}

/** The dossiers kept in this browser (IndexedDB). Every call may fail: storage can be full, forbidden or blocked. */
export interface Library {
  list(): Promise<LibraryEntry[]>
  /** The dossier as it was kept, its JSON or its records, unchecked: another version of this page may have written it. */
  read(id: string): Promise<unknown>
  /** Its log of changes, unchecked. */
  readLog(id: string): Promise<unknown>
  /** Keeps a dossier under the hash of its content, so that the same one is kept once. */
  keep(dossier: Dossier, now: number): Promise<LibraryEntry>
  /** Keeps the file of a served dossier under a new id, apart from the served one. */
  keepServed(of: string, file: Blob, entry: Omit<LibraryEntry, 'id' | 'origin'>): Promise<LibraryEntry>
  /**
   * Keeps what the log has from place `from` on, and its position. The original is never written again, so that this
   * costs as much as the change, not as the dossier.
   */
  keepLog(entry: LibraryEntry, from: number, changes: readonly Change[], position: number): Promise<void>
  remove(id: string): Promise<void>
}

const logOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY])

/** Opens the library on first use. */
export function createLibrary(name = 'dossier'): Library {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const forget = () => {
    opening = undefined
  }
  const database = () => {
    opening ??= openDB<Schema>(name, 2, {
      upgrade(db, version) {
        if (version < 1) {
          db.createObjectStore('entries', { keyPath: 'id' })
          db.createObjectStore('dossiers')
        }
        if (version < 2) {
          db.createObjectStore('changes')
          db.createObjectStore('positions')
        }
      },
      blocked: forget,
      // A newer version of the page waits in another tab: it goes first.
      blocking: (_now, _next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: forget,
    })
    // A failed opening is not remembered: the next call tries again.
    opening.catch(forget)
    return opening
  }
  const put = async (entry: LibraryEntry, file: Blob) => {
    const transaction = (await database()).transaction(['entries', 'dossiers'], 'readwrite')
    await Promise.all([
      transaction.objectStore('dossiers').put(file, entry.id),
      transaction.objectStore('entries').put(entry),
      transaction.done,
    ])
    return entry
  }
  return {
    async list() {
      const entries = await (await database()).getAll('entries')
      return entries.sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0))
    },
    async read(id) {
      const kept = await (await database()).get('dossiers', id)
      return kept instanceof Blob ? kept.text() : kept
    },
    async readLog(id) {
      const db = await database()
      const [changes, position] = await Promise.all([
        db.getAll('changes', logOf(id)),
        db.get('positions', id),
      ])
      return { changes, position: position ?? 0 }
    },
    async keep(dossier, now) {
      const { file, hash: id } = await pack(dossier)
      const known = await (await database()).get('entries', id)
      const entry: LibraryEntry = {
        ...known,
        id,
        title: dossier.attributes.title,
        origin: 'kept',
        entities: dossier.nodes.length,
        connections: dossier.edges.length,
        keptAt: now,
      }
      return put(entry, file)
    },
    keepServed(of, file, entry) {
      return put({ ...entry, id: `edited:${of}:${entry.keptAt ?? 0}`, origin: 'kept', of }, file)
    },
    async keepLog(entry, from, changes, position) {
      const transaction = (await database()).transaction(['entries', 'changes', 'positions'], 'readwrite')
      const log = transaction.objectStore('changes')
      const fresh = changes.slice(from)
      await Promise.all([
        ...(fresh.length > 0 ? [log.delete(logOf(entry.id, from))] : []),
        ...fresh.map((change, i) => log.put(change, [entry.id, from + i])),
        transaction.objectStore('positions').put(position, entry.id),
        transaction.objectStore('entries').put({ ...entry, changes: position }),
        transaction.done,
      ])
    },
    async remove(id) {
      const stores = ['entries', 'dossiers', 'changes', 'positions'] as const
      const transaction = (await database()).transaction(stores, 'readwrite')
      await Promise.all([
        transaction.objectStore('dossiers').delete(id),
        transaction.objectStore('entries').delete(id),
        transaction.objectStore('changes').delete(logOf(id)),
        transaction.objectStore('positions').delete(id),
        transaction.done,
      ])
    },
  }
}
