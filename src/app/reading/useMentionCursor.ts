import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { onPressed } from '../keys/shortcut.ts'
import { ON_TEXT } from '../keys/shortcuts.ts'
import { selectByKeys } from './selectByKeys.ts'

/**
 * Walks the mentions of a text with the left and right arrows and selects with Enter, so that hundreds of them
 * are one stop of the Tab key. With Shift the arrows select the sentence of the mention, then words more or less.
 * `onWalk` is told of each mention that is come to, and says more of it than its words.
 * @returns the handler for the scrolled text, and words for a live region.
 */
export function useMentionCursor(
  scroller: RefObject<HTMLElement | null>,
  onWalk: (mention: { readonly start: number; readonly entity: string }) => string,
  onSelect: (entity: string) => void,
): { onKeyDown: (event: KeyboardEvent) => void; spoken: string } {
  const cursor = useRef<HTMLElement>(null)
  const [spoken, setSpoken] = useState('')

  const walk = (step: 1 | -1) => {
    const mentions = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])]
    const at = cursor.current ? mentions.indexOf(cursor.current) : -1
    const next = mentions[Math.min(mentions.length - 1, Math.max(0, at + step))]
    if (!next) return
    delete cursor.current?.dataset.cursor
    next.dataset.cursor = ''
    next.scrollIntoView({ block: 'nearest' })
    cursor.current = next
    const { start, entity = '' } = next.dataset
    setSpoken(`${next.textContent}. ${onWalk({ start: Number(start), entity })}`)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    onPressed(event, ON_TEXT, {
      walk: (key) => walk(key === 'ArrowRight' ? 1 : -1),
      select: (key) => {
        if (cursor.current && scroller.current)
          setSpoken(selectByKeys(scroller.current, cursor.current, key === 'ArrowRight' ? 1 : -1))
      },
      choose: () => {
        if (cursor.current?.dataset.entity !== undefined) onSelect(cursor.current.dataset.entity)
      },
    })
  }
  return { onKeyDown, spoken }
}
