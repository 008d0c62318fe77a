import type { Name, Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { firstConjunct } from '../tree/coordination.ts'
import { relationOf, type Tree } from '../tree/tree.ts'
import { hyphenated, type NounPhrase } from './phrase.ts'
import { isHoliday, isTime } from './times.ts'

/** The noun phrases of a sentence by their head words. */
export type NounPhrases = ReadonlyMap<number, NounPhrase>

const RELATIVE = wordSet('who whom whose which that what whoever whatever where when why how')
/** Relations by which a noun is part of another phrase and none of its own. */
const INNER = wordSet('compound flat fixed goeswith case amod det nummod cc mark punct aux cop advmod')
/** Relations in which a word that is no noun stands for a thing: "the poor", "most of them". */
const PLACES = wordSet('nsubj obj iobj obl nmod conj appos')
/** Modifiers that a base noun phrase takes in on its left, and on its right ("Boeing 747"). */
const LEFT = wordSet(
  'det amod nummod compound nmod:poss nmod:desc advmod flat goeswith nmod:unmarked punct cc dep nmod acl',
)
const RIGHT = wordSet('nummod flat goeswith compound')

/** Reads the base noun phrases off the tree; names come as one unit (tree/joinNames.ts). Heads in the order of the text. */
export function findNounPhrases(tree: Tree, names: readonly Name[]): NounPhrases {
  const nameOf = new Map<number, Name>()
  for (const name of names)
    for (let i = name.first; i <= name.last; i++) {
      const head = tree.words[i]?.head ?? -1
      if (head < name.first || head > name.last) nameOf.set(i, name)
    }
  const phrases = new Map<number, NounPhrase>()
  for (const head of tree.words.keys())
    if (isHead(tree, head, nameOf.get(head)))
      phrases.set(head, read(tree, names, phrases, head, nameOf.get(head)))
  return phrases
}

function isHead(tree: Tree, i: number, name: Name | undefined): boolean {
  const word = tree.words[i]
  if (!word) return false
  const relation = relationOf(word)
  const lower = word.text.toLowerCase()
  if (isEmphatic(tree, i)) return false
  if (word.upos === 'PRON')
    return !RELATIVE.has(lower) && relation !== 'expl' && lower !== 'there' && relation !== 'det'
  if (word.deprel === 'nmod:desc' || INNER.has(relation)) return false
  if (relation === 'conj') {
    const first = tree.words[firstConjunct(tree, i)]
    if (first && (first.deprel === 'nmod:desc' || (INNER.has(relationOf(first)) && !name))) return false
  }
  if (word.upos === 'NOUN' || word.upos === 'PROPN' || name) return true
  if (word.upos === 'VERB' || word.upos === 'ADV') return false
  return PLACES.has(relation) && ['NUM', 'ADJ', 'DET', 'SYM', 'X'].includes(word.upos)
}

/** "the star itself", "Anna Brown herself": the noun again, and nobody else. */
function isEmphatic({ words }: Tree, i: number): boolean {
  const word = words[i]
  if (!word || !/^(?:him|her|it|them)sel(?:f|ves)$/i.test(word.text) || word.head >= i) return false
  const isNoun = /^(?:NOUN|PROPN)$/.test(words[i - 1]?.upos ?? '')
  return isNoun && /^(?:nmod:unmarked|appos|nmod|flat|dep)$/.test(word.deprel)
}

function read(
  tree: Tree,
  names: readonly Name[],
  phrases: NounPhrases,
  head: number,
  name: Name | undefined,
): NounPhrase {
  const { words } = tree
  const word = words[head]
  const owner = phrases.get(possessorOf(tree, head))
  const possessor = owner && !isInside(owner, name) && !isGeneric(tree, head, owner) ? owner : undefined
  const first = leftEdge(tree, head, name?.first ?? head)
  let last = name?.last ?? head
  while (
    words[last + 1]?.head === head &&
    RIGHT.has(relationOf(words[last + 1] as Word)) &&
    words[last + 1]?.upos !== 'PUNCT'
  )
    last++
  if (
    /^["”»’]$/.test(words[last + 1]?.text ?? '') &&
    words.slice(first, head).some(({ text }) => /^["“«‘]$/.test(text))
  )
    last++
  let core = possessor && possessor.first >= first ? possessor.last + (possessor.pronoun ? 1 : 2) : first
  while (core < (name?.first ?? head) && isOpening(words, core)) core++
  return {
    first,
    last,
    head,
    core: Math.min(core, name?.first ?? head),
    pronoun: word?.upos === 'PRON' || (word?.upos === 'DET' && first === head),
    time: isTime(words, first, head, name) || (name !== undefined && isHoliday(words, name)),
    modifiers: modifiersIn(names, possessor ? possessor.last + 1 : first, name?.first ?? head),
    ...(name && { name }),
    ...(possessor && { possessor }),
  }
}

/** "the Linn County Sheriff's Office": no sheriff owns what bears that name. */
const isInside = ({ head }: NounPhrase, name: Name | undefined) =>
  name !== undefined && name.first <= head && head <= name.last

/** "a former sheriff's deputy", "a ship's carpenter": the article is the deputy's, and no sheriff is meant. */
function isGeneric({ words, children }: Tree, head: number, owner: NounPhrase): boolean {
  if (owner.name || owner.pronoun || owner.first !== owner.head) return false
  return (children[head] ?? []).some(
    (at) => at < owner.first && words[at]?.deprel === 'det' && /^an?$/i.test(words[at]?.text ?? ''),
  )
}

/** Articles, quotes, "such", and adverbs that tell how the phrase is meant: "not only food". */
function isOpening(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word) return false
  if (word.upos === 'DET' || word.upos === 'PUNCT' || word.upos === 'CCONJ') return !hyphenated(words, i)
  return OPENING.has(word.text.toLowerCase())
}

const OPENING = wordSet(
  'whose such other own not only also even just both either neither especially particularly mainly mostly',
)

function modifiersIn(names: readonly Name[], from: number, to: number): Name[] {
  const inside: Name[] = []
  // Names stand in order and few stand in one phrase: the ones before `to`, nearest first.
  for (let k = lastBefore(names, to); k >= 0; k--) {
    const name = names[k]
    if (!name || name.first < from) break
    inside.unshift(name)
  }
  return inside
}

function lastBefore(names: readonly Name[], word: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.last ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low - 1
}

function possessorOf({ children, words }: Tree, head: number): number {
  return children[head]?.find((child) => child < head && words[child]?.deprel === 'nmod:poss') ?? -1
}

/** How far to the left a base noun phrase is looked for. */
const REACH = 30

/** The leftmost word that belongs to the phrase without a gap. */
function leftEdge(tree: Tree, head: number, from: number): number {
  const { words } = tree
  let first = from
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const top = topBelow(tree, i, head)
    const word = words[top]
    if (!word) break
    const inner = words[i]
    if (!LEFT.has(word.deprel) && !LEFT.has(relationOf(word))) break
    if (word.deprel === 'punct' || word.deprel === 'cc') {
      // Only inside the phrase: a hyphen, a quote, the comma or "and" between two adjectives.
      if (/^[([;:]$/.test(word.text)) break
      continue
    }
    // A noun with a preposition before the head is no part of the base phrase.
    if (relationOf(word) === 'nmod' && word.deprel === 'nmod') {
      if (!hyphenated(words, top + 1)) break
    }
    if (relationOf(word) === 'acl' && !hyphenated(words, top - 1)) break
    if (relationOf(word) === 'case' || inner?.upos === 'SCONJ') break
    first = i
  }
  // A quote that opens right before the phrase and closes inside it.
  const before = words[first - 1]
  if (before && /^["“«‘]$/.test(before.text) && closesInside(words, first, head)) first--
  return first
}

const closesInside = (words: readonly Word[], first: number, head: number) =>
  words.slice(first, head + 1).some(({ text }) => /^["”»]$/.test(text))

/** The dependent of `head` above word `i`; -1 where `i` is not in its subtree (or lies deeper than phrases go). */
function topBelow({ words }: Tree, i: number, head: number): number {
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    const up = words[at]?.head ?? -1
    if (up === head) return at
    if (up < 0) return -1
    at = up
  }
  return -1
}
