import { relationOf, type Tree } from '../tree/tree.ts'
import { adverbial } from './adjuncts.ts'
import { attributionsOf } from './attribution.ts'
import { clauseHeads, fromTheRoot } from './clauses.ts'
import { complementSignature } from './complements.ts'
import { conditionalClauses, isImperative } from './conditions.ts'
import { sharedStanding } from './coordination.ts'
import { described } from './descriptions.ts'
import { applyModality } from './modality.ts'
import { isNegated, isNegativePhrase } from './negation.ts'
import { nominal, sourceAt } from './nominals.ts'
import { type Profile, profilesOf } from './profile.ts'
import { govern } from './signature.ts'
import { hedge, NEUTRAL, negate, type Standing, saidBy } from './standing.ts'
import { speakerOf } from './subjects.ts'

const decided = new WeakMap<Tree, readonly Standing[]>()

/**
 * The standing of each word of a sentence, decided from the root down: what its governor makes of it, then its own cues.
 * Linear in the number of words; a tree is decided once.
 */
export function standingsOf(tree: Tree): readonly Standing[] {
  const known = decided.get(tree)
  if (known) return known
  const order = fromTheRoot(tree)
  const profiles = profilesOf(tree)
  const clauses = clauseHeads(tree, profiles, order)
  const attributions = attributionsOf(tree, profiles, clauses)
  // Who attributes speaks for the text: "…, X said".
  const attributing = new Set([...attributions.values()].map(({ by }) => by))
  const conditional = conditionalClauses(tree, profiles)
  const frames: Standing[] = tree.words.map(() => NEUTRAL)
  const standings: Standing[] = tree.words.map(() => NEUTRAL)
  for (const i of order) {
    let frame = attributing.has(i) ? NEUTRAL : governedStanding(tree, profiles, clauses, frames, standings, i)
    const profile = profiles[i]
    const attribution = attributions.get(i)
    if (attribution) frame = saidBy(frame, sourceAt(tree, attribution.source))
    if (profile?.question) frame = hedge(frame, 'possible')
    frames[i] = frame
    if (!profile) continue
    const shared = sharedStanding(tree, profiles, i, frame)
    standings[i] = applyModality(tree, profile, i, isNegated(tree, profiles, i) ? negate(shared) : shared)
    // "There is no agreement": one "no" denies the clause and the noun.
    if (isNegativePhrase(tree, profiles, i)) standings[i] = { ...(standings[i] ?? frame), negated: true }
    if (conditional.has(i)) standings[i] = hedge(standings[i] ?? frame, 'possible')
    if (isImperative(tree, profile, i)) standings[i] = hedge(standings[i] ?? frame, 'possible')
  }
  decided.set(tree, standings)
  return standings
}

/** What its place in the sentence makes of a word, before its own cues. */
function governedStanding(
  tree: Tree,
  profiles: readonly Profile[],
  clauses: readonly number[],
  frames: readonly Standing[],
  standings: readonly Standing[],
  i: number,
): Standing {
  const word = tree.words[i]
  if (!word || word.head < 0) return NEUTRAL
  const { head } = word
  const above = standings[head] ?? NEUTRAL
  switch (relationOf(word)) {
    case 'conj':
      return frames[head] ?? NEUTRAL
    case 'ccomp':
    case 'xcomp':
    case 'csubj': {
      if (isRemark(tree, profiles, i)) return NEUTRAL
      const doer = speakerOf(tree, profiles, head)
      const signature = complementSignature(tree, profiles, i, head, doer)
      return signature ? govern(above, signature, sourceAt(tree, doer)) : { ...above, negated: false }
    }
    case 'advcl':
      return adverbial(tree, profiles, i, head, above, speakerOf(tree, profiles, head))
    case 'acl':
      return described(tree, profiles, clauses, standings, i)
    case 'parataxis':
      // "Smith said: the firm bought the bank."
      if (head < i && (profiles[head]?.complement ?? -1) < 0 && (profiles[head]?.subject ?? -1) >= 0) {
        const doer = speakerOf(tree, profiles, head)
        const signature = complementSignature(tree, profiles, i, head, doer)
        if (signature?.startsWith('said') && isSpeech(tree, head))
          return govern(above, signature, sourceAt(tree, doer))
      }
      return NEUTRAL
    case 'appos':
      return NEUTRAL
    default:
      return nominal(tree, profiles, i, above)
  }
}

const isSpeech = ({ words }: Tree, verb: number) => words[verb]?.upos === 'VERB'

/** "…, said Smith, who …": a relative clause that the parser hung on the verb. */
function isRemark({ words, first }: Tree, profiles: readonly Profile[], i: number): boolean {
  const subject = words[profiles[i]?.subject ?? -1]
  const start = first[i] ?? i
  return (
    /^(?:who|which)$/i.test(subject?.text ?? '') &&
    (words[start]?.text === ',' || words[start - 1]?.text === ',')
  )
}
