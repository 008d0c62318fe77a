import { synonymsOf } from '../language/lexicon/synonyms.ts'
import type { Clusters } from './clusters.ts'
import { headsOf, singularOf, takesUp } from './headNouns.ts'
import type { Item } from './items.ts'
import { leadingState } from './leadingState.ts'
import { phraseKey, phraseOf, wordsOf } from './phraseOf.ts'

/** Nouns that speak of the kind of thing a name is, with the kind that they ask for. */
const KINDS: ReadonlyMap<string, 'state' | 'city' | 'capital' | 'organization' | 'event'> = new Map([
  ['country', 'state'],
  ['nation', 'state'],
  ['city', 'city'],
  ['town', 'city'],
  ['capital', 'capital'],
  ['company', 'organization'],
  ['firm', 'organization'],
  ['event', 'event'],
])
/** A description of a kind alone reaches back this many sentences, no further; a state has one capital. */
const REACH = 3
const CAPITAL_REACH = 12
/** Another noun for the same thing is used not far from the first. */
const SYNONYM_REACH = 8
/** Things under one noun that are looked at, latest first. */
const MOST_BEARERS = 8

/** What a text has spoken of so far, by the phrases, head nouns and kinds under which it may go on to speak of it. */
export class Described {
  readonly #phrases = new Map<string, number>()
  readonly #heads = new Map<string, Item[]>()
  readonly #kinds = new Map<string, Item>()
  readonly #subjects = new Map<string, Item>()
  readonly #items: readonly Item[]
  readonly #clusters: Clusters

  constructor(items: readonly Item[], clusters: Clusters) {
    this.#items = items
    this.#clusters = clusters
  }

  /** The first mention by the same phrase; none is noted where there was one before. */
  phrase(item: Item): { readonly key: string; readonly first?: number } {
    const key = phraseOf(item, this.#items, this.#clusters)
    const first = this.#phrases.get(key) ?? this.#phrases.get(phraseKey(item.words))
    return first === undefined ? { key } : { key, first }
  }

  /** The first mention by a phrase of these words. */
  byWords(words: readonly string[]): number | undefined {
    return this.#phrases.get(phraseKey(words))
  }

  /** The latest that a noun takes up, by its head or by another noun for the same thing. */
  byHead(item: Item): Item | undefined {
    const { head } = item
    const known =
      this.#heads.get(head) ?? this.#heads.get(singularOf(head)) ?? this.#latestSynonym(item) ?? []
    return known.find((earlier) => this.#takesUp(item, earlier))
  }

  /** The latest name with the head that a noun asks for. */
  byName(item: Item): Item | undefined {
    const known = this.#heads.get(item.head) ?? []
    return known.find((earlier) => earlier.mention.kind === 'name' && this.#takesUp(item, earlier))
  }

  /** "the agreement" of an earlier "deal". */
  bySynonym(item: Item): Item | undefined {
    return this.#latestSynonym(item)?.find((earlier) => this.#takesUp(item, earlier))
  }

  /** The last thing of the kind that a noun alone asks for: "the country". */
  byKind(item: Item): Item | undefined {
    const isAlone = item.definite && item.words.length === 1 && item.complement === undefined
    const kind = isAlone ? KINDS.get(item.head) : undefined
    const reach = kind === 'capital' ? CAPITAL_REACH : REACH
    // What the last sentences were about, before what they mention (centering: Grosz, Joshi & Weinstein 1995).
    for (const known of [this.#subjects, this.#kinds]) {
      const latest = known.get(kind ?? '')
      if (latest && item.sentence - latest.sentence <= reach) return latest
    }
    return undefined
  }

  /** The state that was last spoken of. */
  get state(): Item | undefined {
    return this.#kinds.get('state')
  }

  /** Takes note of a mention. @param phrase its own, where nothing was spoken of by it before. */
  add(item: Item, phrase: string | undefined): void {
    const { index, mention, words } = item
    if (phrase) this.#phrases.set(phrase, index)
    // "the National Nutrition study" after the "Australian National Nutrition Study".
    if (mention.kind === 'name' && mention.type !== 'person') {
      const short = phraseKey(words.slice(leadingState(words)))
      if (short !== '' && words.length > 2 && !this.#phrases.has(short)) this.#phrases.set(short, index)
    }
    for (const head of headsOf(item)) {
      const list = this.#heads.get(head) ?? []
      list.unshift(item)
      this.#heads.set(head, list.slice(0, MOST_BEARERS))
    }
    for (const kind of kindsOf(item)) {
      this.#kinds.set(kind, item)
      if (item.mention.role === 'subject') this.#subjects.set(kind, item)
    }
  }

  #takesUp(item: Item, earlier: Item): boolean {
    return takesUp(item, earlier, (one) => wordsOf(one, this.#items, this.#clusters))
  }

  /** The last thing not long ago that goes by another noun for the same kind of thing. */
  #latestSynonym(item: Item): Item[] | undefined {
    if (!item.definite) return undefined
    let latest: Item | undefined
    for (const synonym of synonymsOf(singularOf(item.head)))
      for (const head of [synonym, `${synonym}s`]) {
        const [earlier] = this.#heads.get(head) ?? []
        if (
          earlier &&
          item.sentence - earlier.sentence <= SYNONYM_REACH &&
          earlier.index > (latest?.index ?? -1)
        )
          latest = earlier
      }
    return latest && [latest]
  }
}

function kindsOf({ mention, capital }: Item): string[] {
  if (mention.kind !== 'name') return []
  if (mention.country !== undefined) return ['state']
  if (mention.type === 'place') return capital ? ['city', 'capital'] : ['city']
  return mention.type === 'organization' || mention.type === 'event' ? [mention.type] : []
}
