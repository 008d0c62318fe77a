import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Entity } from '../../model/entity.ts'
import { useOpen } from '../store/context.ts'
import { fold } from './fold.ts'
import type { Index } from './searchIndex.ts'

/** What a query finds. */
export interface Names {
  readonly found: readonly Entity[]
  /** Whether it is what is asked now, not what was asked before. */
  readonly isCurrent: boolean
}

/**
 * The entities that a query finds by their names, best first; all of them, the most connected first, while it asks
 * nothing. The index is loaded and filled when something is first asked; until it is whole, the last answer stands.
 */
export function useNames(query: string): Names {
  const { lookup } = useOpen()
  const now = fold(query)
  const asked = useDeferredValue(now)
  const isAsking = asked !== ''
  const [index, setIndex] = useState<Index<'entities'> | null>(null)
  useEffect(() => {
    if (!isAsking) return
    let isHere = true
    void import('./searchIndex.ts').then(async ({ indexNames }) => {
      const made = indexNames(lookup.ranked)
      await made.ready
      if (isHere) setIndex(made)
    })
    return () => {
      isHere = false
    }
  }, [lookup, isAsking])
  const found = useMemo(
    () =>
      isAsking && index
        ? index
            .find(asked, Number.POSITIVE_INFINITY)
            // What was corrected since is as it is now.
            .flatMap(({ entity }) => lookup.entities.get(entity.key) ?? [])
        : lookup.ranked,
    [lookup, index, isAsking, asked],
  )
  return { found, isCurrent: asked === now && (!isAsking || index !== null) }
}
