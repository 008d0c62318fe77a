import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { tellingWords } from './headNouns.ts'
import type { Item } from './items.ts'
import { asksForState, kindAskedBy, kindsOf, mayBeBody } from './kindsSpokenOf.ts'
import { OTHER } from './phraseOf.ts'

/** Of these any may be whatever the text is about. */
const GENERAL_BODIES = wordSet('organization organisation group body')
/** A description of a kind alone reaches back this many sentences, no further; a state has one capital. */
const REACH = 3
const CAPITAL_REACH = 12
/** The state that a text is about is named so often. */
const OFTEN = 3
/** What stands before the noun for a body that is another than the one just named. */
const OF_ANOTHER = wordSet(
  'parent rival sister holding target state own same joint largest smallest local foreign insurance security neighbouring',
)
/** Parts of a building, and what is none. */
const NO_BUILDINGS = wordSet(
  'office room hall lobby shop stage gate floor kitchen garden street road bridge cell court pitch field platform',
)
/** "a warehouse": a building brought in by a common noun is the last one too. */
const isWhole = ({ mention, head }: Item) => /^an?\s/i.test(mention.exact) && !NO_BUILDINGS.has(head)

/** Things of one kind that are looked at, latest first. */
const MOST_BEARERS = 8

/** What a text has named last of each kind that a noun alone asks for: "the company", "the West African nation". */
export class LastOfKind {
  readonly #kinds = new Map<string, readonly Item[]>()
  readonly #subjects = new Map<string, readonly Item[]>()
  /** The words that stood before a body's name, by its cluster. */
  readonly #sorts = new Map<number, ReadonlySet<string>>()
  readonly #clusters: Clusters

  constructor(clusters: Clusters) {
    this.#clusters = clusters
  }

