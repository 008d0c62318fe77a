import { geographicName } from '../language/lexicon/countries.ts'
import { FIRM_NOUNS } from '../language/lexicon/firmNouns.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** What a noun alone says of the thing that it takes up. */
export type Kind =
  | 'organization'
  | 'state'
  | 'region'
  | 'church'
  | 'city'
  | 'capital'
  | 'facility'
  | 'event'
  | 'work'
  | 'product'

/** Nouns for a body that a text may use for the one it has named, whatever that is. */
const BODIES: ReadonlySet<string> = new Set([
  ...FIRM_NOUNS,
  ...wordSet(`
    company organization organisation agency party club charity body watchdog broadcaster regulator outlet start-up
    conglomerate bank planemaker automaker toymaker steelmaker tyremaker truckmaker shipbuilder refiner utility consultancy studio bloc alliance
  `),
])
/** Of these a name may be whose head says that it is a public body. */
const PUBLIC_BODIES = wordSet('organization organisation agency body group watchdog regulator')
/** Heads of names of public bodies. */
const PUBLIC_HEADS = wordSet(`
  ministry department court parliament senate congress assembly police army navy government council committee commission
  university college school office bureau agency authority service services institute administration board corps force forces
  tribunal municipality secretariat directorate inspectorate cabinet duma knesset bundestag treasury chancellery union organization organisation
`)
/** Words in the names of firms, which no party has. */
const FIRMS = wordSet(
  'bank inc ltd corp plc gmbh airlines airways motors records studios hospital foundation institute times',
)
/** Other nouns that speak of the kind of thing a name is, with the kind that they ask for. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['country', 'state'],
  ['nation', 'state'],
  ['kingdom', 'state'],
  ['emirate', 'state'],
  ['region', 'region'],
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['capital', 'capital'],
  ['event', 'event'],
  ...['building', 'venue', 'facility', 'complex'].map((noun) => [noun, 'facility'] as const),
  ...['film', 'movie', 'novel', 'book', 'album', 'song', 'play', 'show', 'series', 'opera', 'musical'].map(
    (noun) => [noun, 'work'] as const,
  ),
  ...['browser', 'app', 'chatbot', 'console', 'vaccine', 'drug'].map((noun) => [noun, 'product'] as const),
])

/** The kind of thing that a noun alone asks for: "the country", "the company". */
export const kindAskedBy = (noun: string): Kind | undefined =>
  BODIES.has(noun) ? 'organization' : KINDS.get(noun)

/** Where a country lies and how it is: what the press says of the one it has just named. */
const OF_COUNTRIES = wordSet(`
  african asian european american latin arab gulf baltic balkan nordic scandinavian caribbean pacific mediterranean andean
  himalayan alpine atlantic central south southern southeast north northern east eastern west western middle horn
  island landlocked mountainous desert tiny small vast populous poor rich wealthy impoverished oil gas producing war torn ravaged scarred
  nuclear armed majority muslim communist secretive reclusive isolated authoritarian
`)

/** Whether a noun asks for a state with words that only say where it lies or how it is: "the West African nation", "the Baltic state". */
export const asksForState = (noun: string, sort: readonly string[]): boolean =>
  (KINDS.get(noun) === 'state' || noun === 'state' || noun === 'republic') &&
  sort.length > 0 &&
  sort.every((word) => OF_COUNTRIES.has(word))

/** Whether a noun for a body may speak of one by its names: no ministry is a company. */
export function mayBeBody(noun: string, { index, words: own, head }: Item, clusters: Clusters): boolean {
  const words = clusters.nameWordsOf(index) ?? own
  // "Oru Bank reported it to the regulator": a public body, by its name or by letters.
  if (noun === 'regulator' || noun === 'watchdog') return words.length === 1 || isPublic(words)
  if (PUBLIC_BODIES.has(noun)) return true
  // No bank is a party.
  if (noun === 'party')
    return head === 'union' || (!isPublic(words) && !words.some((word) => FIRMS.has(word)))
  return !isPublic(words)
}

const isPublic = (words: readonly string[]) => words.some((word) => PUBLIC_HEADS.has(word))

/** Faiths that have a church. */
const CHURCHES = wordSet(
  'catholic catholicism orthodox orthodoxy anglican anglicanism lutheran lutheranism presbyterian methodist baptist mormon calvinist',
)

/** Types that are kinds of their own. */
const KINDS_OF_NAMES: ReadonlySet<string | undefined> = new Set([
  'organization',
  'event',
  'work',
  'product',
  'facility',
])

/** The kinds that a name may be spoken of by. */
export function kindsOf({ mention, capital, nested, words }: Item): Kind[] {
  if (mention.kind !== 'name') return []
  // "the Portuguese official" speaks of an official.
  if (!nested && CHURCHES.has(words.at(-1) ?? '') && mention.type !== 'person') return ['church']
  const known = geographicName(words.join(' '))
  if (nested && known?.kind === 'demonym') return []
  if (mention.country !== undefined) return ['state']
  if (mention.type === 'place' && known?.kind === 'region') return ['region']
  if (mention.type === 'place') return capital ? ['city', 'capital'] : ['city']
  const { type } = mention
  return KINDS_OF_NAMES.has(type) ? [type as Kind] : []
}
