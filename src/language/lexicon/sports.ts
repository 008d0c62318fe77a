import { wordSet } from './words.ts'

/** Players that stand beside the name of their club alone: "Ajax midfielder". */
export const PLAYERS = wordSet(
  'midfielder striker goalkeeper defender winger quarterback shortstop pitcher teammate',
)

/** What a club does to another. */
export const BEATING = wordSet('beat thrash trounce outplay relegate')
