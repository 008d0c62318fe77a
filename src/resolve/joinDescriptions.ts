import { KINSHIP } from '../language/lexicon/kinship.ts'
import type { Statement } from '../model/statement.ts'
import { Accused } from './accused.ts'
import { subjectsOver } from './antecedents/clausemates.ts'
import { BodiesOfStates } from './bodiesOfStates.ts'
import type { Clusters } from './clusters.ts'
import { Deeds } from './deeds.ts'
import { Described } from './described.ts'
import { Employers } from './employers.ts'
import { Headline } from './headline.ts'
import { isBare, isExclaimed, isSeated } from './headNouns.ts'
import { Holders } from './holders.ts'
import { isNounInCapitals } from './inCapitals.ts'
import type { Item } from './items.ts'
import { isOwnedByPronoun } from './joinOwned.ts'
import { joinOwnedByNames } from './joinOwnedByNames.ts'
import { joinPolice } from './joinPolice.ts'
import { KIN } from './kin.ts'
import { kindAskedBy } from './kindsSpokenOf.ts'
import { LastOfKind } from './lastOfKind.ts'
import { modelInside } from './modelInside.ts'
import { kindWithName, nameBehind } from './nameInside.ts'
import { NewlyMade } from './newlyMade.ts'
import { withoutSort, wordsOf } from './phraseOf.ts'
import { answers, roleDescribed, roleInTitle } from './roles.ts'
import { isVariation } from './variations.ts'
import { STANDS_FOR, wholeOf } from './wholeOf.ts'

/** A description comes at most so many sentences before the name that has it for a title. */
const REACH = 3

/**
 * Joins common nouns to what they speak of, in one pass through the text: the same noun phrase again
 * ("artillery shells"), a definite one whose head an earlier name or phrase has ("the forum"), an
 * office and who holds it ("the North Korean leader"), a kind and the last thing of it ("the country").
 * After the sieves of Lee et al. (2013), the strictest first.
 */
