import { narrowerOf, synonymsOf } from '../language/lexicon/synonyms.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import { headsOf, singularOf, takesUp, tellingWords } from './headNouns.ts'
import type { Item } from './items.ts'
import { asksForState, kindAskedBy, kindsOf, mayBeBody } from './kindsSpokenOf.ts'
import { leadingState } from './leadingState.ts'
import { namesInside } from './nameInside.ts'
import { OTHER, phraseKey, phraseOf, wordsOf } from './phraseOf.ts'

/** Of these any may be whatever the text is about. */
const GENERAL_BODIES = wordSet('organization organisation group body')
/** A description of a kind alone reaches back this many sentences, no further; a state has one capital. */
const REACH = 3
const CAPITAL_REACH = 12
/** Another noun for the same thing is used not far from the first. */
const SYNONYM_REACH = 8
/** Who is called by another noun was spoken of in this sentence or just before. */
const VARIATION_REACH = 2
/** What stands before the noun for a body that is another than the one just named. */
const OF_ANOTHER = wordSet(
  'parent rival sister holding target state own same joint largest smallest local foreign insurance security neighbouring',
)
/** Things under one noun that are looked at, latest first. */
const MOST_BEARERS = 8

/** What a text has spoken of so far, by the phrases, head nouns and kinds under which it may go on to speak of it. */
export class Described {
  readonly #phrases = new Map<string, number>()
  readonly #heads = new Map<string, Item[]>()
  readonly #kinds = new Map<string, readonly Item[]>()
  readonly #subjects = new Map<string, readonly Item[]>()
  /** The words that stood before a body's name, by its cluster. */
  readonly #sorts = new Map<number, ReadonlySet<string>>()
  #persons: readonly Item[] = []
  readonly #items: readonly Item[]
  readonly #clusters: Clusters

  constructor(items: readonly Item[], clusters: Clusters) {
    this.#items = items
    this.#clusters = clusters
  }

