import type { Statement } from '../model/statement.ts'
import { Accused } from './accused.ts'
import { BodiesOfStates } from './bodiesOfStates.ts'
import type { Clusters } from './clusters.ts'
import type { Deeds } from './deeds.ts'
import { Described } from './described.ts'
import { Employers } from './employers.ts'
import { Headline } from './headline.ts'
import { isBare, isExclaimed, isSeated } from './headNouns.ts'
import { Holders } from './holders.ts'
import type { Item } from './items.ts'
import { kindAskedBy } from './kindsSpokenOf.ts'
import { LastOfKind } from './lastOfKind.ts'
import { modelInside } from './modelInside.ts'
import { kindWithName, nameBehind } from './nameInside.ts'
import { NewlyMade } from './newlyMade.ts'
import { withoutSort, wordsOf } from './phraseOf.ts'
import {
  isBody,
  isCountedAnew,
  isHis,
  isHisKin,
  isItsOther,
  isOfBody,
  isPointing,
  isToldMore,
  mayRepeat,
  mayTakeUp,
} from './pointing.ts'
import { isVariation } from './variations.ts'

/** A mention that another may speak of, and why. */
export type Antecedent = readonly [index: number | undefined, reason: string]

/** "the company" of more sentences ago than these is not sure to be the one still. */
const REACH = 3

/** What the common nouns of a text may take up, of all that was told before them. */
export class TakenUp {
  readonly described: Described
  readonly kinds: LastOfKind
  readonly headline: Headline
  readonly #text: string
  readonly #items: readonly Item[]
  readonly #clusters: Clusters
  readonly #holders: Holders
  readonly #accused: Accused
  readonly #newly: NewlyMade
  readonly #deeds: Deeds
  readonly #employers: Employers
  readonly #states: BodiesOfStates

  constructor(
    text: string,
    items: readonly Item[],
    statements: readonly Statement[],
    clusters: Clusters,
    deeds: Deeds,
  ) {
    this.#text = text
    this.#items = items
    this.#clusters = clusters
    this.described = new Described(items, clusters)
    this.kinds = new LastOfKind(clusters)
    this.headline = new Headline(text, items)
    this.#holders = new Holders(items, statements)
    this.#accused = new Accused(items, statements)
    this.#newly = new NewlyMade(text, items, statements, clusters)
    this.#deeds = deeds
    this.#employers = new Employers(items, statements, clusters)
    this.#states = new BodiesOfStates(items, statements, clusters)
  }

  /** Takes note of a mention for those behind it. @param phrase its own, where nothing was spoken of by it before. */
  add(item: Item, phrase: string | undefined): void {
    this.described.add(item, phrase)
    this.kinds.add(item, this.#items[item.index - 1])
    this.#employers.add(item)
    this.#holders.add(item)
  }

  /** What a common noun may speak of, with the reason, the surest first. */
  *antecedents(item: Item, first: number | undefined): Generator<Antecedent> {
    // "its leader": whose that is, only the pronoun tells.
    if (item.definite && !isOfBody(item) && !isHisKin(item))
      yield [this.#holders.of(item, this.#clusters), 'holds the office']
    if (isPointing(item) && isBody(item))
      yield [this.#employers.spokenOf(item)?.index, 'whom the speaker serves']
    // "this constituency" is the one last spoken of, whatever it was before.
    if (isPointing(item) && mayTakeUp(item, this.#items) && !this.#isStale(item, this.described.byHead(item)))
      yield [this.#named(this.described.byHead(item)), 'same head noun']
    if (mayRepeat(item, this.#items)) yield [first, 'same words']
    if (first === undefined)
      yield [
        withoutSort(item, wordsOf(item, this.#items, this.#clusters), (words) =>
          this.described.byWords(words),
        ),
        'the same, told more closely',
      ]
    yield [kindWithName(item, this.#items), 'its name and kind']
    yield [modelInside(item, this.#items), 'its name and kind']
    yield [nameBehind(item, this.#items), 'its kind before its name']
    // "the London-based group" is the body just named rather than one that goes by "group".
    if (isSeated(item)) yield [this.kinds.justNamed(item)?.index, 'of that kind']
    if (
      (isBare(item) && !isToldMore(this.#text, item)) ||
      isExclaimed(item) ||
      (item.definite && mayTakeUp(item, this.#items))
    ) {
      const earlier = this.described.byHead(item)
      const isFar =
        this.#isStale(item, earlier) ||
        (earlier && isSeated(item) && item.sentence - earlier.sentence > REACH)
      yield [
        isFar || (earlier && isCountedAnew(item, earlier)) ? undefined : earlier?.index,
        'same head noun',
      ]
    }
    yield [this.described.byOwner(item)?.index, 'same head noun, told whose it is']
    if (mayTakeUp(item, this.#items)) yield [this.headline.toldIn(item)?.index, 'told before in short']
    const kind = isHis(item) || isItsOther(item) ? undefined : this.kinds.spokenOf(item)
    if (kind && !this.#isDoing(kind, item)) yield [kind.index, 'of that kind']
    if (item.definite && isBody(item))
      yield [this.#states.spokenOf(item, this.kinds.bodiesFor(item))?.index, 'the one of that state']
    yield [this.#accused.spokenOf(item)?.index, 'who stands accused']
    yield [full(this.#newly.spokenOf(item)), 'who or what is new']
    yield [full(this.#deeds.spokenOf(item)), 'who is said to have done it']
    if (isVariation(this.#text, item))
      yield [this.described.personSpokenOf(item, this.#deeds)?.index, 'the person spoken of']
  }

  /** "the company" of some sentences ago, or "the Danish company", where another body that may be meant was named since. */
  #isStale(item: Item, earlier: Item | undefined): boolean {
    if (!earlier || earlier.mention.kind === 'name' || !isPointing(item) || !isBody(item)) return false
    const newer = this.kinds.spokenOf(item)
    if (newer?.mention.kind !== 'name' || newer.sentence <= earlier.sentence) return false
    // "Orvic has pressed the company": what does it is not what it is done to.
    if (newer.sentence === item.sentence) return false
    return earlier.state !== undefined || item.sentence - earlier.sentence > REACH
  }

  /** "accused Kenya of dragging the country into war": who does it to the country is another. */
  #isDoing(one: Item, item: Item): boolean {
    return kindAskedBy(item.head) === 'state' && this.#deeds.isOver(one, item)
  }

  #named(item: Item | undefined): number | undefined {
    return item && this.#clusters.isNamed(item.index) ? item.index : undefined
  }

  /** What a definite noun may speak of although the same words stood before, of nothing with a name: "prisoner of war". */
  later(item: Item): Antecedent[] {
    return [
      [this.described.bySynonym(item)?.index, 'another noun for it'],
      [this.described.byName(item)?.index, 'same head noun'],
      [this.#knownBefore(item, this.kinds.spokenOf(item)), 'of that kind'],
    ]
  }

  /** A body that was first named when the phrase had long been used is not what the phrase spoke of. */
  #knownBefore({ index, mention }: Item, named: Item | undefined): number | undefined {
    return named &&
      (mention.type !== 'organization' || this.#clusters.find(named.index) < this.#clusters.find(index))
      ? named.index
      : undefined
  }
}

/** A pronoun is resolved later. */
const full = (item: Item | undefined) => (item?.mention.kind === 'pronoun' ? undefined : item?.index)
