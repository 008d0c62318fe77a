import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useOpen, useSelection } from '../store/context.ts'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import type { Direction, MapView } from './MapView.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const WHERE: Readonly<Record<Direction, string>> = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}
/** Pixels that shift and an arrow move the map. */
const PAN = 80

/** The keyboard on the map: arrows walk along the ties, and every step is said. */
export function useMapKeys(
  view: RefObject<MapView | null>,
  onChoose: (key: string, additive: boolean) => void,
) {
  const { lookup } = useOpen()
  const { selection } = useSelection()
  const [said, setSaid] = useState('')
  const [isHere, setHere] = useState(false)

  const describe = (key: string | null): string => {
    const entity = key === null ? undefined : lookup.entities.get(key)
    if (!entity || key === null) return 'Nothing is on the map.'
    const { label, type } = entity.attributes
    const degree = lookup.graph.degree(key)
    return `${label}, ${TYPE_TERMS[type].one}, ${degree} ${degree === 1 ? 'connection' : 'connections'}`
  }

  const appear = () => {
    setHere(true)
    const start = selection?.kind === 'entity' ? selection.key : null
    setSaid(describe(view.current?.showCursor(start) ?? null))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const map = view.current
    if (!map || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction && !isHere) appear()
    if (direction && event.shiftKey) {
      const [dx, dy] = { left: [PAN, 0], right: [-PAN, 0], up: [0, PAN], down: [0, -PAN] }[direction]
      map.pan(dx ?? 0, dy ?? 0)
    } else if (direction) {
      const key = map.walk(direction)
      setSaid(key === null ? `Nothing is tied ${WHERE[direction]}. ${describe(map.cursor)}` : describe(key))
    } else if (event.key === 'Home') setSaid(describe(map.walk('home')))
    else if (event.key === 'Enter' || event.key === ' ') {
      if (map.cursor !== null) onChoose(map.cursor, event.shiftKey || event.key === ' ')
    } else if (event.key === '+' || event.key === '=') map.zoomIn()
    else if (event.key === '-') map.zoomOut()
    else if (event.key === '0') map.fit()
    else return
    event.preventDefault()
  }

  const onFocus = ({ currentTarget }: { currentTarget: Element }) => {
    // A click puts the focus here too; only the keyboard needs to see where it is.
    if (currentTarget.matches(':focus-visible')) appear()
  }
  const onBlur = () => {
    setHere(false)
    setSaid('')
    view.current?.hideCursor()
  }
  return { said, isHere, handlers: { onKeyDown, onFocus, onBlur } }
}
