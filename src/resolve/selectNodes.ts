import type { EntityType } from '../model/vocabulary.ts'
import type { Thing } from './resolveDocument.ts'
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

/** Types of common nouns that a reader may want on the map where a statement has them as an end. */
const WANTED: ReadonlySet<EntityType> = new Set([
  'weapon',
  'group',
  'event',
  'organization',
  'facility',
  'product',
  'work',
  'person',
  'place',
  'concept',
])

/** Whether a thing has a name of its own: such a thing is always a node. */
export function isNamed({ items }: Thing): boolean {
  return items.some(({ mention, words }) => mention.kind === 'name' && words.length > 0)
}

/** Whether a thing without a name may be a node, if a statement ties it to another. */
export function mayBeNode({ items }: Thing): boolean {
  const nominal = items.find(({ mention }) => mention.kind === 'nominal')
  if (!nominal?.head || VAGUE.has(nominal.head)) return false
  if (/^\p{N}+$/u.test(nominal.head)) return false
  const type = voteType(items)
  return type !== undefined && WANTED.has(type)
}
