import { narrowerOf, synonymsOf } from '../language/lexicon/synonyms.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import type { Deeds } from './deeds.ts'
import { headsOf, singularOf, takesUp, tellingWords } from './headNouns.ts'
import { isElsewhere } from './isElsewhere.ts'
import type { Item } from './items.ts'
import { leadingState } from './leadingState.ts'
import { modelKey } from './modelInside.ts'
import { namesInside } from './nameInside.ts'
import { phraseKey, phraseOf, wordsOf } from './phraseOf.ts'

/** Another noun for the same thing is used not far from the first. */
const SYNONYM_REACH = 8
/** Who is called by another noun was spoken of in this sentence or just before. */
const VARIATION_REACH = 2
/** What tells a thing from the one of its kind that the text is about. */
const OF_ANOTHER = wordSet('lower higher rival other another neighbouring previous earlier parent sister')
/** What is given to many in copies: of "questionnaires" each fills in "the questionnaire". */
const COPIES = wordSet('questionnaire form leaflet pamphlet brochure flyer')
/** So many mentions are looked through. */
const WINDOW = 24
/** Things under one noun that are looked at, latest first. */
const MOST_BEARERS = 8

/** What a text has spoken of so far, by the phrases and head nouns under which it may go on to speak of it. */
export class Described {
  readonly #phrases = new Map<string, number>()
  readonly #heads = new Map<string, Item[]>()
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
    const model = modelKey(item)
    const first =
      (model === undefined ? undefined : this.#phrases.get(model)) ??
      this.#phrases.get(key) ??
      this.#phrases.get(phraseKey(item.words)) ??
      this.#otherWording(item, key)
    return first === undefined ? { key } : { key, first }
  }

  /** "the badge of the society" of its "insignia": another noun for what is of the same thing. */
  #otherWording({ head, mention, complement, definite }: Item, key: string): number | undefined {
    const [one, many] = [singularOf(head), `${singularOf(head)}s`]
    if (COPIES.has(key) || (COPIES.has(one) && key === many))
      return this.#phrases.get(key === one ? many : one)
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
    const taken = known.filter((earlier) => this.#takesUp(item, earlier))
    // "the court" after "the Supreme Court, which said that the lower court erred" is not the lower one.
    const own =
      item.words.length === 1 ? taken.find(({ words }) => !OF_ANOTHER.has(words[0] ?? '')) : undefined
    return own ?? taken[0]
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

  /** "Gordon's Diary" of "a detailed diary", the one diary there was: its noun with a capital is no other's name. */
  byCapital({ mention, words, head, before }: Item): Item | undefined {
    if (mention.kind !== 'name' || mention.type !== 'work' || words.length !== 1 || before.length === 0)
      return undefined
    const known = this.#heads.get(head) ?? []
    const first = known.at(-1)
    if (first?.mention.kind !== 'nominal' || first.mention.type !== 'work' || known.length >= MOST_BEARERS)
      return undefined
    const isOne = known.every(({ index }) => this.#clusters.find(index) === this.#clusters.find(first.index))
    return isOne ? first : undefined
  }

  /** The person who did what was last told, not long before a phrase that only varies how they are called: no man for "the mother of two". */
  personSpokenOf(item: Item, deeds: Deeds): Item | undefined {
    const { index, sentence, mention } = item
    const latest = this.#persons.find((one) => this.#clusters.compatible(one.index, index))
    // "The baron bought the young artist's prints": the artist is another, whoever he may be.
    if (latest && deeds.isOver(latest, item)) return undefined
    if (latest && this.#isOfOtherSex(latest, item)) return undefined
    // "Ann Lee, the writer's niece": she is not the writer.
    const around = this.#items[index - 1]
    const isWithin = around !== undefined && around.mention.end >= mention.end
    if (latest && isWithin && this.#clusters.find(around.index) === this.#clusters.find(latest.index))
      return undefined
    return latest && sentence - latest.sentence <= VARIATION_REACH ? latest : undefined
  }

  /** "Bo Lee learned it from his aunt. She watched. The 78-year-old said": a pronoun in between tells of another. */
  #isOfOtherSex(latest: Item, item: Item): boolean {
    const gender = this.#clusters.genderOf(latest.index)
    for (let i = item.index - 1; i > latest.index && i > item.index - WINDOW; i--) {
      const between = this.#items[i]
      const told = between?.mention.gender
      if (between?.mention.kind !== 'pronoun' || !between.subject || between.quoted || !told) continue
      return gender !== undefined && told !== 'neuter' && told !== gender
    }
    return false
  }

  /** Takes note of a mention. @param phrase its own, where nothing was spoken of by it before. */
  add(item: Item, phrase: string | undefined): void {
    const { index, mention, words } = item
    if (phrase) this.#phrases.set(phrase, index)
    const model = modelKey(item)
    if (model !== undefined && !this.#phrases.has(model)) this.#phrases.set(model, index)
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
    if (mention.type === 'person' && mention.number !== 'plural' && item.subject && !item.quoted)
      this.#persons = [item, ...this.#persons].slice(0, MOST_BEARERS)
  }

  #takesUp(item: Item, earlier: Item): boolean {
    return (
      !isElsewhere(item, earlier, this.#items) &&
      takesUp(item, earlier, (one) => wordsOf(one, this.#items, this.#clusters))
    )
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
