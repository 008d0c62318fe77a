import { wordSet } from '../language/lexicon/words.ts'
import { isReflexive } from './antecedents/pronouns.ts'
import { AS_NAMED } from './asToldBy.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** Verbs by which somebody gives a name. */
const NAMING = wordSet(`
  call calls called calling proclaim proclaims proclaimed proclaiming declare declares declared declaring style styles styled
  styling name names named naming crown crowns crowned crowning dub dubs dubbed dubbing describe describes described describing
  title titles titled titling entitle entitled identify identifies identified identifying
`)

/**
 * Joins what people call themselves to them: "proclaimed himself “Emperor of the United States”". Runs when the pronouns are
 * resolved.
 */
export function joinSelfNamed(text: string, items: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of items.entries()) {
    const self = items[i - 1]
    // "I, Joshua Norton, declare"
    const isI = self?.mention.exact === 'I' && item.mention.kind === 'name' && item.mention.type === 'person'
    if (
      isI &&
      /^, $/.test(text.slice(self.mention.end, item.mention.start)) &&
      text[item.mention.end] === ','
    )
      clusters.join(item.index, self.index, 'calls itself so')
    if (!self || item.mention.kind === 'pronoun' || !isReflexive(self.words.at(-1) ?? '')) continue
    if (!AS_NAMED.test(text.slice(self.mention.end, item.mention.start))) continue
    const { governor } = self.mention
    const verb =
      governor === undefined ? '' : (/^\p{L}+/u.exec(text.slice(governor, governor + 16))?.[0] ?? '')
    if (NAMING.has(verb.toLowerCase())) clusters.join(item.index, self.index, 'calls itself so', true)
  }
}
