import type { Dossier } from '../model/dossier.ts'
import type { EntityAttributes } from '../model/entity.ts'
import { foldWords } from './fold.ts'
import { ACRONYM, initialsOf, shortens, skeleton } from './nameForms.ts'

/** Two entities, by their keys, that may be one thing: why, and how likely (0–1). */
export interface DuplicateSuggestion {
  readonly a: string
  readonly b: string
  readonly reason: string
  readonly score: number
}

interface Candidate {
  readonly key: string
  readonly attributes: EntityAttributes
  /** The label first, then the aliases: as written and folded. */
  readonly names: readonly Name[]
}

interface Name {
  readonly text: string
  readonly words: readonly string[]
  /** The bones of each word that has some. */
  readonly bones: readonly (string | undefined)[]
  readonly initials: readonly string[]
}

/** A word that more entities share tells nothing of any two of them. */
const MOST_SHARING = 30
/** Small words of names. */
const SMALL = /^(?:of|the|for|and|in|on|at|to|de|la|al|el|von|van|der|le|du)$/
/** So many bones of a name tell it from others. */
const LEAST_BONES = 5
/** No more names of one entity are looked at. */
const MOST_NAMES = 12

/**
 * Pairs of entities that a reader may want to merge, the likeliest first: same or contained names, initials, spellings
 * of one name. Only entities that share a word, its bones or initials are compared, so that time grows with their number.
 */
export function suggestDuplicates(dossier: Dossier): DuplicateSuggestion[] {
  const blocks = new Map<string, Candidate[]>()
  for (const { key, attributes } of dossier.nodes) {
    const texts = [attributes.label, ...attributes.aliases].slice(0, MOST_NAMES)
    const names = texts.map(nameOf).filter(({ words }) => words.length > 0)
    const candidate = { key, attributes, names }
    for (const block of new Set(names.flatMap(blocksOf))) {
      const list = blocks.get(block)
      if (list) list.push(candidate)
      else blocks.set(block, [candidate])
    }
  }
  const found = new Map<string, DuplicateSuggestion>()
  for (const list of blocks.values()) {
    if (list.length > MOST_SHARING) continue
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const pair = `${a.key}\n${b.key}`
        const suggestion = found.has(pair) || !mayBeOne(a, b) ? undefined : compare(a, b)
        if (suggestion) found.set(pair, suggestion)
      }
  }
  return [...found.values()].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}

function nameOf(text: string): Name {
  const words = foldWords(text)
  return { text, words, bones: words.map(skeleton), initials: initialsOf(text) }
}

function blocksOf({ words, bones, initials }: Name): string[] {
  const content = words.filter((word) => word.length > 1 && !SMALL.test(word))
  return [...content, ...bones.flatMap((word) => (word === undefined ? [] : [`~${word}`])), ...initials]
}

/** A person is no place, one state no other. */
function mayBeOne({ attributes: a }: Candidate, { attributes: b }: Candidate): boolean {
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country
  const apart = (type: string) => type === 'person' || type === 'place' || type === 'event'
  return (
    a.type === b.type || a.type === 'concept' || b.type === 'concept' || !(apart(a.type) || apart(b.type))
  )
}

/** The best that any two of their names say. */
function compare(a: Candidate, b: Candidate): DuplicateSuggestion | undefined {
  let best: DuplicateSuggestion | undefined
  const person = a.attributes.type === 'person' && b.attributes.type === 'person'
  for (const [i, one] of a.names.entries())
    for (const [j, other] of b.names.entries()) {
      const said = alike(one, other, person)
      // What is but one of many names says less.
      const score = said && Math.round(100 * said.score * (i > 0 ? 0.9 : 1) * (j > 0 ? 0.9 : 1)) / 100
      if (said && score !== undefined && score > (best?.score ?? 0))
        best = { a: a.key, b: b.key, reason: said.reason, score }
    }
  return best
}

function alike(one: Name, other: Name, person: boolean): { score: number; reason: string } | undefined {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const same = short.words.join(' ') === long.words.join(' ')
  if (same) return { score: 0.95, reason: `both are called “${short.text}”` }
  const isAcronym = ACRONYM.test(short.text) && long.initials.includes(short.words.join(''))
  if (isAcronym) return { score: 0.85, reason: `“${short.text}” are the initials of “${long.text}”` }
  if (spelledAlike(short, long))
    return { score: 0.8, reason: `“${short.text}” and “${long.text}” are spelt alike` }
  if (!shortens(short.words, long.words) || short.words.every((word) => SMALL.test(word) || word.length < 2))
    return undefined
  const ends = short.words.at(-1) === long.words.at(-1)
  if (person && short.words.length === 1 && !ends && short.words[0] !== long.words[0]) return undefined
  return {
    score:
      Math.round(100 * (person ? 0.7 : ends ? 0.35 : 0.25) + 20 * (short.words.length / long.words.length)) /
      100,
    reason: `“${short.text}” may be short for “${long.text}”`,
  }
}

/** Word by word the same bones, and enough of them: "Sergei Shoigu", "Sergey Shoygu". */
function spelledAlike(one: Name, other: Name): boolean {
  return (
    one.words.length === other.words.length &&
    one.bones.join('').length >= LEAST_BONES &&
    one.words.every(
      (word, i) => word === other.words[i] || (one.bones[i] !== undefined && one.bones[i] === other.bones[i]),
    )
  )
}
