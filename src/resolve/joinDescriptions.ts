import { geographicName } from '../language/lexicon/countries.ts'
import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import { headsOf, isBare, takesUp } from './headNouns.ts'
import type { Item } from './items.ts'
import { kindWithName, namesInside, stateGoverned } from './nameInside.ts'
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
  const described = new Map<string, Item>()
  const heads = new Map<string, Item>()
  const kinds = new Map<string, Item>()
  const holders = new Map<string, { role: Role; index: number }[]>()
  const stated = rolesStated(items, statements)

  const register = (item: Item) => {
    const { index, mention } = item
    for (const head of headsOf(item)) heads.set(head, item)
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
    const phrase = phraseOf(item, items, clusters)
    const again = phrases.get(phrase) ?? phrases.get(words.join(' '))
    if (mention.kind !== 'pronoun' && again === undefined && phrase !== '') phrases.set(phrase, index)
    if (mention.kind === 'nominal' && words.length > 0) {
      const holder = item.definite ? holderOf(item, holders, clusters) : undefined
      const isFree = () => clusters.find(index) === index
      if (holder !== undefined && isFree()) clusters.join(index, holder, 'holds the office')
      if (again !== undefined && isFree()) clusters.join(index, again, 'same words')
      const state = isFree() ? stateGoverned(item, items) : undefined
      if (state !== undefined) clusters.join(index, state, 'government of the state')
      if (isFree()) {
        const earlier = heads.get(head)
        const kind = kinds.get(KINDS.get(phrase) ?? '')
        const named = kindWithName(item, items)
        if (named !== undefined) clusters.join(index, named, 'its name and kind')
        else if ((item.definite || isBare(item)) && earlier && takesUp(item, earlier))
          clusters.join(index, earlier.index, 'same head noun')
        else if (item.definite && kind && item.sentence - kind.sentence <= REACH)
          clusters.join(index, kind.index, 'of that kind')
      }
      if (isFree() && item.definite && mention.number !== 'plural') described.set(head, item)
    }
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
}

/**
 * The words of a phrase as they are compared: names inside stand for their clusters, so that "U.N. headquarters" is
 * "United Nations headquarters"; "the leaders of Asia" and "the leaders of Europe" are two.
 */
function phraseOf(item: Item, items: readonly Item[], clusters: Clusters): string {
  const { core, kind, type } = item.mention
  if (kind === 'name') return type === 'person' ? '' : item.words.join(' ')
  let text = ''
  let at = core.start
  for (const inner of namesInside(item, items)) {
    text += `${core.exact.slice(at - core.start, inner.mention.start - core.start)} name${clusters.find(inner.index)} `
    at = inner.mention.end
  }
  const words = foldWords(text + core.exact.slice(at - core.start))
  const known = words.length === item.words.length && text === '' ? item.words : words
  return [...known, ...(item.complement ? ['of', ...foldWords(item.complement)] : [])].join(' ')
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
