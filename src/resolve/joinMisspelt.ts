import { geographicName } from '../language/lexicon/countries.ts'
import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { MOST_BEARERS, type Spelling } from './joinSpellings.ts'
import { skeleton } from './nameForms.ts'

/** Shorter words are too often another name: "Iran", "Iraq". */
const LEAST_LETTERS = 5

/**
 * Joins a name that the text has once to one that differs from it by a slip in one word: two letters changed round, one
 * left out, added or another ("Untied Nations", Damerau 1964), or a transliteration ("Shoygu"). Names are compared with those alone that share a key: a word, or
 * the letters of the slipped word in order.
 */
export function joinMisspelt(spellings: readonly Spelling[], clusters: Clusters): void {
  const keyed = new Map<string, Spelling[]>()
  for (const spelling of spellings)
    for (const key of keysOf(spelling)) {
      const list = keyed.get(key)
      if (!list) keyed.set(key, [spelling])
      else if (list.length < MOST_BEARERS) list.push(spelling)
    }
  for (const spelling of spellings) {
    const { item, last } = spelling
    if (item !== last || clusters.isJoined(item.index)) continue
    const like = keysOf(spelling)
      .flatMap((key) => keyed.get(key) ?? [])
      .find(
        (other) =>
          other !== spelling && isSlip(item.words, surnameOr(item, other.item)) && mayBeOne(spelling, other),
      )
    if (like)
      clusters.join(
        Math.max(item.index, like.item.index),
        Math.min(item.index, like.item.index),
        'another spelling of the name',
        true,
      )
  }
}

function keysOf({ item: { words } }: Spelling): string[] {
  const letters = words.map((word) => [...word].sort().join(''))
  return words.flatMap((word, i) => [
    ...(words.length > 1 ? [`${i} ${word}`] : []),
    ...(word.length >= LEAST_LETTERS
      ? [
          `bones ${skeleton(word) ?? word}`,
          `letters ${letters[i]}`,
          `ends ${word.slice(0, 2)}${word.slice(-2)}`,
        ]
      : []),
  ])
}

/** "Ms Bauchtman" is Lydia Buchtmann: the last word of a person's name beside a single word for one; else the whole name. */
function surnameOr({ words, mention }: Item, full: Item): readonly string[] {
  const isShort = words.length === 1 && mention.type === 'person' && full.mention.type === 'person'
  return isShort ? full.words.slice(-1) : full.words
}

/** Of two names that a list knows, each is spelt as it should be. */
function mayBeOne({ item: a }: Spelling, { item: b }: Spelling): boolean {
  const isKnown = (words: readonly string[]) =>
    geographicName(words.join(' ')) !== undefined ||
    words.some((word) => genderOfGivenName(word) !== undefined)
  const [one, other] = [a.mention.type, b.mention.type]
  if (one !== undefined && other !== undefined && one !== other && (one === 'person' || other === 'person'))
    return false
  return !(isKnown(a.words) && isKnown(b.words)) || isSpeltInTwoWays(a.words, b.words)
}

/** "Kristin Wilkins", "Kristen Wilkins": two spellings of one given name, but for a vowel within it, before the same surname. */
function isSpeltInTwoWays(
  [a = '', ...more]: readonly string[],
  [b = '', ...others]: readonly string[],
): boolean {
  if (more.length === 0 || more.join(' ') !== others.join(' ')) return false
  const gender = genderOfGivenName(a)
  if (gender === undefined || gender !== genderOfGivenName(b) || a.length !== b.length) return false
  const [one, other] = [a, b].map((word) => word.slice(0, -1).replace(/[eiy]/g, 'e'))
  return one === other && a.at(-1) === b.at(-1)
}

/** Whether one word of as many differs, by a slip. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const apart = a.findIndex((word, i) => word !== b[i])
  if (apart < 0 || a.some((word, i) => i > apart && word !== b[i])) return false
  return isSlipOfWord(a[apart] ?? '', b[apart] ?? '')
}

function isSlipOfWord(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_LETTERS || a[0] !== b[0]) return false
  // A plural, or another kind of derivation, is another name.
  if (a === `${b}s` || b === `${a}s` || /\p{N}/u.test(a + b)) return false
  const bones = skeleton(a)
  if (bones !== undefined && bones.length > 3 && bones === skeleton(b))
    return Math.abs(a.length - b.length) < 2 && editsBetween(a, b) <= 2
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length === 2 && y.length === 2) return x === [...y].reverse().join('')
  return x.length <= 1 && y.length <= 1 && start + end >= LEAST_LETTERS - 1
}

/** How many letters have to be put in, left out or changed to make one word of the other (Levenshtein 1966). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
