import { relationOf, type Tree } from '../tree/tree.ts'
import { applyModality } from './modality.ts'
import { isNegated, sharesNegation } from './negation.ts'
import type { Profile } from './profile.ts'
import { negate, type Standing } from './standing.ts'

/** Verbs that share a subject or auxiliaries share what these say: "will not buy or sell". */
export function sharedStanding(
  tree: Tree,
  profiles: readonly Profile[],
  i: number,
  frame: Standing,
): Standing {
  const word = tree.words[i]
  const profile = profiles[i]
  if (!word || !profile || word.head < 0 || relationOf(word) !== 'conj' || profile.subject >= 0) return frame
  const first = tree.words[word.head]
  const above = profiles[word.head]
  if (!first || !above) return frame
  const negated = sharesNegation(tree, profiles, i, word.head)
  const standing =
    negated && !isNegated(tree, profiles, i)
      ? negate(frame, { word: word.head, construction: 'negation shared with what it is coordinated with' })
      : frame
  const auxiliaries =
    profile.auxiliaries.length === 0 &&
    profile.copula < 0 &&
    /^VB[NG]?$/.test(word.xpos) &&
    word.xpos === first.xpos
  return auxiliaries ? applyModality(tree, { ...above, modifiers: [] }, word.head, standing) : standing
}
