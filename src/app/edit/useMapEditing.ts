import { refTo } from '../../graph/edit/refs.ts'
import type { MapWiring } from '../map/useMapView.ts'
import { useOpen, useSelection } from '../store/context.ts'
import { useEditing } from './context.ts'

const round = (value: number) => Math.round(value * 100) / 100 + 0

/** What the mouse corrects on the map: a node dropped onto another is asked to be one with it, elsewhere it is pinned. */
export function useMapEditing(): Required<Pick<MapWiring, 'onChoose' | 'onDrop'>> {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const { several, setSeveral, correct, show } = useEditing()
  return {
    onChoose: (key, { additive }) => {
      if (!additive) {
        if (several.size > 0) setSeveral([])
        dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'map' })
        return
      }
      // What is selected already is the first of several.
      const first = several.size === 0 && selection?.kind === 'entity' ? [selection.key] : [...several]
      setSeveral(first.includes(key) ? first.filter((other) => other !== key) : [...first, key])
    },
    onDrop: (key, onto, { x, y }) => {
      const entity = lookup.entities.get(key)
      if (!entity) return
      if (onto !== null) show({ kind: 'merge', keys: [onto, key], into: onto })
      else correct({ type: 'pin', entity: refTo(entity), x: round(x), y: round(y) })
    },
  }
}
