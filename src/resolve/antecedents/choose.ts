import { wordSet } from '../../language/lexicon/words.ts'
import type { Clusters } from '../clusters.ts'
import type { Item } from '../items.ts'
import type { Candidate, Known } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
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
  const agreeing = candidatesOf(pronoun, asked, items, clusters, known, barred, lead, text)
  const candidates = asked === 'it' ? whoMayHave(pronoun, outermost(pronoun, agreeing), text) : agreeing
  const features = candidates.map((candidate, i) => pairFeatures(pronoun, asked, candidate, i, candidates))
  return { candidates, features: [...features, noneFeatures(pronoun, asked, candidates, text)] }
}

/** "Peru's ministry said that it": what only tells which ministry it is, is not meant. */
function outermost({ sentence }: Item, candidates: Candidate[]): Candidate[] {
  const subjects = candidates.filter(
    ({ highest }) => highest.sentence === sentence && highest.mention.role === 'subject',
  )
  return candidates.filter(
    ({ latest: { mention } }) =>
      !subjects.some(
        ({ highest: { mention: outer } }) =>
          outer !== mention && outer.start <= mention.start && mention.end <= outer.end,
      ),
  )
}

/** Who serves a body or a state, and what such a one alone has. */
const OF_BODIES = wordSet(`
  chairman chairwoman chair president director directors ceo boss spokesman spokeswoman spokesperson leader leaders minister ministers
  founder founders lawyer lawyers employee employees staff worker workers member members shareholder shareholders customer customers
  supplier suppliers subsidiary subsidiaries board headquarters army navy troops forces soldiers police
  government parliament ambassador ambassadors capital embassy shares profit profits revenue revenues economy citizens diplomats
  executive executives secretary allies ally neighbours neighbour
`)

/** What only a thing or a body has, and no sale or policy. */
const OWNING =
  /^(?:owners?|proprietors?|landlords?|tenants?|occupants?|buyers?|inhabitants|residents|tenants)$/

/** "its spokesman": of what a pronoun may take up the bodies and states, where there are any. */
function whoMayHave({ mention }: Item, candidates: Candidate[], text: string): Candidate[] {
  const { role, end } = mention
  if (role !== 'possessor') return candidates
  const owned =
    /^\s+(?:(?:chief|prime|foreign|former|new|then|current|present|previous|own|main|biggest|largest|armed|first|finance|defen[cs]e|managing|vice)\s+)*(\p{L}+)/u.exec(
      text.slice(end, end + 60),
    )?.[1]
  if (OWNING.test(owned ?? '')) {
    const things = candidates.filter(({ type }) => type !== 'event' && type !== 'concept')
    return things.length > 0 ? things : candidates
  }
  if (!OF_BODIES.has(owned ?? '')) return candidates
  const bodies = candidates.filter(
    ({ type }) => type === 'organization' || type === 'place' || type === 'facility',
  )
  return bodies.length > 0 ? bodies : candidates
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
