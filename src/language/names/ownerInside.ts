import type { Word } from '../language.ts'
import { GENERIC_OWNERS } from '../lexicon/connectors.ts'
import { geographicName } from '../lexicon/countries.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { bare } from '../lexicon/words.ts'
import { inMinistry } from './extendBody.ts'

/** People by what they do, in the plural: "mineworkers", "beekeepers", "pharmacists". */
const TRADE = /.{3}(?:er|or|ist|ian|man|men|ant)s?$/

/**
 * Whether a name goes on behind the genitive at `last + 1`, as people's own bodies do: "People's Republic", "Beekeepers'
 * Association", "Commission on Peoples' Rights". A club owns what has a name of its own: "the Rovers' Kenward Park".
 */
export function isOwnerInside(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): boolean {
  const owner = bare(words[last]?.text ?? '')
  const mark = words[last + 1]?.text ?? ''
  if (!capital[last + 2] || !/^['’]s?$/.test(mark)) return false
  if (GENERIC_OWNERS.has(owner)) return true
  if (!/^['’]$/.test(mark) || !/^NNP?S$/.test(words[last]?.xpos ?? '')) return false
  if (inMinistry(words, first, last)) return true
  const one = owner.replace(/ies$/, 'y').replace(/s$/, '')
  const person = typeOfNoun(one, false) === 'person'
  const people = first === last && words[first - 1]?.text.toLowerCase() === 'the'
  if (!person && !people && !TRADE.test(one)) return false
  let end = last + 2
  while (capital[end + 1]) end++
  const head = typeOfHead(bare(words[end]?.text ?? ''), words[end - 1]?.text)
  return head === 'organization' || (person && head === 'facility')
}

/** "the Devil's Trill Sonata", "the Farmer's Almanac": an article, one word as owner and the head of a work hold a title together. */
export function isTitleOfOwner(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): boolean {
  const owner = words[last]?.text ?? ''
  if (first !== last || !capital[last + 2] || !/^['’]s?$/.test(words[last + 1]?.text ?? '')) return false
  if (!/^the$/i.test(words[first - 1]?.text ?? '') || /^\p{Lu}+$/u.test(owner)) return false
  if (geographicName(owner) || isWellKnownOrganization(owner) || typeOfHead(bare(owner))) return false
  let end = last + 2
  while (capital[end + 1]) end++
  return typeOfHead(bare(words[end]?.text ?? ''), words[end - 1]?.text) === 'work'
}
