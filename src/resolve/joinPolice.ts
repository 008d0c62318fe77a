import { wordSet } from '../language/lexicon/words.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** Where one police force alone is named, "police" is that one. */
export function joinPolice(items: readonly Item[], clusters: Clusters): void {
  const forces = new Set<number>()
  const bare: number[] = []
  for (const { index, mention, words } of items)
    if (mention.kind === 'name' && mention.type === 'organization' && words.some((word) => POLICE.has(word)))
      forces.add(clusters.find(index))
    else if (mention.kind === 'nominal' && words.join(' ') === 'police') bare.push(index)
  const [force, another] = forces
  if (force === undefined || another !== undefined) return
  for (const index of bare)
    clusters.join(Math.max(index, force), Math.min(index, force), 'the one police force named')
}

const POLICE = wordSet('police sheriff sheriffs constabulary')
