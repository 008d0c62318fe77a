import { relationOf, type Tree } from '../tree/tree.ts'
import { NEGATIVE_ADVERBS, NEGATIVE_PRONOUNS } from './lexicon/adverbs.ts'
import type { Profile } from './profile.ts'

const NEGATIVE_DETERMINERS = /^(?:no|neither)$/
const ARGUMENTS = /^(?:nsubj|obj|iobj|obl)$/

/**
 * The word that negates another where it stands: "did not buy", "never", "no longer", "neither … nor", "rather than", "nobody bought",
 * "bought no shells". Two negative words of one clause deny together, as news English has it, so that
 * their number does not count. "Not only" denies nothing.
 */
export function negationOf(tree: Tree, profiles: readonly Profile[], i: number): number | undefined {
  const profile = profiles[i]
  if (!profile) return undefined
  const { words } = tree
  // "not the only owner" is one.
  if (
    profile.copula >= 0 &&
    profile.modifiers.some((at) => /^(?:only|sole|first)$/.test(words[at]?.lemma ?? ''))
  )
    return undefined
  if (/^(?:neither|nor|rather)$/.test(profile.coordinator)) return coordinatorAt(tree, i)
  for (const at of [...profile.modifiers, ...profile.auxiliaries]) {
    const lower = words[at]?.text.toLowerCase() ?? ''
    if (NEGATIVE_ADVERBS.has(lower)) {
      if (!/^(?:only|just|merely|simply|necessarily|least)$/.test(words[at + 1]?.text.toLowerCase() ?? ''))
        return at
    } else if (lower === 'longer' && words[at - 1]?.text.toLowerCase() === 'no') return at
    else if (lower === 'cannot') return at
  }
  for (const child of tree.children[i] ?? []) {
    const word = isArgument(tree, child) ? negativeWordOf(tree, profiles, child) : undefined
    if (word !== undefined) return word
  }
  return undefined
}

export const isNegated = (tree: Tree, profiles: readonly Profile[], i: number): boolean =>
  negationOf(tree, profiles, i) !== undefined

/** "neither", "nor" or "rather" before a word. */
const coordinatorAt = ({ words, children }: Tree, i: number): number =>
  children[i]?.find((child) => /^(?:neither|nor|rather)$/i.test(words[child]?.text ?? '')) ?? i

function isArgument({ words }: Tree, i: number): boolean {
  const word = words[i]
  return word !== undefined && ARGUMENTS.test(relationOf(word))
}

/** What makes a phrase negative: "no one", "nobody", "neither Brown nor Smith", "no agreement". */
export function negativeWordOf(tree: Tree, profiles: readonly Profile[], i: number): number | undefined {
  const profile = profiles[i]
  const word = tree.words[i]
  if (!profile || !word) return undefined
  if (NEGATIVE_PRONOUNS.has(word.text.toLowerCase())) return i
  if (profile.coordinator === 'neither') return coordinatorAt(tree, i)
  return NEGATIVE_DETERMINERS.test(tree.words[profile.determiner]?.text.toLowerCase() ?? '')
    ? profile.determiner
    : undefined
}

/** Whether a verb shares the negation of the verb it is coordinated with: a subject, an auxiliary, "or". */
export function sharesNegation(tree: Tree, profiles: readonly Profile[], i: number, first: number): boolean {
  const above = profiles[first]
  const profile = profiles[i]
  const word = tree.words[i]
  if (!above || !profile || !word) return false
  if (above.subject >= 0 && negativeWordOf(tree, profiles, above.subject) !== undefined) return true
  if (profile.auxiliaries.length > 0 || profile.copula >= 0 || /^(?:but|nor)$/.test(profile.coordinator))
    return false
  return (
    /^VB[NG]?$/.test(word.xpos) &&
    word.xpos === tree.words[first]?.xpos &&
    above.modifiers.some(
      (at) => at < first && NEGATIVE_ADVERBS.has(tree.words[at]?.text.toLowerCase() ?? ''),
    ) &&
    above.auxiliaries.length > 0
  )
}
