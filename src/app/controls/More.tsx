import { startTransition, useEffect, useRef, useState } from 'react'
import { TextButton } from './TextButton.tsx'

/** So much of a long list is drawn first, and added each time its end is reached. */
const STEP = 20

interface Growing {
  readonly shown: number
  readonly total: number
  readonly grow: () => void
}

/** How much of a list is drawn; {@link More} stands at its end. */
export function useGrowing(total: number): Growing {
  const [shown, setShown] = useState(STEP)
  return { shown, total, grow: () => startTransition(() => setShown((now) => now + STEP)) }
}

/** The end of a list that is not drawn in full: it grows when this comes into view, or is pressed. */
export function More({ shown, total, grow }: Growing) {
  const end = useRef<HTMLDivElement>(null)
  const isWhole = shown >= total
  // biome-ignore lint/correctness/useExhaustiveDependencies: what grew may still end in view, of which the observer tells only once.
  useEffect(() => {
    if (isWhole || !end.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow())
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [isWhole, shown])
  if (isWhole) return null
  return (
    <div ref={end}>
      <TextButton onPress={grow}>
        Show {Math.min(STEP, total - shown)} more of {total}
      </TextButton>
    </div>
  )
}
