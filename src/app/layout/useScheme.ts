import { useCallback, useEffect, useState } from 'react'
import { useMedia } from './useMedia.ts'

export type Scheme = 'light' | 'dark'

const KEY = 'dossier:scheme'

/** What the reader chose, kept by the browser; storage may be forbidden, which is no reason to fail. */
function chosenScheme(): Scheme | null {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

/** Light or dark: as the system says until the reader chooses. */
export function useScheme(): [Scheme, () => void] {
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const [chosen, setChosen] = useState(chosenScheme)
  const scheme = chosen ?? system
  // While rendering, not after: the map reads its colours when it is first drawn.
  document.documentElement.dataset.scheme = scheme
  useEffect(() => {
    try {
      if (chosen) localStorage.setItem(KEY, chosen)
    } catch {
      // The choice holds for this visit.
    }
  }, [chosen])
  const toggle = useCallback(() => setChosen(scheme === 'dark' ? 'light' : 'dark'), [scheme])
  return [scheme, toggle]
}
