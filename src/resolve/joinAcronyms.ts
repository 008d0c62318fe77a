import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'
import { ACRONYM, initialsOf } from './nameForms.ts'

/** "Union of Atheists (UA)": next to each other the letters may also come in another language's order. */
export function joinBracketed(names: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of names.entries()) {
    const before = names[i - 1]
    if (!item.bracketed || !before || item.mention.start - before.mention.end > 3) continue
    for (const [short, full] of [
      [item, before],
      [before, item],
    ] as const) {
      const letters = [...short.words.join('')].sort().join('')
      const initials = initialsOf(full.mention.core.exact).map((form) => [...form].sort().join(''))
      if (ACRONYM.test(short.mention.core.exact) && initials.includes(letters))
        clusters.join(item.index, before.index, 'acronym in brackets')
    }
  }
}
