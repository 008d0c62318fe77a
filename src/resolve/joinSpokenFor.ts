import { wordSet } from '../language/lexicon/words.ts'
import { type Extraction, SPOKEN_FOR } from '../model/statement.ts'
import type { Clusters } from './clusters.ts'
import type { Item } from './items.ts'

/** What makes somebody speak for a body: those who only work there mean others too by "we". */
const HEADS = wordSet('founder-of leader-of owner-of')
/** What one may speak for as "we"; nobody's country, no other person. */
const BODIES = wordSet('organization work product concept')

/**
 * Joins "we" in the answers of an interview to the body that the one who answers has founded or leads, where statements name
 * one alone. Runs when the pronouns are resolved.
 */
export function joinSpokenFor(
  items: readonly Item[],
  { links, statements }: Pick<Extraction, 'links' | 'statements'>,
  clusters: Clusters,
): void {
  const spoken = links.filter(({ reason }) => reason === SPOKEN_FOR)
  if (spoken.length === 0) return
  const bodies = new Map<number, Set<number>>()
  for (const { subject, objects, status } of statements)
    for (const { type, mention } of objects) {
      const body = items[mention ?? -1]
      if (!HEADS.has(type) || status === 'negated' || subject.mention === undefined || !body) continue
      if (!BODIES.has(body.mention.type ?? 'concept') || !clusters.isNamed(body.index)) continue
      const whose = clusters.find(subject.mention)
      bodies.set(whose, (bodies.get(whose) ?? new Set()).add(clusters.find(body.index)))
    }
  for (const { mentions } of spoken) {
    const [earlier, later] = mentions
    const [we, speaker] = items[earlier]?.mention.kind === 'pronoun' ? [earlier, later] : [later, earlier]
    const [body, other] = bodies.get(clusters.find(speaker)) ?? []
    if (body !== undefined && other === undefined)
      clusters.join(Math.max(we, body), Math.min(we, body), SPOKEN_FOR)
  }
}
