import { geographicName } from '../language/lexicon/countries.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ACRONYM, initialsOf } from './nameForms.ts'

/**
 * Joins what stands in brackets behind a name as its acronym: "Union of Atheists (UA)". There the letters may also come in
 * another language's order, and from within the words ("Financial Market Authority (FINMA)", Schwartz & Hearst 2003).
 */
export function joinBracketed(names: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of names.entries()) {
    const before = names[i - 1]
    if (!item.bracketed || !before || item.mention.start - before.mention.end > 3) continue
    for (const [short, full] of [
      [item, before],
      [before, item],
    ] as const) {
      if (!ACRONYM.test(short.mention.core.exact) || full.words.length < 2) continue
      if (isAcronymOf(short.words.join(''), full, short === item))
        clusters.join(item.index, before.index, 'acronym in brackets', true)
    }
  }
  joinForeign(names, clusters)
}

/**
 * "the People's Alliance (SLZ) leads. … any government with the SLZ": letters of another language, where the text goes on to
 * use them alone, or an official body or a party stands before them. A country or a stock exchange in brackets is no body's name.
 */
function joinForeign(names: readonly Item[], clusters: Clusters): void {
  const alone = new Set(names.flatMap(({ bracketed, mention }) => (bracketed ? [] : [mention.core.exact])))
  for (const [i, item] of names.entries()) {
    const before = names[i - 1]
    const letters = item.mention.core.exact
    if (!item.bracketed || !before || item.mention.start - before.mention.end > 2) continue
    if (before.mention.type !== 'organization' || before.words.length < 2) continue
    // "the National Crime Agency (NAKA)": no team, firm or share has such a head.
    if (!alone.has(letters) && !(OFFICIAL.test(before.words.join(' ')) && letters.length > 2)) continue
    if (!/^\p{Lu}[\p{Lu}\p{N}-]{2,6}$/u.test(letters) || geographicName(item.words.join(' '))) continue
    clusters.join(item.index, before.index, 'acronym in brackets')
  }
}

const OFFICIAL =
  /(?:^|\s)(?:agency|directorate|inspectorate|ministry|party|movement|union|service|commission|committee|council|institute|bureau|authority|federation|front|league|alliance|coalition|corps|army)(?:$| (?:of|for|on)\s)/

function isAcronymOf(acronym: string, full: Item, isBehind: boolean): boolean {
  const letters = [...acronym].sort().join('')
  const initials = initialsOf(full.mention.core.exact).map((form) => [...form].sort().join(''))
  // "Victoria and Albert Museum (V&A)": the kind left out.
  const isWithoutKind =
    isBehind &&
    initialsOf(full.mention.core.exact).some(
      (form) => form === `${acronym.replace(/\P{L}/gu, '')}${full.head.charAt(0)}`,
    )
  return (
    initials.includes(letters) ||
    isWithoutKind ||
    (isBehind && acronym.length > 2 && isSpelt(acronym, full.words))
  )
}

/**
 * Whether the letters of an acronym stand in the words in order: the first begins a word, and each that does not begin one
 * follows within a word in which another began: "Maritime Industry Authority (MARINA)".
 */
function isSpelt(acronym: string, words: readonly string[]): boolean {
  /** How many letters may have been found by the end of the words so far. */
  let reached = new Set([0])
  for (const word of words) {
    const next = new Set(reached)
    for (const from of reached) {
      if (word.charAt(0) !== acronym[from]) continue
      const open = new Set([from + 1])
      for (const letter of word.slice(1))
        for (const at of [...open]) if (acronym[at] === letter) open.add(at + 1)
      for (const at of open) next.add(at)
    }
    reached = next
  }
  return reached.has(acronym.length)
}
