import { useEffect, useMemo, useState } from 'react'
import type { Part } from '../../graph/neighbourhood.ts'
import { type Path, pathSteps } from '../../graph/path/paths.ts'
import type { Dossier } from '../../model/dossier.ts'
import { inSlices } from '../turns/inSlices.ts'
import type { Lookup } from './lookup.ts'
import type { Ends } from './view.ts'

/** How many chains are looked for between two entities. */
const PATHS = 5

/** The chains between two entities, best first. */
export interface Chains {
  readonly paths: readonly Path[]
  /** Whether they are being looked for; meanwhile those of before stand, as far as all they go over is there still. */
  readonly isLooking: boolean
}

const NONE: readonly Path[] = []

/** Looks for chains in slices, with turns for the page in between. @returns null while none are asked for. */
export function usePaths(
  dossier: Dossier,
  lookup: Lookup,
  ends: Ends | null,
  visible: Part | null,
): Chains | null {
  const from = ends?.from
  const to = ends?.to ?? undefined
  const asked = useMemo(
    () => (from !== undefined && to !== undefined ? { dossier, from, to, visible } : null),
    [dossier, from, to, visible],
  )
  const [found, setFound] = useState<{ asked: typeof asked; paths: readonly Path[] } | null>(null)
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    const { dossier, from, to, visible } = asked
    void inSlices(pathSteps(dossier, from, to, PATHS, visible), stop).then(
      (paths) => stop.signal.aborted || setFound({ asked, paths }),
    )
    return () => stop.abort()
  }, [asked])
  return useMemo(() => {
    if (!asked) return null
    const { graph } = lookup
    const isThere = ({ nodes, steps }: Path) =>
      nodes.every((node) => graph.hasNode(node)) && steps.flat().every((edge) => graph.hasEdge(edge))
    const isOfThese = found?.asked?.from === asked.from && found.asked.to === asked.to
    return { paths: isOfThese ? found.paths.filter(isThere) : NONE, isLooking: found?.asked !== asked }
  }, [asked, found, lookup])
}
