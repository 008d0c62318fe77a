import type { Word } from '../../../language/language.ts'
import { relationOf, type Tree } from '../tree/tree.ts'
import { carrierSignature, isEvent } from './lexicon/nouns.ts'
import { eventSignature } from './lexicon/verbs.ts'
import { markerAt, type Profile } from './profile.ts'
import { govern, type Signature } from './signature.ts'
import { hedge, NEUTRAL, negate, onlySaid, type Source, type Standing } from './standing.ts'
import { doerOf } from './subjects.ts'

const UNTRUE = /^(?:false|untrue|baseless|unfounded|groundless|wrong|nonsense|fabricated|incorrect)$/
const ASPECTUAL =
  /^(?:begin|start|continue|end|take|happen|occur|follow|be|resume|cease|go|come|loom|fail|collapse|stall|exist|remain)$/

/**
 * The standing of a noun that names an event or carries one ("plan", "claim"), from the word that it depends on. A
 * definite event is presupposed, as it were told before; an indefinite one shares how its clause stands. Nouns that
 * name no event tell a description, which the text itself asserts.
 */
export function nominal(tree: Tree, profiles: readonly Profile[], i: number, above: Standing): Standing {
  const word = tree.words[i]
  const profile = profiles[i]
  if (!word || !profile) return NEUTRAL
  if (!isNoun(word) || !(isEvent(word.lemma) || carrierSignature(word.lemma))) return NEUTRAL
  const preposition = profile.marker
  const joint = { word: markerAt(tree, i), construction: 'conjunction or preposition' } as const
  if (/^(?:without|instead of|rather than)$/.test(preposition)) return negate(onlySaid(above), joint)
  if (/^in (?:case|the event)/.test(preposition)) return hedge(onlySaid(above), 'possible', joint)
  const governor = tree.words[word.head]
  if (!governor) return NEUTRAL
  const signature = nominalSignature(tree, profiles, i)
  if (signature) {
    const doer = governor.upos === 'VERB' ? doerOf(tree, profiles, word.head) : -1
    return govern(above, signature, sourceAt(tree, doer), word.head)
  }
  const definite =
    profile.possessor >= 0 || /^(?:the|th[aeio]se?|th(?:is|at))$/.test(lowerOf(tree, profile.determiner))
  const indefinite = relationOf(word) === 'obj' && !definite
  return indefinite ? above : onlySaid(above)
}

function nominalSignature(tree: Tree, profiles: readonly Profile[], i: number): Signature | undefined {
  const word = tree.words[i]
  const governor = word && tree.words[word.head]
  const profile = profiles[i]
  const above = word && profiles[word.head]
  if (!word || !governor || !profile || !above) return undefined
  if (isNoun(governor))
    return word.deprel === 'nmod' &&
      /^(?:of|on|for|about|over|into|to|against|regarding)$/.test(profile.marker)
      ? carrierSignature(governor.lemma)
      : undefined
  // "The rumour is false."
  if (governor.upos === 'ADJ')
    return word.deprel === 'nsubj' && UNTRUE.test(governor.lemma) ? 'false|true' : undefined
  if (governor.upos !== 'VERB' && governor.upos !== 'AUX') return undefined
  const particle = lowerOf(tree, above.particle)
  const lemma = particle ? `${governor.lemma}-${particle}` : governor.lemma
  switch (word.deprel) {
    case 'obj':
    case 'nsubj:pass':
      return eventSignature(lemma) ?? (particle ? eventSignature(governor.lemma) : undefined)
    case 'obl':
      return eventSignature(`${governor.lemma}-${profile.marker}`)
    case 'nsubj':
      return ASPECTUAL.test(governor.lemma)
        ? governor.lemma === 'fail'
          ? 'false|true'
          : 'true|false'
        : undefined
    default:
      return undefined
  }
}

/** Who makes a claim or has a plan: "the bank's plan", "allegations by X"; else who voices it ("repeated claims that"). */
export function ownerOf(tree: Tree, profiles: readonly Profile[], noun: number): Source | undefined {
  const profile = profiles[noun]
  const word = tree.words[noun]
  if (!profile || !word) return undefined
  if (profile.possessor >= 0) return sourceAt(tree, profile.possessor)
  if (profile.author >= 0) return sourceAt(tree, profile.author)
  const signature =
    tree.words[word.head]?.upos === 'VERB' ? eventSignature(tree.words[word.head]?.lemma ?? '') : undefined
  if (word.deprel !== 'obj' || (signature && /^(?:denied|false)/.test(signature))) return undefined
  return sourceAt(tree, doerOf(tree, profiles, word.head))
}

const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|appos)$/

/** A noun by its tag or, where the tagger took "claims" for a verb, by its place. */
export const isNoun = (word: Word): boolean => word.upos === 'NOUN' || NOMINAL.test(relationOf(word))

export const sourceAt = (tree: Tree, word: number): Source | undefined =>
  word < 0 ? undefined : { tree, word }

const lowerOf = ({ words }: Tree, i: number) => words[i]?.text.toLowerCase() ?? ''