export function joinDescriptions(
  text: string,
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const described = new Described(items, clusters)
  const over = subjectsOver(
    items.map(({ mention }) => mention),
    statements,
  )
  const kinds = new LastOfKind(clusters)
  const untitled = new Map<string, Item>()
  const holders = new Holders(items, statements)
  const headline = new Headline(text, items)
  const accused = new Accused(items, statements)
  const newly = new NewlyMade(text, items, statements, clusters)
  const deeds = new Deeds(items, statements, clusters)
  const employers = new Employers(items, statements, clusters)
  const states = new BodiesOfStates(items, statements, clusters)

  /** What a common noun may speak of, with the reason, the surest first. */
  function* antecedents(item: Item, first: number | undefined): Generator<Antecedent> {
    // "its leader": whose that is, only the pronoun tells.
    if (item.definite && !isOfBody(item) && !isHisKin(item))
      yield [holders.of(item, clusters), 'holds the office']
    if (isPointing(item) && isBody(item)) yield [employers.spokenOf(item)?.index, 'whom the speaker serves']
    // "this constituency" is the one last spoken of, whatever it was before.
    if (isPointing(item) && mayTakeUp(item, items) && !isStale(item, described.byHead(item)))
      yield [named(described.byHead(item)), 'same head noun']
    if (mayRepeat(item, items)) yield [first, 'same words']
    if (first === undefined)
      yield [
        withoutSort(item, wordsOf(item, items, clusters), (words) => described.byWords(words)),
        'the same, told more closely',
      ]
    yield [kindWithName(item, items), 'its name and kind']
    yield [modelInside(item, items), 'its name and kind']
    yield [nameBehind(item, items), 'its kind before its name']
    // "the London-based group" is the body just named rather than one that goes by "group".
    if (isSeated(item)) yield [kinds.justNamed(item)?.index, 'of that kind']
    if (
      (isBare(item) && !isToldMore(text, item)) ||
      isExclaimed(item) ||
      (item.definite && mayTakeUp(item, items))
    ) {
      const earlier = described.byHead(item)
      const isFar =
        isStale(item, earlier) || (earlier && isSeated(item) && item.sentence - earlier.sentence > REACH)
      yield [
        isFar || (earlier && isCountedAnew(item, earlier)) ? undefined : earlier?.index,
        'same head noun',
      ]
    }
    yield [described.byOwner(item)?.index, 'same head noun, told whose it is']
    if (mayTakeUp(item, items)) yield [headline.toldIn(item)?.index, 'told before in short']
    const kind = isHis(item) || isItsOther(item) ? undefined : kinds.spokenOf(item)
    if (kind && !isDoing(kind, item)) yield [kind.index, 'of that kind']
    if (item.definite && isBody(item))
      yield [states.spokenOf(item, kinds.bodiesFor(item))?.index, 'the one of that state']
    yield [accused.spokenOf(item)?.index, 'who stands accused']
    yield [full(newly.spokenOf(item)), 'who or what is new']
    yield [full(deeds.spokenOf(item)), 'who is said to have done it']
    if (isVariation(text, item)) yield [described.personSpokenOf(item, deeds)?.index, 'the person spoken of']
  }

  /** "the company" of some sentences ago, or "the Danish company", where another body that may be meant was named since. */
  const isStale = (item: Item, earlier: Item | undefined): boolean => {
    if (!earlier || earlier.mention.kind === 'name' || !isPointing(item) || !isBody(item)) return false
    const newer = kinds.spokenOf(item)
    if (newer?.mention.kind !== 'name' || newer.sentence <= earlier.sentence) return false
    // "Orvic has pressed the company": what does it is not what it is done to.
    if (newer.sentence === item.sentence) return false
    return earlier.state !== undefined || item.sentence - earlier.sentence > REACH
  }

  /** A pronoun is resolved later. */
  const full = (item: Item | undefined) => (item?.mention.kind === 'pronoun' ? undefined : item?.index)
  /** "accused Kenya of dragging the country into war": who does it to the country is another. */
  const isDoing = (one: Item, { index, head }: Item) => {
    const root = clusters.find(one.index)
    const isState = kindAskedBy(head) === 'state' || head === 'country'
    return isState && [...(over.get(index) ?? [])].some((subject) => clusters.find(subject) === root)
  }

  const named = (item: Item | undefined) => (item && clusters.isNamed(item.index) ? item.index : undefined)

  /** What a definite noun may speak of although the same words stood before, of nothing with a name: "prisoner of war". */
  const laterAntecedents = (item: Item): Antecedent[] => [
    [described.bySynonym(item)?.index, 'another noun for it'],
    [described.byName(item)?.index, 'same head noun'],
    [knownBefore(item, kinds.spokenOf(item)), 'of that kind'],
  ]

  /** A body that was first named when the phrase had long been used is not what the phrase spoke of. */
  const knownBefore = ({ index, mention }: Item, named: Item | undefined) =>
    named && (mention.type !== 'organization' || clusters.find(named.index) < clusters.find(index))
      ? named.index
      : undefined

  /** "Orvic, the harbour operator," has its name beside it, and may be the "operator" of the headline all the same. */
  const joinToHeadline = (item: Item): boolean => {
    const { index, mention } = item
    if (!isSeated(item) || mention.type !== 'organization' || !clusters.isNamed(index)) return false
    const told = headline.toldIn(item)
    return (
      told !== undefined &&
      !clusters.isNamed(told.index) &&
      clusters.join(index, told.index, 'told before in short')
    )
  }

  for (const item of items) {
    const { index, mention, words, head } = item
    if (mention.kind === 'pronoun') continue
    const { key, first } = described.phrase(item)
    if (mention.kind === 'nominal' && words.length > 0) {
      const isFree = () => clusters.find(index) === index
      const reason = isFree() ? joinFirst(item, antecedents(item, first), clusters) : undefined
      if (reason === 'told before in short' || joinToHeadline(item)) headline.forget(item)
      // "the ammunition" that was "ammunition" before may be the shells that were spoken of in between.
      if (reason === 'same words' && item.definite && mayTakeUp(item, items) && !clusters.isNamed(index))
        joinFirst(item, laterAntecedents(item), clusters)
      headline.add(item)
      if (isFree() && item.definite && mention.number !== 'plural') untitled.set(head, item)
    }
    if (mention.kind === 'name') {
      // "Iodine deficiency" at the start of a sentence is what "iodine deficiency" was before.
      const known = items[first ?? -1]
      if (known && isNounInCapitals(text, item, known)) clusters.join(index, known.index, 'same words')
      const told = described.byCapital(item)
      if (told) clusters.join(index, told.index, 'same head noun')
      // "the State" with a capital is the one that the text is about.
      if (words.join(' ') === 'state' && item.definite && kinds.state)
        clusters.join(index, kinds.state.index, 'the state spoken of')
      if (words.join(' ') === 'church' && item.definite && kinds.church)
        clusters.join(index, kinds.church.index, 'the faith spoken of')
      // "his father is to travel. His father John said": the description came first.
      const title = roleInTitle(item)
      const earlier = title && untitled.get(title.office)
      if (
        title &&
        earlier &&
        item.sentence - earlier.sentence <= REACH &&
        answers(title, roleDescribed(earlier) ?? title)
      ) {
        clusters.join(index, earlier.index, 'holds the office')
        untitled.delete(title.office)
      }
    }
    described.add(item, first === undefined ? key : undefined)
    kinds.add(item, items[index - 1])
    employers.add(item)
    holders.add(item)
  }
  for (const item of items)
    if (item.head === 'region' && isPointing(item) && !clusters.isNamed(item.index))
      joinFirst(item, [[kinds.onlyRegion?.index, 'the one region spoken of']], clusters)
  joinOwnedByNames(items, clusters)
  for (const item of items)
    if (item.mention.kind === 'nominal') joinFirst(item, [[wholeOf(item, items), STANDS_FOR]], clusters)
  joinPolice(items, clusters)
}