  /**
   * Takes note of a name, or of a description of a named body.
   * @param around the mention before it, which it may be a part of.
   */
  add(item: Item, around: Item | undefined): void {
    const { index, mention, before } = item
    // "Russian troops advanced. The country …": whose troops do it, is spoken of.
    if (around && item.nested && mention.country !== undefined && isForceOf(item, around))
      for (const known of [this.#kinds, this.#subjects]) put(known, 'state', item)
    if (mention.kind === 'name' && mention.type === 'organization' && before.length > 1) {
      const root = this.#clusters.find(index)
      this.#sorts.set(root, new Set([...(this.#sorts.get(root) ?? []), ...before]))
    }
    const isBody =
      mention.kind === 'nominal' && mention.type === 'organization' && this.#clusters.isNamed(index)
    const isBuilding = mention.kind === 'nominal' && mention.type === 'facility' && isWhole(item)
    for (const kind of isBody ? ['organization'] : isBuilding ? ['facility'] : kindsOf(item))
      for (const known of mention.role === 'subject' ? [this.#kinds, this.#subjects] : [this.#kinds])
        put(known, kind, item)
  }

  /** What a definite noun speaks of by its kind. */
  spokenOf(item: Item): Item | undefined {
    const { head, sentence, definite, complement, mention } = item
    if (!definite || complement !== undefined || mention.number === 'plural') return undefined
    const sort = tellingWords(item).slice(0, -1)
    if (asksForState(head, sort)) return this.#last('state', item) ?? this.#mostNamed('state', OFTEN)
    const kind = kindAskedBy(head)
    if (sort.length > 0)
      return kind === 'organization' ? (this.#bySort(item, sort) ?? this.justNamed(item, sort)) : undefined
    if (GENERAL_BODIES.has(head))
      return this.justNamed(item, sort) ?? this.#mostNamed(kind, 1, sentence - REACH)
    return this.#last(kind, item) ?? (kind === 'state' ? this.#mostNamed(kind, OFTEN) : undefined)
  }

  /** What the last sentence with one was about, before what it mentions (centering: Grosz, Joshi & Weinstein 1995). */
  #last(kind: string | undefined, { head, sentence }: Item): Item | undefined {
    const [subject, latest] = [this.#subjects, this.#kinds].map((known) =>
      known.get(kind ?? '')?.find((one) => kind !== 'organization' || mayBeBody(head, one, this.#clusters)),
    )
    const isNearer = latest !== undefined && !(subject && subject.sentence >= latest.sentence)
    // What something was done to, rather than what was only mentioned beside it: "fined Orvic for sharing prices with Zolto".
    const object =
      latest && isNearer && kind === 'organization'
        ? this.#kinds
            .get(kind)
            ?.find(
              (one) =>
                one.sentence === latest.sentence &&
                one.mention.role === 'object' &&
                mayBeBody(head, one, this.#clusters),
            )
        : undefined
    const reach = kind === 'capital' ? CAPITAL_REACH : REACH
    return [isNearer ? object : subject, latest].find((one) => one && sentence - one.sentence <= reach)
  }

  /** "the mining group" of "the mining giant Oru". */
  #bySort({ head }: Item, sort: readonly string[]): Item | undefined {
    return this.#kinds.get('organization')?.find((one) => {
      const told = this.#sorts.get(this.#clusters.find(one.index))
      return (
        told !== undefined && sort.every((word) => told.has(word)) && mayBeBody(head, one, this.#clusters)
      )
    })
  }

  /** "the software giant", "the 27-nation bloc": the one body just named, of which something was told and now is again. */
  justNamed(item: Item, sort: readonly string[] = []): Item | undefined {
    const isOther = sort.some((word) => OTHER.has(word) || OF_ANOTHER.has(word))
    if (!item.subject || item.state !== undefined || isOther) return undefined
    const near = this.bodiesFor(item).filter(({ sentence }) => item.sentence - sentence <= 1)
    const isOne = new Set(near.map(({ index }) => this.#clusters.find(index))).size === 1
    return isOne ? near.find(({ subject, sentence }) => subject && sentence < item.sentence) : undefined
  }

  /** The bodies named last that a noun may speak of, the last first. */
  bodiesFor({ head }: Item): Item[] {
    return (this.#kinds.get('organization') ?? []).filter((one) => mayBeBody(head, one, this.#clusters))
  }

  /** Of those of a kind named from a sentence on the one that the text is about: it names it most, and at least so often. */
  #mostNamed(kind: string | undefined, least: number, from = 0): Item | undefined {
    let most: Item | undefined
    const sizeOf = (one: Item | undefined) => (one ? this.#clusters.sizeOf(one.index) : least - 1)
    for (const one of this.#kinds.get(kind ?? '') ?? [])
      if (one.sentence >= from && sizeOf(one) > sizeOf(most)) most = one
    return most
  }

  /** The one region that the text names at all, be it after "the region" (cataphora). */
  get onlyRegion(): Item | undefined {
    const known = this.#kinds.get('region') ?? []
    return new Set(known.map(({ index }) => this.#clusters.find(index))).size === 1 ? known[0] : undefined
  }

  /** "the Church" with a capital: the one faith with churches that the text has named so far. */
  get church(): Item | undefined {
    const known = this.#kinds.get('church') ?? []
    return new Set(known.map(({ words }) => words.at(-1))).size === 1 ? known[0] : undefined
  }

  /** The state that was last spoken of. */
  get state(): Item | undefined {
    return this.#kinds.get('state')?.[0]
  }
}

const put = (known: Map<string, readonly Item[]>, kind: string, item: Item) =>
  known.set(kind, [item, ...(known.get(kind) ?? [])].slice(0, MOST_BEARERS))

/** Whether a state's adjective begins a phrase for its forces or people that do something. */
const isForceOf = ({ mention }: Item, around: Item) =>
  around.mention.kind === 'nominal' &&
  around.mention.role === 'subject' &&
  around.mention.core.start === mention.core.start &&
  around.mention.core.end > mention.core.end &&
  /^(?:group|organization)$/.test(around.mention.type ?? '')
