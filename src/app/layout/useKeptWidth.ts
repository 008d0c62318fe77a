import { useState } from 'react'

/** The width of a column, kept by the browser; storage may be forbidden, which is no reason to fail. */
export function useKeptWidth(name: string, usual: number, least: number, most: number) {
  const key = `dossier:width:${name}`
  const [width, setWidth] = useState(() => {
    try {
      const kept = Number(localStorage.getItem(key) ?? usual)
      return kept >= least && kept <= most ? kept : usual
    } catch {
      return usual
    }
  })
  const change = (next: number) => {
    setWidth(next)
    try {
      localStorage.setItem(key, String(next))
    } catch {
      // It holds for this visit.
    }
  }
  return [width, change] as const
}
