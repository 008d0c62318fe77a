import type { Item } from './items.ts'

const PEN_NAME = '(?:(?:pen|stage|ring|assumed)[ -]name|pseudonym|nom de plume|alias)'
/** "Zora was a pen name of Ann Lee" */
const OF = new RegExp(`^ (?:is|was|became) (?:an?|the|one) (?:\\p{Ll}+ )?${PEN_NAME} (?:of|for) $`, 'u')
/** What one does under another name. */
const WORKS =
  '(?:wr[io]t\\p{Ll}+|publish\\p{Ll}+|perform\\p{Ll}+|record\\p{Ll}+|act(?:s|ed|ing)|s[aiu]ng|sings|singing|compos\\p{Ll}+|blog\\p{Ll}+|(?:is|was) known)'
/** "Ann Lee, who wrote novels under the pen name of Zora" */
const UNDER = new RegExp(
  `^,? (?:who )?(?:\\p{Ll}+ly |also |later |often )?${WORKS}(?: \\p{Ll}+)? (?:under|by) (?:the|an?|his|her|their) (?:\\p{Ll}+ )?${PEN_NAME},?(?: of)? ["“‘]?$`,
  'u',
)
/** Names farther apart, in characters, are not told of one another. */
const REACH = 120

/** Whether the words between two persons' names say that one of them is the name under which the other's works appear. */
export function isPenName(text: string, { mention: one }: Item, { mention: other }: Item): boolean {
  if (one.type !== 'person' || other.start <= one.end || other.start - one.end > REACH) return false
  const between = text.slice(one.end, other.start).replace(/ \([^()]*\)/g, '')
  if (OF.test(between)) return other.type === 'person'
  return UNDER.test(between) && (other.type === 'person' || other.type === undefined)
}
