import type { Part } from '../../graph/neighbourhood.ts'

/** What is pointed at, and where; the part that points does not mark it once more. */
export interface Pointed {
  readonly part: Part
  readonly from: 'map' | 'text' | 'panel'
}

/**
 * What the reader points at, apart from the state of the page: it changes with every move of the pointer, and only
 * those who mark it listen.
 */
export interface PointedStore {
  get(): Pointed | null
  set(pointed: Pointed | null): void
  subscribe(listener: () => void): () => void
}

export function createPointed(): PointedStore {
  let now: Pointed | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(pointed) {
      if (pointed === now) return
      now = pointed
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The page shows one dossier at a time, and one thing is pointed at. */
export const pointed = createPointed()
