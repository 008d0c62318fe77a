import { EyeOff } from 'lucide-react'

/** Says that something is not on the map, as the reader has hidden it. */
export function HiddenMark() {
  return <EyeOff size={13} strokeWidth={1.75} role="img" aria-label="hidden on the map" />
}
