import { relationOf, type Tree } from '../tree/tree.ts'
import { NEGATIVE_PRONOUNS } from './lexicon/adverbs.ts'
import type { Profile } from './profile.ts'

/** A chain of verbs is followed so far for the subject that they share. */
const FAR = 8

/**
 * Who does what a verb says: its subject or, where it is passive, its agent; what it shares with the verb above it
 * (control, coordination) or with the noun that it describes ("X, which said …"). -1 where the text has none.
 */
export function doerOf(tree: Tree, profiles: readonly Profile[], verb: number): number {
  let at = verb
  for (let steps = 0; steps < FAR; steps++) {
    const profile = profiles[at]
    const word = tree.words[at]
    if (!profile || !word) return -1
    if (profile.passive) return profile.agent
    if (profile.subject >= 0) return antecedent(tree, at, profile.subject)
    const relation = relationOf(word)
    if (relation === 'acl') return word.xpos === 'VBG' || profile.to >= 0 ? word.head : -1
    if (relation === 'xcomp' && (profiles[word.head]?.object ?? -1) >= 0 && !profiles[word.head]?.passive)
      return profiles[word.head]?.object ?? -1
    if (relation !== 'xcomp' && relation !== 'conj' && relation !== 'advcl') return -1
    if (relation === 'xcomp' && profiles[word.head]?.passive) return profiles[word.head]?.subject ?? -1
    at = word.head
  }
  return -1
}

/** "who" and "which" stand for the noun that their clause describes; "it" and "there" may stand for nothing. */
function antecedent(tree: Tree, verb: number, subject: number): number {
  const word = tree.words[subject]
  const clause = tree.words[verb]
  if (!word || !clause || word.deprel.startsWith('expl')) return -1
  return /^W/.test(word.xpos) && clause.deprel === 'acl:relcl' ? clause.head : subject
}

/** Who says; "nobody" is no source. */
export function speakerOf(tree: Tree, profiles: readonly Profile[], verb: number): number {
  const doer = doerOf(tree, profiles, verb)
  const word = tree.words[doer]
  if (!word || NEGATIVE_PRONOUNS.has(word.text.toLowerCase())) return -1
  return tree.words[profiles[doer]?.determiner ?? -1]?.text.toLowerCase() === 'no' ? -1 : doer
}
