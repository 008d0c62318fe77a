import { geographicName } from '../language/lexicon/countries.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import { beforePreposition, type Item } from './items.ts'
import { answers, officesOf, type Role, roleDescribed, roleInTitle } from './roles.ts'

/** Nouns that speak of the kind of thing a name is, with the kind that they ask for. */
const KINDS: ReadonlyMap<string, 'state' | 'city' | 'organization'> = new Map([
  ['country', 'state'],
  ['nation', 'state'],
  ['city', 'city'],
  ['town', 'city'],
  ['company', 'organization'],
  ['firm', 'organization'],
])
/** A description of a kind alone reaches back this many sentences, no further. */
const REACH = 3
/** Holders of one office that are looked at, latest first. */
const MOST_HOLDERS = 8

/**
 * Joins common nouns to what they speak of, in one pass through the text: the same noun phrase again
 * ("artillery shells"), a definite one whose head an earlier name or phrase has ("the forum"), an
 * office and who holds it ("the North Korean leader"), a kind and the last thing of it ("the country").
 * After the sieves of Lee et al. (2013), the strictest first.
 */
export function joinDescriptions(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const phrases = new Map<string, number>()
  const heads = new Map<string, Item>()
  const kinds = new Map<string, Item>()
  const holders = new Map<string, { role: Role; index: number }[]>()
  const stated = rolesStated(items, statements)

  const register = (item: Item) => {
    const { index, mention } = item
    if (item.head && !(mention.kind === 'name' && mention.type === 'person')) heads.set(item.head, item)
    if (mention.kind === 'name') {
      if (mention.country !== undefined) kinds.set('state', item)
      else if (mention.type === 'place') kinds.set('city', item)
      else if (mention.type === 'organization') kinds.set('organization', item)
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
    if (mention.kind === 'nominal' && words.length > 0) {
      // "the leaders of Asia" and "the leaders of Europe" share words and are two.
      const phrase = [...words, ...(item.complement ? ['of', ...foldWords(item.complement)] : [])].join(' ')
      const again = phrases.get(phrase)
      if (again === undefined) phrases.set(phrase, index)
      const joined = again !== undefined && clusters.join(index, again, 'same words')
      if (!joined && clusters.find(index) === index && item.definite) {
        const holder = holderOf(item, holders, clusters)
        const earlier = heads.get(head)
        const kind = kinds.get(KINDS.get(phrase) ?? '')
        if (holder !== undefined) clusters.join(index, holder, 'holds the office')
        else if (earlier && takesUp(item, earlier)) clusters.join(index, earlier.index, 'same head noun')
        else if (kind && item.sentence - kind.sentence <= REACH)
          clusters.join(index, kind.index, 'of that kind')
      }
    }
    if (mention.kind !== 'pronoun') register(item)
  }
}

/** "the court" takes up "Supreme Court"; "the second court" and "the French court" need not. */
function takesUp(item: Item, earlier: Item): boolean {
  if (item.mention.number !== undefined && earlier.mention.number !== undefined)
    if (item.mention.number !== earlier.mention.number) return false
  const known = new Set(earlier.words)
  // What follows the head tells which one is meant: "the head of the office" is no "head of the church".
  if (item.complement !== undefined || beforePreposition(item.words).length < item.words.length) return false
  return item.words.every((word) => known.has(word))
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
