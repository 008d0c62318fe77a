import { useEffect, useState } from 'react'
import * as z from 'zod'

const Look = z.object({
  /** What colours tell; groups are outlined and named too, so that colour is never alone. */
  color: z.enum(['type', 'group']),
  outlines: z.boolean(),
  /** What sizes tell. */
  size: z.enum(['connections', 'betweenness']),
})

/** How the reader wants the map to look. */
export type Look = z.infer<typeof Look>

const KEY = 'dossier:look'
const PLAIN: Look = { color: 'type', outlines: false, size: 'connections' }

/** The look of the map, kept by the browser; storage may be forbidden, which is no reason to fail. */
export function useLook(): [Look, (look: Look) => void] {
  const [look, setLook] = useState(readLook)
  useEffect(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(look))
    } catch {
      // It holds for this visit.
    }
  }, [look])
  return [look, setLook]
}

function readLook(): Look {
  try {
    const found = Look.safeParse(JSON.parse(localStorage.getItem(KEY) ?? ''))
    return found.data ?? PLAIN
  } catch {
    return PLAIN
  }
}

/** Whether groups are shown at all. */
export const showsGroups = ({ color, outlines }: Look) => outlines || color === 'group'
