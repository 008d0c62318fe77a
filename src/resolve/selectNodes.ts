import type { ResolvedDocument, Thing } from './resolveDocument.ts'
import { voteType } from './voteType.ts'

/** Heads of noun phrases that stand for nothing a reader would look up on a map. */
const VAGUE = new Set(
  `thing things way ways time times part parts lot lots number numbers fact facts case cases point points kind kinds
   sort sorts type types amount amounts level levels rate rates rest end beginning side sides place places example
   examples reason reasons result results problem problems issue issues matter matters something anything nothing
   everything one ones other others another some many most all both none few several each same such more less
   year years month months week weeks day days hour hours minute minutes second seconds century centuries decade
   decades today yesterday tomorrow morning evening night moment period age date percent percentage majority
   minority half third quarter million millions billion billions thousand thousands hundred hundreds dozen dozens
   total sum average range set series bit piece pieces pair group groups line lines word words name names term terms
   order manner mean means basis addition order respect regard view opinion opinions idea ideas sense role
   situation circumstances condition conditions effort efforts attempt attempts step steps chance possibility ability need
   use lack interest attention power life lives work job jobs world man men woman women person people someone anyone
   everyone nobody somebody body bodies hand hands head eye eyes face heart mind voice
   member members area areas front back top bottom left right course process version`.split(/\s+/),
)

/** Relations whose object is a good: what is made, traded, asked for, used or fought over, whatever its kind. */
const OF_GOODS = new Set(
  `buy sell supply produce need request demand import export use user-of develop smuggle steal seize trade store
   fund finance ban restrict deploy test launch`.split(/\s+/),
)

/** The things of a document that a statement tells are goods: "could request food and energy". */
export function goodsOf({ extraction, thingOf }: ResolvedDocument): Set<Thing> {
  const goods = new Set<Thing>()
  for (const { objects } of extraction.statements)
    for (const { type, mention } of objects) {
      const thing = mention === undefined || !OF_GOODS.has(type) ? undefined : thingOf[mention]
      if (thing) goods.add(thing)
    }
  return goods
}

/** Whether a thing has a name of its own: such a thing is always a node. */
export function isNamed({ items }: Thing): boolean {
  return items.some(({ mention, words }) => mention.kind === 'name' && words.length > 0)
}

/**
 * Whether a thing without a name may be a node, if a statement ties it to another: its noun is not vague, and its kind
 * is known, or it is one of the goods.
 */
export function mayBeNode(thing: Thing, goods: ReadonlySet<Thing>): boolean {
  const { items } = thing
  const nominal = items.find(({ mention }) => mention.kind === 'nominal')
  if (!nominal?.head || VAGUE.has(nominal.head) || /^\p{N}+$/u.test(nominal.head)) return false
  return goods.has(thing) || voteType(items) !== undefined
}
