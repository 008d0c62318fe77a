import { relationOf, type Tree } from '../tree/tree.ts'
import { adverbial } from './adjuncts.ts'
import { attributionsOf } from './attribution.ts'
import { clauseHeads, fromTheRoot } from './clauses.ts'
import { complementSignature } from './complements.ts'
import { conditionalClauses, isImperative } from './conditions.ts'
import { sharedStanding } from './coordination.ts'
import { described } from './descriptions.ts'
import { applyModality } from './modality.ts'
import { negationOf, negativeWordOf } from './negation.ts'
import { nominal, sourceAt } from './nominals.ts'
import { markerAt, type Profile, profilesOf } from './profile.ts'
import { govern } from './signature.ts'
import { affirm, hedge, NEUTRAL, negate, type Standing, saidBy } from './standing.ts'
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
    if (attribution)
      frame = saidBy(frame, sourceAt(tree, attribution.source), {
        word: isAdverbial(tree, attribution.by) ? markerAt(tree, attribution.by) : attribution.by,
        construction: 'source beside it',
      })
    if (profile?.question) frame = hedge(frame, 'possible', { word: i, construction: 'question' })
    frames[i] = frame
    if (!profile) continue
    const shared = sharedStanding(tree, profiles, i, frame)
    const negation = negationOf(tree, profiles, i)
    let own =
      negation === undefined ? shared : negate(shared, { word: negation, construction: 'negative word' })
    own = applyModality(tree, profile, i, own)
    // "There is no agreement": one "no" denies the clause and the noun.
    const no = negativeWordOf(tree, profiles, i)
    if (no !== undefined && !own.negated) own = negate(own, { word: no, construction: 'negative word' })
    const condition = conditional.get(i)
    if (condition !== undefined) own = hedge(own, 'possible', { word: condition, construction: 'condition' })
    if (isImperative(tree, profile, i)) own = hedge(own, 'possible', { word: i, construction: 'imperative' })
    standings[i] = own
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
      return signature ? govern(above, signature, sourceAt(tree, doer), head) : affirm(above)
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
          return govern(above, signature, sourceAt(tree, doer), head)
      }
      return NEUTRAL
    case 'appos':
      return NEUTRAL
    default:
      return nominal(tree, profiles, i, above)
  }
}

/** "according to Smith": the preposition says it. */
const isAdverbial = ({ words }: Tree, i: number) => /^(?:obl|nmod)/.test(words[i]?.deprel ?? '')

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
