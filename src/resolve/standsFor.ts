import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { tidy } from './fold.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'
import { complementAfter } from './phraseOf.ts'

/**
 * Nouns that say of what follows with "of" only how much, which side or how it is seen: who suffers from the influence of
 * somebody suffers from him, who opposes the views of scholars opposes them (transparent nouns: Fillmore, Baker & Sato 2002).
 */
const TRANSPARENT = wordSet(`
  aspect part element feature side whole rest majority bulk core level amount degree extent range scale share
  probability likelihood risk presence existence influence effect impact power view opinion idea concept notion lives life
  start beginning outset onset formation creation establishment foundation performance copy example measure use state
  purpose aim goal expression issue problem question practice process importance significance story history description news
  form kind sort type field realm domain sphere discipline
  middle edge corner tip north south east west northeast northwest southeast southwest
  application display publication production consumption distribution implementation
  success weakness inadequacy excess venality cruelty brutality incompetence greed fragment
  care custody guidance supervision leadership direction tutelage auspices patronage
  branch line cadet horror fear terror sea
`)
/** Nouns for what becomes of somebody or something: who waits for the death of a programme waits for that of it, but it is no doing of its own. */
const FATES = wordSet(
  'death demise passing birth end downfall disappearance loss absence arrival return rise anniversary memory',
)

/** The mention behind "of" that a phrase stands for in what is said of it, where the text says nothing more of the phrase. */
export function whatItStandsFor(item: Item, items: readonly Item[], clusters: Clusters): Item | undefined {
  const { mention, head, complement, index } = item
  if (mention.kind !== 'nominal' || complement === undefined || clusters.isJoined(index)) return undefined
  const of = complementAfter(item, items)
  // "entered the service of Sweden": whoever serves a state does so in all its services.
  if (head === 'service') return of?.mention.country === undefined ? undefined : of
  if (FATES.has(singularOf(head))) return !item.subject && of && clusters.isNamed(of.index) ? of : undefined
  return TRANSPARENT.has(singularOf(head)) ? of : undefined
}

/** How a statement about a phrase goes on when it is told of what the phrase stands for: "death of". */
export const saidThrough = ({ mention }: Item) => `${tidy(mention.core.exact)} of`
