import { useEffect, useEffectEvent } from 'react'
import { isTyping } from './isTyping.ts'
import { type Handlers, onPressed } from './shortcut.ts'
import { ON_PAGE } from './shortcuts.ts'

/** The keys that work wherever one is on the page, unless the part that has the focus took them for itself. */
export function usePageKeys(handlers: Handlers<typeof ON_PAGE>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // In a field the keys are the field's own.
    if (!event.defaultPrevented) onPressed(event, ON_PAGE, handlers, { inField: isTyping(event.target) })
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
