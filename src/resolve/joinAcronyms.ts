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
        clusters.join(item.index, before.index, 'acronym in brackets')
    }
  }
}

function isAcronymOf(acronym: string, full: Item, isBehind: boolean): boolean {
  const letters = [...acronym].sort().join('')
  const initials = initialsOf(full.mention.core.exact).map((form) => [...form].sort().join(''))
  return initials.includes(letters) || (isBehind && acronym.length > 2 && isSpelt(acronym, full.words))
}

/**
 * Whether the letters of an acronym stand in the words in order: the first begins a word, and each that does not begin one
 * follows within a word in which another began.
 */
function isSpelt(acronym: string, words: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    if (word.charAt(0) !== acronym[at]) continue
    at++
    for (const letter of word.slice(1)) if (letter === acronym[at]) at++
  }
  return at >= acronym.length
}