  /** The first mention by the same phrase; none is noted where there was one before. */
  phrase(item: Item): { readonly key: string; readonly first?: number } {
    const key = phraseOf(item, this.#items, this.#clusters)
    const first =
      this.#phrases.get(key) ?? this.#phrases.get(phraseKey(item.words)) ?? this.#otherWording(item, key)
    return first === undefined ? { key } : { key, first }
  }

  /** "the badge of the society" of its "insignia": another noun for what is of the same thing. */
  #otherWording({ head, mention, complement, definite }: Item, key: string): number | undefined {
    if (mention.kind === 'name' || complement === undefined || !definite) return undefined
    const rest = key.split(' ')
    rest.splice(rest.indexOf(head), 1)
    for (const synonym of synonymsOf(singularOf(head)))
      for (const noun of [synonym, `${synonym}s`]) {
        const first = this.#phrases.get(phraseKey([...rest, noun]))
        if (first !== undefined) return first
      }
    return undefined
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
    if (!item.definite || item.complement !== undefined || item.mention.number === 'plural') return undefined
    const sort = tellingWords(item).slice(0, -1)
    const isState = asksForState(item.head, sort)
    const kind = isState ? 'state' : kindAskedBy(item.head)
    if (sort.length > 0 && !isState)
      return kind === 'organization' ? (this.#bySort(item, sort) ?? this.#justNamed(item, sort)) : undefined
    const reach = kind === 'capital' ? CAPITAL_REACH : REACH
    if (GENERAL_BODIES.has(item.head)) return this.#mostNamed(item)
    // What the last sentence with one was about, before what it mentions (centering: Grosz, Joshi & Weinstein 1995).
    const [subject, latest] = [this.#subjects, this.#kinds].map((known) =>
      known.get(kind ?? '')?.find((one) => kind !== 'organization' || this.#mayBeBody(item.head, one)),
    )
    const isNearer = subject && latest && latest.sentence > subject.sentence
    return [isNearer ? undefined : subject, latest].find(
      (one) => one && item.sentence - one.sentence <= reach,
    )
  }

  /** "the mining group" of "the mining giant Oru". */
  #bySort(item: Item, sort: readonly string[]): Item | undefined {
    return this.#kinds.get('organization')?.find((one) => {
      const told = this.#sorts.get(this.#clusters.find(one.index))
      return told !== undefined && sort.every((word) => told.has(word)) && this.#mayBeBody(item.head, one)
    })
  }

  /** "the software giant", "the 27-nation bloc": the one body just named, of which something was told and now is again. */
  #justNamed(item: Item, sort: readonly string[]): Item | undefined {
    if (
      !item.subject ||
      item.state !== undefined ||
      sort.some((word) => OTHER.has(word) || OF_ANOTHER.has(word))
    )
      return undefined
    const near = this.bodiesFor(item).filter(({ sentence }) => item.sentence - sentence <= 1)
    const isOne = new Set(near.map(({ index }) => this.#clusters.find(index))).size === 1
    return isOne ? near.find(({ subject, sentence }) => subject && sentence < item.sentence) : undefined
  }

  /** The bodies named last that a noun may speak of. */
  bodiesFor({ head }: Item): Item[] {
    return (this.#kinds.get('organization') ?? []).filter((one) => this.#mayBeBody(head, one))
  }

  /** Of the bodies named not long ago the one that the text is about: it names it most. */
  #mostNamed(item: Item): Item | undefined {
    const near = (this.#kinds.get('organization') ?? []).filter(
      ({ sentence }) => item.sentence - sentence <= REACH,
    )
    let most: Item | undefined
    for (const one of near)
      if (!most || this.#clusters.sizeOf(one.index) > this.#clusters.sizeOf(most.index)) most = one
    return most
  }

  /** "the Home Office letter" of "a leaked internal letter", the one letter there was: whose it is, is told later. */
  byOwner(item: Item): Item | undefined {
    const { mention, head, words, definite, complement } = item
    const isThing = mention.type === 'work' || mention.type === 'event' || mention.type === 'product'
    if (!isThing || !definite || mention.number === 'plural' || complement !== undefined) return undefined
    const known = this.#heads.get(head) ?? []
    const first = known.at(-1)
    if (!first || known.length >= MOST_BEARERS || !/^an?\s/i.test(first.mention.exact)) return undefined
    if (known.some(({ index }) => this.#clusters.find(index) !== this.#clusters.find(first.index)))
      return undefined
    const names = namesInside(item, this.#items)
    const named = names.reduce((sum, name) => sum + name.words.length, 0)
    const isOwned = named > 0 && named === words.length - 1
    return isOwned && namesInside(first, this.#items).length === 0 ? first : undefined
  }

  /** The person who did what was last told, not long before a phrase that only varies how they are called: no man for "the mother of two". */
  personSpokenOf({ index, sentence }: Item): Item | undefined {
    const latest = this.#persons.find((one) => this.#clusters.compatible(one.index, index))
    return latest && sentence - latest.sentence <= VARIATION_REACH ? latest : undefined
  }

  /** The state that was last spoken of. */
  get state(): Item | undefined {
    return this.#kinds.get('state')?.[0]
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
    if (mention.kind === 'name' && mention.type === 'organization' && item.before.length > 1) {
      const root = this.#clusters.find(index)
      this.#sorts.set(root, new Set([...(this.#sorts.get(root) ?? []), ...item.before]))
    }
    const isBody =
      mention.kind === 'nominal' && mention.type === 'organization' && this.#clusters.isNamed(index)
    for (const kind of isBody ? ['organization'] : kindsOf(item))
      for (const known of item.mention.role === 'subject' ? [this.#kinds, this.#subjects] : [this.#kinds])
        known.set(kind, [item, ...(known.get(kind) ?? [])].slice(0, MOST_BEARERS))
    if (mention.type === 'person' && mention.number !== 'plural' && item.subject && !item.quoted)
      this.#persons = [item, ...this.#persons].slice(0, MOST_BEARERS)
  }

  #mayBeBody(noun: string, { index, words, head }: Item): boolean {
    return mayBeBody(noun, this.#clusters.nameWordsOf(index) ?? words, head)
  }

  #takesUp(item: Item, earlier: Item): boolean {
    return takesUp(item, earlier, (one) => wordsOf(one, this.#items, this.#clusters))
  }

  /** The last thing not long ago that goes by another noun for the same kind of thing. */
  #latestSynonym(item: Item): Item[] | undefined {
    if (!item.definite) return undefined
    let latest: Item | undefined
    const noun = singularOf(item.head)
    const narrower = tellingWords(item).length === 1 ? narrowerOf(noun) : []
    for (const synonym of [...synonymsOf(noun), ...narrower])
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
