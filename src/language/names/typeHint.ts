import type { EntityType } from '../../model/vocabulary.ts'

/** What a context says of a name's type, and how much it weighs against others (an apposition 3, a preposition 1). */
export interface TypeHint {
  readonly type: EntityType
  readonly weight: number
}
