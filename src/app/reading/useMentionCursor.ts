import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { selectByKeys } from './selectByKeys.ts'

/**
 * Walks the mentions of a text with the left and right arrows and selects with Enter, so that hundreds of them
 * are one stop of the Tab key. With Shift the arrows select the sentence of the mention, then words more or less.
 * @returns the handler for the scrolled text, and words for a live region.
 */
export function useMentionCursor(
  scroller: RefObject<HTMLElement | null>,
  onSelect: (entity: string) => void,
): { onKeyDown: (event: KeyboardEvent) => void; spoken: string } {
  const cursor = useRef<HTMLElement>(null)
  const [spoken, setSpoken] = useState('')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (step !== undefined && event.shiftKey) {
      if (!cursor.current || !scroller.current) return
      event.preventDefault()
      setSpoken(selectByKeys(scroller.current, cursor.current, step))
    } else if (step !== undefined) {
      event.preventDefault()
      const mentions = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])]
      const at = cursor.current ? mentions.indexOf(cursor.current) : -1
      const next = mentions[Math.min(mentions.length - 1, Math.max(0, at + step))]
      if (!next) return
      delete cursor.current?.dataset.cursor
      next.dataset.cursor = ''
      next.scrollIntoView({ block: 'nearest' })
      cursor.current = next
      setSpoken(next.textContent ?? '')
    } else if (event.key === 'Enter' && cursor.current?.dataset.entity !== undefined)
      onSelect(cursor.current.dataset.entity)
  }
  return { onKeyDown, spoken }
}
