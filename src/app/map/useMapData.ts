import { useDeferredValue, useMemo, useState } from 'react'
import { diffsBetween, type Lookup, type Revision } from '../store/lookup.ts'
import { type MapData, type MapMeasures, toMapData } from './mapData.ts'
import { patchMapData } from './patchMapData.ts'

/** What the map draws, brought up to each correction by what that changed. */
export function useMapData(lookup: Lookup, measures: MapMeasures): MapData {
  const [source] = useState(() => new MapSource())
  // What is corrected is told in the panels first, then drawn.
  const shown = useDeferredValue(lookup)
  return useMemo(() => source.dataOf(shown, measures), [source, shown, measures])
}

/** Makes the map of a dossier, from the last one that was asked for where only diffs lie between the two. */
export class MapSource {
  #last: { readonly revision: Revision; readonly measures: MapMeasures; readonly data: MapData } | null = null

  dataOf(of: Pick<Lookup, 'dossier' | 'revision'>, measures: MapMeasures): MapData {
    const last = this.#last
    const diffs = last?.measures === measures ? diffsBetween(last.revision, of.revision) : null
    const data =
      last && diffs
        ? diffs.reduce((data, diff) => patchMapData(data, diff, measures), last.data)
        : toMapData(of.dossier, measures)
    this.#last = { revision: of.revision, measures, data }
    return data
  }
}
