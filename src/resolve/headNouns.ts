import { typeOfHead } from '../language/lexicon/nameHeads.ts'
import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { narrowerOf, synonymsOf } from '../language/lexicon/synonyms.ts'
import { wordSet } from '../language/lexicon/words.ts'
import { foldWords } from './fold.ts'
import { beforePreposition, type Item } from './items.ts'

/** Nouns by which a later description may ask for this one: "bank" for Nordbank, "newspaper" for the newspaper Morgenposten. */
export function headsOf({ mention, head, words, before }: Item): string[] {
  if (mention.kind !== 'name') return head ? [head] : []
  const { type } = mention
  if (type === 'person') return []
  if (mention.country !== undefined) return head === 'islands' ? [head] : []
  const heads = [head]
  if (words.length === 1 && mention.exact.startsWith('#')) heads.push('hashtag')
  for (const word of [...before, ...words])
    if (type !== undefined && typeOfNoun(word, false) === type) heads.push(word)
  // "the library" of the University of Zelgor Library
  const last = words.at(-1) ?? ''
  if (words.length > 1 && (type === 'organization' || type === 'facility') && typeOfHead(last))
    heads.push(last)
  // "the trader" of "the oil trader Meridian"
  const [noun] =
    /(?<=^|\s)\p{Ll}+(?=\s$)/u.exec(mention.exact.slice(0, mention.core.start - mention.start)) ?? []
  if (noun !== undefined && !NO_NOUNS.has(noun)) heads.push(noun)
  // The end of one long word: "Nordbank", "Morgenavis".
  for (let cut = 3; words.length === 1 && type === 'organization' && cut <= head.length - 4; cut++)
    if (typeOfNoun(head.slice(cut), false) === type) heads.push(head.slice(cut))
  return heads.filter((word) => word !== '')
}

/** Words before a name that are no noun for it. */
const NO_NOUNS = wordSet('the a an of his her its their our my your this that these those former late and or')

/** Good enough to look a noun up: "counties", "studies", "shells". */
export const singularOf = (noun: string) =>
  noun.replace(/ies$/, 'y').replace(/(?<=(?:ss|sh|ch|x))es$|(?<=[^su])s$/, '')

/** A plural or a body without article or modifier: "shells", "police". */
export const isBare = ({ mention, words, before, head }: Item) =>
  words.length === 1 && before.length === 0 && (mention.number === 'plural' || head === 'police')

/** How a known thing is, not which one is meant: "the protracted war" may be the war (non-restrictive: Huddleston & Pullum 2002). */
const EVALUATIVE = wordSet(`
  protracted ongoing bloody brutal deadly bitter controversial ambitious massive huge vast enormous gigantic longstanding lengthy
  disputed troubled embattled beleaguered famous renowned infamous notorious prestigious influential powerful lucrative historic
  unprecedented devastating fatal lethal violent stricken doomed tragic horrific shocking damning landmark sweeping unpopular
  important key crucial critical so-called alleged antiquated outdated ageing aging obsolete`)
/** What is exclaimed of a thing that is there: "Cool clock, Ann." */
const PRAISE = wordSet(
  'cool great nice lovely beautiful wonderful awesome amazing brilliant gorgeous excellent fantastic',
)
/** What stands behind a hyphen where the words before it tell where somebody sits or who owns it: "the Dubai-based trader". */
const SEATED = wordSet('based headquartered born owned backed listed registered flagged')

/** "the Dubai-based trader" */
export const isSeated = ({ words, definite }: Item) =>
  definite && words.findIndex((word, i) => i > 0 && SEATED.has(word)) > 0

/** "Cool clock, Ann." */
export const isExclaimed = ({ mention, words, before }: Item) =>
  before.length === 0 && words.length === 2 && /^\p{Lu}/u.test(mention.exact) && PRAISE.has(words[0] ?? '')

/** The words of a definite or exclaimed phrase without those that tell nothing of which one is meant. */
export function tellingWords(item: Item): readonly string[] {
  const { words, definite } = item
  if (isExclaimed(item)) return words.slice(1)
  if (!definite) return words
  const seat = words.findIndex((word, i) => i > 0 && SEATED.has(word))
  const rest = seat < 0 ? words : words.slice(seat + 1)
  const told = rest.filter((word, i) => i === rest.length - 1 || !(EVALUATIVE.has(word) || isAge(rest, i)))
  return told.length > 0 ? told : words
}

/** "the 10-year-old browser" */
const isAge = (words: readonly string[], i: number) =>
  [i, i - 1, i - 2].some(
    (at) => /^\d+$/.test(words[at] ?? '') && words[at + 1] === 'year' && words[at + 2] === 'old',
  )

/** Nouns in the singular for what another noun has in the plural. */
const MASS = wordSet('ammunition weaponry legislation research equipment police')

/**
 * "the court" takes up "Supreme Court"; "the second court" and "the French court" need not.
 * @param wordsOf the words of a phrase, its names by what they name.
 */
export function takesUp(item: Item, earlier: Item, wordsOf: (item: Item) => readonly string[]): boolean {
  // "the islands" are the British Virgin Islands, one name though it is.
  const isPluralName = earlier.mention.kind === 'name' && item.head === earlier.head
  if (item.mention.number !== undefined && earlier.mention.number !== undefined && !isPluralName)
    if (item.mention.number !== earlier.mention.number && !MASS.has(item.head)) return false
  const heads = headsOf(earlier)
  const known = new Set([
    ...earlier.words,
    ...wordsOf(earlier),
    ...heads,
    ...foldWords(earlier.complement ?? ''),
  ])
  for (const head of heads) for (const synonym of synonymsOf(singularOf(head))) known.add(synonym)
  if (heads.some((head) => narrowerOf(singularOf(item.head)).includes(singularOf(head)))) known.add(item.head)
  // What follows the head tells which one is meant: "the head of the office" is no "head of the church".
  if (item.complement !== undefined || beforePreposition(item.words).length < item.words.length) return false
  const plural = item.mention.number === 'plural'
  const isKnown = (word: string) => known.has(word) || (plural && known.has(singularOf(word)))
  return tellingWords(item).every(isKnown) || wordsOf(item).every(isKnown)
}
