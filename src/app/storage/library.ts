import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { documentId } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { LibraryEntry } from '../store/state.ts'

interface Schema extends DBSchema {
  /** Apart from the dossiers, so that listing them reads no texts. */
  entries: { key: string; value: LibraryEntry }
  dossiers: { key: string; value: Dossier }
}

/** The dossiers kept in this browser (IndexedDB). Every call may fail: storage can be full, forbidden or blocked. */
export interface Library {
  list(): Promise<LibraryEntry[]>
  /** The dossier as it was kept, unchecked: another version of this page may have written it. */
  read(id: string): Promise<unknown>
  /** Keeps a dossier under the hash of its content, so that the same one is kept once. */
  keep(dossier: Dossier, now: number): Promise<LibraryEntry>
  remove(id: string): Promise<void>
}

/** Opens the library on first use. */
export function createLibrary(name = 'dossier'): Library {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const database = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('entries', { keyPath: 'id' })
        db.createObjectStore('dossiers')
      },
      blocked() {
        opening = undefined
      },
      terminated() {
        opening = undefined
      },
    })
    // A failed opening is not remembered: the next call tries again.
    opening.catch(() => {
      opening = undefined
    })
    return opening
  }
  return {
    async list() {
      const entries = await (await database()).getAll('entries')
      return entries.sort((a, b) => (b.keptAt ?? 0) - (a.keptAt ?? 0))
    },
    async read(id) {
      return (await database()).get('dossiers', id)
    },
    async keep(dossier, now) {
      const entry: LibraryEntry = {
        id: documentId(JSON.stringify(dossier)),
        title: dossier.attributes.title,
        origin: 'kept',
        entities: dossier.nodes.length,
        connections: dossier.edges.length,
        keptAt: now,
      }
      const transaction = (await database()).transaction(['entries', 'dossiers'], 'readwrite')
      await Promise.all([
        transaction.objectStore('dossiers').put(dossier, entry.id),
        transaction.objectStore('entries').put(entry),
        transaction.done,
      ])
      return entry
    },
    async remove(id) {
      const transaction = (await database()).transaction(['entries', 'dossiers'], 'readwrite')
      await Promise.all([
        transaction.objectStore('dossiers').delete(id),
        transaction.objectStore('entries').delete(id),
        transaction.done,
      ])
    },
  }
}
