import type { LucideIcon } from 'lucide-react'

/** Something that the page can do, by name. */
export interface Command {
  readonly id: string
  readonly words: string
  readonly icon: LucideIcon
  readonly run: () => void
}
