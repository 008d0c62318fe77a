import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Item } from './items.ts'
import { complementAfter } from './phraseOf.ts'

/**
 * Nouns for a place or a part of it that say nothing of their own before "of": who is rescued off the coast of Aceh is rescued
 * off Aceh (transparent nouns: Fillmore, Baker & Sato 2002).
 */
const PARTS = wordSet(`
  coast coastline shore shores shoreline outskirts streets centre center heart downtown waters soil territory vicinity suburbs
  interior estate
`)
/** Nouns for what the name is: "the city of Zelgor"; the city of a country is one of its cities. */
const KINDS = wordSet('city town village state island province county region district parish')
/** "the twin town of Zelgor" is another; "the new town of Craigavon" is not. */
const OTHER = /^(?:twin|sister|partner|other|second|rival|nearby|neighbou?ring|adjacent|next|whole|entire)$/
/** Nouns for a house that is called by the place where it stands, if that is no place of its own. */
const HOUSES = wordSet('monastery abbey convent priory hermitage nunnery cloister')
/** Nouns for a body of believers, which its faith's name stands for. */
const CHURCHES = wordSet('church faith religion')
/** Nouns that count what they are of, or say that it is several: "a generation of film-makers". */
const COUNTS = wordSet(
  'generation group wave handful number majority crowd dozens hundreds thousands series string range variety batch team sea throng flood stream mass host swarm',
)
/** Of these there may be several that nobody counts: "teams of players". */
const UNCOUNTED = wordSet('teams groups crowds waves masses hordes throngs swarms scores')
/** Parts of a building. */
const ROOMS = wordSet('lobby entrance gates grounds premises walls courtyard corridors')

/** Why a phrase is one with the place that it is a part of. */
export const STANDS_FOR = 'stands for what it is of'

/** Whether a phrase names but a part of what it stands for; such a phrase is no name for the whole. */
export const isPart = ({ head }: Item) => PARTS.has(head) || ROOMS.has(head)

/** Whether a phrase is of several together, "a sea of people": no name for them. */
export const isCount = ({ head, mention, words }: Item) =>
  (COUNTS.has(head) && mention.number !== 'plural') || (UNCOUNTED.has(head) && words.length === 1)

/** The place, building, body or people that a phrase stands for with a noun of its own: Aceh in "the coast of Aceh". */
export function wholeOf(item: Item, items: readonly Item[]): number | undefined {
  const { head, mention, complement, words } = item
  const isChurch = CHURCHES.has(head) && words.length === 1
  // "the Kenyan port of Mombasa" is the town; "the port of Mombasa" may be its harbour.
  const isPort = /^(?:port|resort|enclave|capital)$/.test(head) && words.length > 1
  const isKind =
    (KINDS.has(head) && !words.some((word) => OTHER.test(word))) || (isPort && item.state !== undefined)
  const isHouse = HOUSES.has(head)
  if (
    (!isPart(item) && !isKind && !isChurch && !isCount(item) && !isHouse) ||
    complement === undefined ||
    mention.kind !== 'nominal'
  )
    return undefined
  const whole = complementAfter(item, items)
  if (isCount(item))
    return whole?.mention.kind === 'nominal' && whole.mention.type === 'group' ? whole.index : undefined
  if (!whole || whole.mention.number === 'plural' || (isKind && whole.mention.country !== undefined))
    return undefined
  if (isHouse) return whole.mention.kind === 'name' && isKnownByHouse(whole) ? whole.index : undefined
  if (isChurch)
    return whole.mention.kind === 'name' && whole.mention.type !== 'place' ? whole.index : undefined
  if (ROOMS.has(head)) return whole.mention.type === 'facility' ? whole.index : undefined
  return whole.mention.kind === 'name' && whole.mention.type === 'place' ? whole.index : undefined
}

/** "Orbau" after "the monastery of Orbau": what no list has for a town, and nothing for anybody, a body or a thing. */
const isKnownByHouse = ({ mention: { type, country }, words }: Item) =>
  country === undefined &&
  (type === undefined || type === 'place' || type === 'facility' || type === 'concept') &&
  geographicName(words.join(' ')) === undefined
