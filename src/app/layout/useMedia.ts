import { useCallback, useSyncExternalStore } from 'react'

/** Where the three parts of the page stand one above the other. Style sheets repeat it. */
export const NARROW = '(max-width: 980px)'

/** Whether a media query holds now; the component follows its changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
