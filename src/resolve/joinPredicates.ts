import type { Statement } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Clusters } from './clusters.ts'
import { describes, isAlike } from './describes.ts'
import { isWithin } from './isWithin.ts'
import type { Item } from './items.ts'
import { goesBy } from './nicknames.ts'

/** "was recognised as a leading poet", "served as mayor": what somebody does or is held to be. */
const HELD_AS =
  /^(?:(?:was|were|is|are|has been|had been) )?(?:(?:\p{L}+ly) )?(?:served|worked|acted|elected|appointed|named|chosen|commissioned|ordained|regarded|described|recogni[sz]ed|acknowledged|viewed|seen|hailed|praised|honou?red|celebrated|remembered|acclaimed|considered|established|identified) as$/u

/** The same where what follows is told as a tie to its owner. */
const OWNED_AS = /^(?:\p{L}+ ){0,2}(?:served|worked|acted) as \p{L}.* of$/u

/** The mentions by where they start. */
export function startsOf(items: readonly Item[]): Map<number, Item[]> {
  const starting = new Map<number, Item[]>()
  for (const item of items) {
    const list = starting.get(item.mention.start)
    if (list) list.push(item)
    else starting.set(item.mention.start, [item])
  }
  return starting
}

/** "Ann Lee was a guest": who she is said to be she is, whatever else is then said of the guest. */
export function joinPredicates(
  text: string,
  items: readonly Item[],
  starting: ReadonlyMap<number, readonly Item[]>,
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  for (const { subject, objects, status, rule } of statements) {
    const of = subject.mention === undefined ? undefined : items[subject.mention]
    if (!of || status === 'negated' || rule === 'infinitive') continue
    for (const { type, label, span, mention } of objects) {
      const isOwned = OWNED_AS.test(label)
      if (type !== 'is' && !HELD_AS.test(label) && !isOwned) continue
      // "served as the bank's lawyer": the phrase that the bank is a part of.
      const phrase = isOwned ? items[(mention ?? 0) - 1] : undefined
      if (isOwned && (!phrase || phrase.mention.start > span.start || phrase.mention.end <= span.end))
        continue
      const said = phrase ?? (mention === undefined ? starting.get(span.start)?.[0] : items[mention])
      if (!said || clusters.isJoined(said.index)) continue
      if (
        !(describes(said) && (isAlike(said, of) || isNamedAlike(said, of, clusters))) &&
        !isThingSaid(said, of, rule) &&
        !isItSaid(text, said, of, rule) &&
        !areSaid(said, of)
      )
        continue
      if (rule === 'apposition-is' && isWithin(text, of, said)) continue
      clusters.join(Math.max(said.index, of.index), Math.min(said.index, of.index), 'what it is said to be')
    }
  }
}

/** "Their son, Bo Oru, is a chemist": one person by a noun who has a name. */
const isNamedAlike = ({ mention: said }: Item, { mention, index }: Item, clusters: Clusters) =>
  mention.type === 'person' &&
  said.type === 'person' &&
  mention.number !== 'plural' &&
  clusters.isNamed(index)

/** What a name may be said to be whose own kind is open: "Pamur is a website", whatever the name sounds like. */
const MADE: ReadonlySet<EntityType | undefined> = new Set([
  'work',
  'product',
  'organization',
  'facility',
  'weapon',
])

/** "Pamur is a wiki-based site": a thing by a common noun of another kind than its name was taken for. */
const isThingSaid = (said: Item, { mention }: Item, rule: string) =>
  rule === 'copula' &&
  describes(said) &&
  MADE.has(said.mention.type) &&
  mention.kind === 'name' &&
  mention.number !== 'plural' &&
  (mention.type === undefined || mention.type === 'concept' || MADE.has(mention.type))

/** "It is a converted submarine": "it" is of the kind of the thing, unless that is what a clause behind brings out ("it was a firm that …"). */
const isItSaid = (text: string, said: Item, { mention }: Item, rule: string) =>
  rule === 'copula' &&
  mention.kind === 'pronoun' &&
  /^it$/i.test(mention.exact) &&
  describes(said) &&
  MADE.has(said.mention.type) &&
  said.mention.number === 'singular' &&
  !/^[^.;]{0,80}?\s(?:that|who)\b/.test(text.slice(said.mention.end, said.mention.end + 80))

/** "The Oru Islands are the eastern-most islands": several by one name, and all of those. */
const areSaid = (said: Item, { mention }: Item) =>
  said.mention.kind === 'nominal' &&
  said.mention.number === 'plural' &&
  /^the\s/i.test(said.mention.exact) &&
  mention.kind === 'name' &&
  mention.type === said.mention.type &&
  mention.type !== undefined

/** Verbs that say with "as" what their object is or is held to be. */
const MAKES =
  /^(?:appoint|nam(?:e|ing)|elect|cho(?:ose|osing|se)|designat|ordain|hir(?:e|ing)|regard|describ|recogni[sz]|acknowledg|view|s(?:ee|aw)|hail|prais|remember|accept|identif|introduc|portray|denounc|condemn)/iu

/** "named Wu Li as her successor": what one is made or held to be, behind the verb and its object. */
export function joinObjectPredicates(text: string, items: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of items.entries()) {
    const object = items[i - 1]
    const named = [object, items[i - 2]].find((one) => one && isNamedAs(text, one, item))
    if (named) clusters.join(item.index, named.index, 'what it is said to be')
    if (object?.mention.role !== 'object' || object.mention.governor === undefined) continue
    if (!describes(item) || !isAlike(item, object) || clusters.isJoined(item.index)) continue
    if (text.slice(object.mention.end, item.mention.start) !== ' as ') continue
    if (MAKES.test(text.slice(object.mention.governor, object.mention.governor + 16)))
      clusters.join(item.index, object.index, 'what it is said to be')
  }
}

/** "The police named the suspect as Wu Li", "charged a man identified as Wu Li": who somebody is. */
const isNamedAs = (text: string, { mention, words }: Item, { mention: name }: Item) =>
  mention.kind === 'nominal' &&
  mention.type === 'person' &&
  mention.number !== 'plural' &&
  words.length > 0 &&
  name.kind === 'name' &&
  name.type === 'person' &&
  (goesBy(text.slice(mention.end, name.core.start)) ||
    IDENTIFIED.test(text.slice(mention.end, name.start)) ||
    (text.slice(mention.end, name.start) === ' as ' &&
      mention.governor !== undefined &&
      /^(?:nam(?:e|ing)|identif|unmask)/iu.test(text.slice(mention.governor, mention.governor + 16))))

/** What stands between somebody and the name that he is said to have. */
const IDENTIFIED = /^,? (?:named|identified)(?: (?:by|in) [^,;:.()]{1,40})?(?: only)? as ["“‘]?$/iu
