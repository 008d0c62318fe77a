import { type KeyboardEvent, type RefObject, useState } from 'react'
import { counted } from '../filter/terms.ts'
import { onPressed } from '../keys/shortcut.ts'
import { ON_MAP } from '../keys/shortcuts.ts'
import { useOpen, useSelection } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import type { Direction, MapView } from './MapView.ts'

const directionOf = (arrow: string): Direction =>
  arrow === 'ArrowLeft' ? 'left' : arrow === 'ArrowRight' ? 'right' : arrow === 'ArrowUp' ? 'up' : 'down'
const WHERE: Readonly<Record<Direction, string>> = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}
/** Pixels that shift and an arrow move the map: what lies that way comes nearer. */
const PAN: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [80, 0],
  right: [-80, 0],
  up: [0, 80],
  down: [0, -80],
}

/** The keyboard on the map: arrows walk along the ties, and every step is said, and pointed at as by the mouse. */
export function useMapKeys(
  view: RefObject<MapView | null>,
  onChoose: (key: string, additive: boolean) => void,
  onPoint: (key: string | null) => void,
) {
  const { lookup } = useOpen()
  const { tiesOf } = useShown()
  const { selection } = useSelection()
  const [said, setSaid] = useState('')
  const [isHere, setHere] = useState(false)

  const describe = (key: string | null): string => {
    const entity = key === null ? undefined : lookup.entities.get(key)
    if (!entity || key === null) return 'Nothing is on the map.'
    const { label, type } = entity.attributes
    return `${label}, ${TYPE_TERMS[type].one}, ${counted(tiesOf(key), 'connection')}`
  }

  const comeTo = (key: string | null, before = '') => {
    setSaid(before + describe(key))
    onPoint(key)
  }
  const appear = () => {
    setHere(true)
    const start = selection?.kind === 'entity' ? selection.key : null
    comeTo(view.current?.showCursor(start) ?? null)
  }

  const walk = (map: MapView, direction: Direction) => {
    if (!isHere) appear()
    const key = map.walk(direction)
    if (key === null) comeTo(map.cursor, `Nothing is tied ${WHERE[direction]}. `)
    else comeTo(key)
  }
  const pan = (map: MapView, direction: Direction) => {
    if (!isHere) appear()
    const [dx, dy] = PAN[direction]
    map.pan(dx, dy)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const map = view.current
    if (!map) return
    const choose = (additive: boolean) => map.cursor !== null && onChoose(map.cursor, additive)
    onPressed(event, ON_MAP, {
      walk: (key) => walk(map, directionOf(key)),
      pan: (key) => pan(map, directionOf(key)),
      home: () => comeTo(map.walk('home')),
      choose: () => choose(false),
      add: () => choose(true),
      zoomIn: () => map.zoomIn(),
      zoomOut: () => map.zoomOut(),
      fit: () => map.fit(),
    })
  }

  const onFocus = ({ currentTarget }: { currentTarget: Element }) => {
    // A click puts the focus here too; only the keyboard needs to see where it is.
    if (currentTarget.matches(':focus-visible')) appear()
  }
  const onBlur = () => {
    setHere(false)
    setSaid('')
    onPoint(null)
    view.current?.hideCursor()
  }
  return { said, isHere, handlers: { onKeyDown, onFocus, onBlur } }
}
