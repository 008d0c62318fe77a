import type { Statement } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ownerOf } from './joinOwned.ts'
import { kindAskedBy, mayBeBody } from './kindsSpokenOf.ts'

/** What ties somebody to a body that is then spoken of as his. */
const BELONGING =
  /^(?:leader-of|founder-of|member-of|owner-of|employee-of|play-for|investor-in|candidate-of|official-of)$/

/**
 * Joins "his party", "Lind's company" to the body that he leads, founded, belongs to or works for, the one last told before:
 * "Lind has led the Greens since 2013. … where his party holds ten seats". Runs when the pronouns are resolved.
 */
export function joinOwnBodies(
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const told = bodiesOf(items, statements, clusters)
  for (const item of items) {
    if (item.mention.kind !== 'nominal' || item.mention.number === 'plural') continue
    const isSite = SITES.test(item.head)
    if ((!isSite && kindAskedBy(item.head) !== 'organization') || clusters.isNamed(item.index)) continue
    const owner = ownerOf(item, items)
    if (!owner || isSorted(item, owner)) continue
    const body = told
      .get(clusters.find(owner.index))
      ?.findLast(
        (one) => one.index < item.index && (isSite || (isBody(one) && mayBeBody(item.head, one, clusters))),
      )
    if (body) clusters.join(item.index, body.index, 'whose body it is')
  }
}

/** "his former party", "her holding company": which of several it is. */
const isSorted = ({ words }: Item, owner: Item) =>
  words.length > 1 + (owner.mention.kind === 'pronoun' ? 0 : owner.words.length)

/** By the first mention of somebody the named bodies that statements tie him to, in the order of the text. */
function bodiesOf(items: readonly Item[], statements: readonly Statement[], clusters: Clusters) {
  const bodies = new Map<number, Item[]>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const body = items[mention ?? -1]
      if (!BELONGING.test(type) || status === 'negated' || !body || subject.mention === undefined) continue
      if (!(isBody(body) || isMade(body)) || !clusters.isNamed(body.index)) continue
      const whose = clusters.find(subject.mention)
      const list = bodies.get(whose) ?? []
      list.push(body)
      bodies.set(whose, list)
    }
  for (const list of bodies.values()) list.sort((a, b) => a.index - b.index)
  return bodies
}

/** What is put on the net or on sale by who founded it: "his site" may be a body, a work or a product by its name. */
const SITES = /^(?:site|website|platform|app|blog|podcast|magazine|newsletter)$/
const isMade = ({ mention: { type } }: Item) =>
  type === undefined || type === 'work' || type === 'product' || type === 'concept'

/** A body, or a movement by its name. */
const isBody = ({ mention: { type }, head }: Item) =>
  type === 'organization' || (type === 'event' && head === 'movement')
