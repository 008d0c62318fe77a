import type { EntityType } from '../../model/vocabulary.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { bare } from '../lexicon/words.ts'

/** What a name of several words is that ends in a number: "Route 66", "Title IV", "District 9"; nothing for other names. */
export function typeByNumber(parts: readonly string[]): EntityType | undefined {
  const [head = ''] = parts
  const end = parts.at(-1) ?? ''
  const isNumber = /^\d/.test(end)
  if (isNumber && /^(?:Route|Highway|Hwy|Interstate|Autobahn)$/.test(head)) return 'place'
  if (/^(?:\d|[IVX]+$)/.test(end) && OF_LAWS.test(head)) return 'work'
  // Names with a number of another head are those of things.
  return isNumber ? (typeOfHead(bare(head)) ?? (GRADES.test(head) ? 'concept' : 'product')) : undefined
}

/** "Title IV", "Rule 37": what laws and books have such parts of. */
const OF_LAWS =
  /^(?:Title|Article|Section|Chapter|Rule|Clause|Amendment|Schedule|Proposition|Resolution|Directive|Regulation|Annex)s?$/

/** "Factor 4", "Phase 2" are no things. */
const GRADES =
  /^(?:Factor|Phase|Level|Stage|Grade|Class|Type|Goal|Vision|Category|Pillar|Priority|Part|Unit|Tier|Division|Round|Option|Step|Principle)s?$/
