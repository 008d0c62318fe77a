import { KINSHIP } from '../language/lexicon/kinship.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import type { Deeds } from './deeds.ts'
import type { Item } from './items.ts'
import { isVariation } from './variations.ts'

/** Whoever the text has spoken of is called "the man" so many sentences on. */
const REACH = 1
/** So many mentions are looked at. */
const WINDOW = 40
/** Nouns that say of a person no more than sex and age. */
const HUMANS = wordSet('man woman boy girl youth lad lady gentleman youngster teenager')
/** What behind a noun tells which one it is: "the man who", "the boy from". */
const TELLS_WHICH =
  /^\s(?:who|that|whom|whose|which|in|from|with|behind|of|at|on|to|for|he|she|they|I|we|it|named|called|known|accused|charged|\p{L}+ing)\b/u
/** Of these another than the one spoken of is told. */
const ANOTHER = wordSet('other second third first same next last older younger elder')

/**
 * Joins "the ambitious young man", "the boy" to the one person spoken of in this sentence or the one before who may be meant: of
 * that sex, and no subject in whose predicate the phrase stands. Of a biography, "the young artist" is whose life it tells. Runs
 * when the pronouns are resolved.
 */
export function joinVaried(
  text: string,
  items: readonly Item[],
  deeds: Deeds,
  clusters: Clusters,
  biographee: number | undefined,
): void {
  const seen = new Set<string>()
  for (const item of items) {
    const { mention, head, words, index } = item
    if (mention.kind !== 'nominal') continue
    const isFirst = !seen.has(head)
    if (!item.definite) seen.add(head)
    if (
      !isFirst ||
      clusters.find(index) !== index ||
      clusters.isNamed(index) ||
      words.some((word) => ANOTHER.has(word))
    )
      continue
    if (!isVaried(text, item)) continue
    const known = new Set<number>()
    for (let i = index - 1; i >= 0 && i > index - WINDOW; i--) {
      const one = items[i]
      if (!one || item.sentence - one.sentence > REACH) break
      const isPerson = one.mention.type === 'person' || clusters.isNamed(i)
      if (!isPerson || one.mention.number === 'plural' || deeds.isOver(one, item)) continue
      if (clusters.compatible(i, index)) known.add(clusters.find(i))
    }
    const main = biographee === undefined ? undefined : clusters.find(biographee)
    const [one] = known
    const chosen =
      main !== undefined && known.has(main) && words.includes('young')
        ? main
        : known.size === 1
          ? one
          : undefined
    if (chosen !== undefined && clusters.isNamed(chosen)) clusters.join(index, chosen, 'the person spoken of')
  }
}

/** "the man", "the wounded artist": nothing tells which of several. */
const isVaried = (text: string, item: Item) =>
  isVariation(text, item) ||
  ((HUMANS.has(item.head) || isYoung(item)) &&
    item.mention.number !== 'plural' &&
    item.complement === undefined &&
    /^the\s/i.test(item.mention.exact) &&
    !TELLS_WHICH.test(text.slice(item.mention.end, item.mention.end + 16)))

/** "the young newspaperman": no kin, of whom another may be meant. */
const isYoung = ({ words, mention, head }: Item) =>
  words[0] === 'young' && mention.type === 'person' && !KINSHIP.has(head)
