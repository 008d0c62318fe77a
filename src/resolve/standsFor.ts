import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { tidy } from './fold.ts'
import { singularOf } from './headNouns.ts'
import type { Item } from './items.ts'
import { namesInside } from './nameInside.ts'
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

/** What a phrase stands for in what is said of it, and how that goes on when it is told of that: "death of". */
export interface Stand {
  readonly of: Item
  readonly said: string
}

/** What stands behind the "of" of a phrase, or the region whose countries it is, where the text says nothing more of the phrase. */
export function whatItStandsFor(item: Item, items: readonly Item[], clusters: Clusters): Stand | undefined {
  const { mention, head, complement, index } = item
  if (mention.kind !== 'nominal' || clusters.isJoined(index)) return undefined
  if (complement === undefined) return regionOf(item, items)
  const of = complementAfter(item, items)
  // "the Riga branch of Oru Bank" is one of its branches.
  if (!of || (head === 'branch' && namesInside(item, items).length > 0)) return undefined
  // "entered the service of Sweden": whoever serves a state does so in all its services.
  const isIt =
    head === 'service'
      ? of.mention.country !== undefined
      : FATES.has(singularOf(head))
        ? !item.subject && clusters.isNamed(of.index)
        : TRANSPARENT.has(singularOf(head))
  return isIt ? { of, said: `${tidy(mention.core.exact)} of` } : undefined
}

/** "sold arms to African countries": to countries in Africa; what they do themselves no continent does. */
function regionOf(item: Item, items: readonly Item[]): Stand | undefined {
  const { mention, head, subject } = item
  if (subject || mention.number !== 'plural' || !/^(?:countries|states|nations)$/.test(head)) return undefined
  const [of, other] = namesInside(item, items)
  if (!of || other || geographicName(of.mention.core.exact)?.kind !== 'region') return undefined
  const before = mention.core.exact.slice(0, of.mention.core.start - mention.core.start)
  return { of, said: `${before}${head} in` }
}
