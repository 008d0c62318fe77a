import type { Clusters } from '../clusters.ts'
import type { Item } from '../items.ts'
import { type Candidate, candidatesOf, type Known } from './candidates.ts'
import { noneFeatures, pairFeatures } from './features.ts'
import { CLASS_NAMES, type PronounClass } from './pronouns.ts'
import { WEIGHTS } from './weights.ts'

/** A pronoun with all that it may take up, and the features of each choice; the last are those of taking up none. */
export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly features: readonly (readonly string[])[]
}

export function choiceOf(
  pronoun: Item,
  asked: PronounClass,
  items: readonly Item[],
  clusters: Clusters,
  known: Known,
  barred: ReadonlySet<number>,
  lead: Item | undefined,
  text: string,
): Choice {
  const candidates = candidatesOf(pronoun, asked, items, clusters, known, barred, lead, text)
  const features = candidates.map((candidate, i) => pairFeatures(pronoun, asked, candidate, i, candidates))
  return { candidates, features: [...features, noneFeatures(pronoun, asked, candidates, text)] }
}

const SHIPPED = new Map(
  WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [feature = '', row = ''] = line.split(' | ')
      return row.split(' ').map((weight, i) => {
        const name = i === 0 ? feature : `${CLASS_NAMES[i - 1]} ${feature}`
        return [name, Number(weight)] as const
      })
    }),
)

/** How likely each choice is (0–1, summing to 1): a log-linear model (Denis & Baldridge 2008; Durrett & Klein 2013). */
export function probabilities(
  { features }: Choice,
  weights: ReadonlyMap<string, number> = SHIPPED,
): number[] {
  const scores = features.map((list) => list.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}
