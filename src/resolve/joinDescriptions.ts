import { geographicName } from '../language/lexicon/countries.ts'
import { synonymsOf } from '../language/lexicon/synonyms.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import { headsOf, isBare, singularOf, takesUp } from './headNouns.ts'
import { beforePreposition, type Item } from './items.ts'
import { isOwnedByPronoun } from './joinOwned.ts'
import { leadingState } from './leadingState.ts'
import { kindWithName } from './nameInside.ts'
import { phraseKey, phraseOf, withoutSort } from './phraseOf.ts'
import { answers, officesOf, type Role, roleDescribed, roleInTitle } from './roles.ts'

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
/** Holders of one office that are looked at, latest first. */
const MOST_HOLDERS = 8

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
  const holders = new Map<string, { role: Role; index: number }[]>()
  const stated = rolesStated(items, statements)
  const headline = headlineOf(text, items)

  const register = (item: Item) => {
    const { index, mention } = item
    for (const head of headsOf(item)) {
      const list = heads.get(head) ?? []
      list.unshift(item)
      heads.set(head, list.slice(0, MOST_HOLDERS))
    }
    if (mention.kind === 'name') {
      if (mention.country !== undefined) kinds.set('state', item)
      else if (mention.type === 'place') kinds.set('city', item)
      else if (mention.type === 'organization' || mention.type === 'event') kinds.set(mention.type, item)
    }
    const roles = [...(stated.get(index) ?? [])]
    const role = mention.kind === 'name' ? roleInTitle(item) : roleDescribed(item)
    if (role) roles.push(role)
    for (const held of roles)
      for (const office of officesOf(held)) {
        const list = holders.get(office) ?? []
        list.unshift({ role: held, index })
        holders.set(office, list.slice(0, MOST_HOLDERS))
      }
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
      const holder = item.definite ? holderOf(item, holders, clusters) : undefined
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

/** Where one police force alone is named, "police" is that one. */
function joinPolice(items: readonly Item[], clusters: Clusters): void {
  const forces = new Set<number>()
  const bare: number[] = []
  for (const { index, mention, words } of items)
    if (mention.kind === 'name' && mention.type === 'organization' && words.some((word) => POLICE.has(word)))
      forces.add(clusters.find(index))
    else if (mention.kind === 'nominal' && words.join(' ') === 'police') bare.push(index)
  const [force, another] = forces
  if (force === undefined || another !== undefined) return
  for (const index of bare)
    clusters.join(Math.max(index, force), Math.min(index, force), 'the one police force named')
}

const POLICE = wordSet('police sheriff sheriffs constabulary')

/** The common nouns of a headline by their heads: what it tells in short, the text tells again in full. */
function headlineOf(text: string, items: readonly Item[]): Map<string, Item> {
  const end = /^\s*[^\n]{1,200}[^.!?\s]\s*\n/u.exec(text)?.[0].length ?? 0
  const told = new Map<string, Item>()
  for (const item of items) {
    if (item.mention.end > end) break
    if (item.mention.kind === 'nominal' && !item.nested && item.head !== '')
      told.set(singularOf(item.head), item)
  }
  return told
}

/** Whether a phrase may tell again what the headline told under the same noun: of as many, of no other state or sort. */
function tellsAgain(item: Item, told: Item): boolean {
  const isOther = item.state !== undefined && told.state !== undefined && item.state !== told.state
  if (item.index === told.index || item.mention.number !== told.mention.number || isOther) return false
  const sortsOf = ({ words }: Item) =>
    beforePreposition(words)
      .slice(0, -1)
      .filter((word) => !geographicName(word))
  const [own, others] = [sortsOf(item), sortsOf(told)]
  return own.length === 0 || others.length === 0 || own.some((word) => others.includes(word))
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

function holderOf(
  item: Item,
  holders: ReadonlyMap<string, readonly { role: Role; index: number }[]>,
  clusters: Clusters,
): number | undefined {
  const asked = roleDescribed(item)
  if (!asked) return undefined
  return holders
    .get(asked.office)
    ?.find(({ role, index }) => answers(role, asked) && clusters.compatible(index, item.index))?.index
}

/** Offices that statements tell of: subject `leader-of` or `official-of` a state. */
function rolesStated(items: readonly Item[], statements: readonly Statement[]): Map<number, Role[]> {
  const roles = new Map<number, Role[]>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const office = type === 'leader-of' ? 'leader' : type === 'official-of' ? 'official' : undefined
      const body = mention === undefined ? undefined : items[mention]
      if (office === undefined || subject.mention === undefined || !body || status === 'negated') continue
      const known = geographicName(body.words.join(' '))
      const state = known?.kind === 'country' || known?.kind === 'demonym' ? known.state : undefined
      const list = roles.get(subject.mention) ?? []
      list.push({ office, modifiers: [], ...(state !== undefined && { state }) })
      roles.set(subject.mention, list)
    }
  return roles
}
