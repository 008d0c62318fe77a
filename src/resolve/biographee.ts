import { TITLES } from '../language/lexicon/titles.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { classOf } from './antecedents/pronouns.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import type { Item } from './items.ts'

/** Nothing more stands in a heading that names somebody: "Ann Lee (1850–1901)", "Ann Lee, chemist", "Hild of Whitby". */
const ENDS_HEADING =
  /^(?: of(?: the)? [\p{Lu}][\p{L}’' -]*)?(?:,? ?\([^()\n]*\)|, [\p{L}, -]{1,40})?[ \t]*(?:\n|$)/u
/** A first sentence that says who somebody was: "Ann Lee (née Roe; 1850–1901), known as Nan, was an English chemist". */
const SAYS_WHO =
  /^(?: [A-Z]{2,}[A-Za-z]*,?)*(?: of(?: the)? [\p{Lu}][\p{L}’'-]*)?(?: ?\([^()\n]{0,200}\))?(?:,[^.\n]{0,80},)? (?:is|was) (?:an?|the|one)\s/u
/** So many pronouns, and so many times as many as of the other gender, tell the gender of whom a biography is about. */
const LEAST = 3
const TIMES = 2

/**
 * The person whose life a text tells: who is named in its heading or introduced by its first sentence.
 * @returns the index of a mention; undefined where the text is no biography.
 */
export function findBiographee(
  text: string,
  items: readonly Item[],
  typeOf: (item: Item) => EntityType | undefined,
): number | undefined {
  const [first] = items
  if (first?.mention.kind !== 'name' || typeOf(first) !== 'person') return undefined
  const before = foldWords(text.slice(0, first.mention.core.start))
  if (!before.every((word) => word === 'the' || TITLES.has(word))) return undefined
  const after = text.slice(first.mention.end, first.mention.end + 400)
  return ENDS_HEADING.test(after) || SAYS_WHO.test(after) ? first.index : undefined
}

/** Learns the gender of whom a biography is about from the pronouns of the text, most of which are theirs. */
export function learnGender(biographee: number, items: readonly Item[], clusters: Clusters): void {
  let [he, she] = [0, 0]
  for (const { mention, words, quoted } of items) {
    if (mention.kind !== 'pronoun' || quoted) continue
    const asked = classOf(words.join(' '))
    if (asked === 'he') he++
    if (asked === 'she') she++
  }
  if (she >= LEAST && she > TIMES * he) clusters.setGender(biographee, 'feminine')
  if (he >= LEAST && he > TIMES * she) clusters.setGender(biographee, 'masculine')
}
