import { synonymsOf } from '../language/lexicon/synonyms.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import { headlineOf, tellsAgain } from './headline.ts'
import { headsOf, isBare, singularOf, takesUp } from './headNouns.ts'
import { Holders } from './holders.ts'
import type { Item } from './items.ts'
import { isOwnedByPronoun } from './joinOwned.ts'
import { joinPolice } from './joinPolice.ts'
import { leadingState } from './leadingState.ts'
import { kindWithName } from './nameInside.ts'
import { phraseKey, phraseOf, withoutSort } from './phraseOf.ts'
import { answers, roleDescribed, roleInTitle } from './roles.ts'

/** Nouns that speak of the kind of thing a name is, with the kind that they ask for. */
const KINDS: ReadonlyMap<string, 'state' | 'city' | 'organization' | 'event'> = new Map([
  ['country', 'state'],
  ['nation', 'state'],
  ['city', 'city'],
  ['town', 'city'],
  ['company', 'organization'],
  ['firm', 'organization'],
  ['event', 'event'],
])
/** A description of a kind alone reaches back this many sentences, no further. */
const REACH = 3
/** Another noun for the same thing is used not far from the first. */
const SYNONYM_REACH = 8
/** Things under one noun that are looked at, latest first. */
const MOST_BEARERS = 8

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
  const phrases = new Map<string, number>()
  const described = new Map<string, Item>()
  const heads = new Map<string, Item[]>()
  const kinds = new Map<string, Item>()
  const holders = new Holders(items, statements)
  const headline = headlineOf(text, items)

  const register = (item: Item) => {
    const { mention } = item
    for (const head of headsOf(item)) {
      const list = heads.get(head) ?? []
      list.unshift(item)
      heads.set(head, list.slice(0, MOST_BEARERS))
    }
    if (mention.kind === 'name') {
      if (mention.country !== undefined) kinds.set('state', item)
      else if (mention.type === 'place') kinds.set('city', item)
      else if (mention.type === 'organization' || mention.type === 'event') kinds.set(mention.type, item)
    }
    holders.add(item)
  }

  for (const item of items) {
    const { index, mention, words, head } = item
    const phrase = phraseOf(item, items, clusters)
    const again = phrases.get(phrase) ?? phrases.get(phraseKey(words))
    if (mention.kind !== 'pronoun' && again === undefined && phrase !== '') phrases.set(phrase, index)
    // "the National Nutrition study" after the "Australian National Nutrition Study".
    if (mention.kind === 'name' && mention.type !== 'person') {
      const short = phraseKey(words.slice(leadingState(words)))
      if (short !== '' && words.length > 2 && !phrases.has(short)) phrases.set(short, index)
    }
    if (mention.kind === 'nominal' && words.length > 0) {
      const holder = item.definite ? holders.of(item, clusters) : undefined
      const isFree = () => clusters.find(index) === index
      if (holder !== undefined && isFree()) clusters.join(index, holder, 'holds the office')
      if (again !== undefined && isFree() && mayRepeat(item, items)) clusters.join(index, again, 'same words')
      const longer = isFree() && again === undefined ? withoutSort(item, phrase, phrases) : undefined
      if (longer !== undefined) clusters.join(index, longer, 'the same, told more closely')
      if (isFree()) {
        const known = heads.get(head) ?? heads.get(singularOf(head)) ?? latestSynonym(item, heads)
        const earlier = known?.find((one) => takesUp(item, one))
        const kind = kinds.get(words.length === 1 ? (KINDS.get(head) ?? '') : '')
        const told = headline.get(singularOf(head))
        const inHeadline =
          told && !clusters.isJoined(index) && tellsAgain(item, told) ? told.index : undefined
        const named = kindWithName(item, items)
        if (named !== undefined) clusters.join(index, named, 'its name and kind')
        else if (
          (isBare(item) ||
            (item.definite && (mention.type === 'organization' || !isOwnedByPronoun(item, items)))) &&
          earlier
        )
          clusters.join(index, earlier.index, 'same head noun')
        else if (inHeadline !== undefined && clusters.join(index, inHeadline, 'told in the headline'))
          headline.delete(singularOf(head))
        else if (item.definite && kind && item.sentence - kind.sentence <= REACH)
          clusters.join(index, kind.index, 'of that kind')
      }
      if (isFree() && item.definite && mention.number !== 'plural') described.set(head, item)
    }
    // "Iodine deficiency" at the start of a sentence is what "iodine deficiency" was before.
    if (mention.kind === 'name' && again !== undefined && items[again]?.mention.kind === 'nominal')
      clusters.join(index, again, 'same words')
    if (mention.kind === 'name') {
      // "his father is to travel. His father John said": the description came first.
      const title = roleInTitle(item)
      const earlier = title && described.get(title.office)
      if (
        title &&
        earlier &&
        item.sentence - earlier.sentence <= REACH &&
        answers(title, roleDescribed(earlier) ?? title)
      ) {
        clusters.join(index, earlier.index, 'holds the office')
        described.delete(title.office)
      }
    }
    if (mention.kind !== 'pronoun') register(item)
  }
  joinPolice(items, clusters)
}

/** "the agreement" of an earlier "deal": the last thing not long ago that goes by another noun for the same kind of thing. */
function latestSynonym(item: Item, heads: ReadonlyMap<string, readonly Item[]>): Item[] | undefined {
  if (!item.definite) return undefined
  let latest: Item | undefined
  const noun = singularOf(item.head)
  for (const synonym of synonymsOf(noun))
    for (const head of [synonym, `${synonym}s`]) {
      const [earlier] = heads.get(head) ?? []
      if (
        earlier &&
        item.sentence - earlier.sentence <= SYNONYM_REACH &&
        earlier.index > (latest?.index ?? -1)
      )
        latest = earlier
    }
  return latest && [latest]
}

/** What "a man" is said again is another man; whose "his life" is, only his pronoun tells. */
function mayRepeat(item: Item, items: readonly Item[]): boolean {
  const isNew = item.mention.type === 'person' && /^an?\s/i.test(item.mention.exact)
  return !isNew && !isOwnedByPronoun(item, items)
}