type Antecedent = readonly [index: number | undefined, reason: string]

/** Joins an item to the first of its possible antecedents that is compatible. @returns why, where there was one. */
function joinFirst(item: Item, antecedents: Iterable<Antecedent>, clusters: Clusters): string | undefined {
  // "the planemaker Oru": what has its name beside it is no other thing with a name, unless it is called the same.
  const isNamed = clusters.isNamed(item.index)
  for (const [index, reason] of antecedents)
    if (
      index !== undefined &&
      !(isNamed && reason !== 'same words' && clusters.isNamed(index)) &&
      clusters.join(Math.max(item.index, index), Math.min(item.index, index), reason)
    )
      return reason
  return undefined
}

/** What "a man" is said again is another man; whose "his life" is, only his pronoun tells. */
function mayRepeat(item: Item, items: readonly Item[]): boolean {
  const isNew =
    /^(?:person|product|weapon)$/.test(item.mention.type ?? '') && /^an?\s/i.test(item.mention.exact)
  // "took a first", "the first of eleven": a place in a row is of another row each time.
  const isPlace = item.words.length === 1 && /^(?:first|second|third|fourth|fifth|last|next)$/.test(item.head)
  return !isNew && !isPlace && !isOwnedByPronoun(item, items)
}

/** One thing by its kind alone: "the court", "this district". */
const isPointing = ({ definite, words, complement, mention }: Item) =>
  definite && words.length === 1 && complement === undefined && mention.number !== 'plural'

/** "charges relating to murder" are not the charges of before. */
const isToldMore = (text: string, { mention: { end } }: Item) =>
  /^\s(?:relating|related|concerning|regarding|linked|connected|arising|stemming)\b/.test(
    text.slice(end, end + 12),
  )

/** "the two countries" are not whatever countries were spoken of before, but as many: "two countries". */
function isCountedAnew({ mention }: Item, earlier: Item): boolean {
  const [, count] = /^(?:the|these|those|all) (two|three|four|five)\b/i.exec(mention.exact) ?? []
  return (
    count !== undefined && !earlier.mention.exact.toLowerCase().split(/\s+/).includes(count.toLowerCase())
  )
}

/** "the Danish company" */
const isBody = ({ head, complement, mention }: Item) =>
  kindAskedBy(head) === 'organization' && complement === undefined && mention.number !== 'plural'

/** "his daughter" is not the shipowner's. */
const isHisKin = ({ mention, head }: Item) =>
  KIN.test(KINSHIP.get(head) ?? '') && /^(?:his|her|my|your)\s/i.test(mention.exact)

const isOfBody = ({ mention }: Item) => /^(?:its|their)\s/i.test(mention.exact)

/** "their company" may be the one named before; "their life" is theirs, and "his party" the one that is his (joinOwnBodies.ts). */
const mayTakeUp = (item: Item, items: readonly Item[]) =>
  (item.mention.type === 'organization' && !isHis(item)) || !isOwnedByPronoun(item, items)

/** "its supplier": whose it is decides which, and not who was named last. */
const isItsOther = ({ mention, head }: Item) =>
  /^(?:its|their)\s/i.test(mention.exact) &&
  /^(?:supplier|customer|competitor|rival|partner|contractor|creditor|lender)$/.test(head)

/** "his party" */
const isHis = ({ mention, head }: Item) =>
  kindAskedBy(head) === 'organization' && /^(?:his|her)\s/i.test(mention.exact)
