import type { Tree } from '../tree/tree.ts'
import {
  NEGATED_ADJECTIVES,
  PLANNED_ADJECTIVES,
  POSSIBLE_ADJECTIVES,
  REPORTED_ADJECTIVES,
} from './lexicon/adjectives.ts'
import { PLANNED_MODALS, POSSIBLE_ADVERBS, POSSIBLE_MODALS, REPORTED_ADVERBS } from './lexicon/adverbs.ts'
import { carrierSignature } from './lexicon/nouns.ts'
import type { Profile } from './profile.ts'
import { affirm, hedge, negate, type Standing, saidBy } from './standing.ts'

/** A word's own modal verbs and adverbs, over what its place in the sentence gives it. */
export function applyModality(tree: Tree, profile: Profile, i: number, standing: Standing): Standing {
  const { words } = tree
  let result = standing
  for (const at of profile.auxiliaries) {
    const word = words[at]
    if (word?.xpos !== 'MD') continue
    const lower = word.text.toLowerCase()
    const modal = { word: at, construction: 'modal verb' } as const
    // What is feared or asked about does not become a plan by "will".
    if (PLANNED_MODALS.has(lower))
      result = standing.modality === 'possible' ? result : hedge(result, 'planned', modal)
    else if (isFutureInPast(tree, profile, i, lower)) result = hedge(result, 'planned', modal)
    else if (POSSIBLE_MODALS.has(lower)) result = hedge(result, 'possible', modal)
  }
  if (isToDo(tree, profile) || isAgreed(tree, profile, i) || isScheduled(tree, profile, i))
    result = hedge(result, 'planned', { word: i, construction: 'time to come' })
  for (const at of profile.modifiers) {
    const lower = words[at]?.text.toLowerCase() ?? ''
    const adverb = { word: at, construction: 'adverb' } as const
    const adjective = { word: at, construction: 'adjective' } as const
    if (words[at]?.upos === 'ADV' || words[at]?.xpos === 'RB') {
      if (POSSIBLE_ADVERBS.has(lower)) result = hedge(result, 'possible', adverb)
      else if (REPORTED_ADVERBS.has(lower)) result = saidBy(result, undefined, adverb)
    } else if (POSSIBLE_ADJECTIVES.has(lower)) result = hedge(result, 'possible', adjective)
    else if (PLANNED_ADJECTIVES.has(lower)) result = hedge(result, 'planned', adjective)
    else if (REPORTED_ADJECTIVES.has(lower)) result = saidBy(result, undefined, adjective)
    else if (NEGATED_ADJECTIVES.has(lower)) result = negate(affirm(result), adjective)
  }
  return result
}

/** "He said he would go": the future seen from the past. With "have" it did not come: "would have gone". */
function isFutureInPast({ words }: Tree, profile: Profile, i: number, modal: string): boolean {
  if (!/^(?:would|['’]d)$/.test(modal)) return false
  const word = words[i]
  const above = word && word.head >= 0 ? words[word.head] : undefined
  if (!word || !above || !/^(?:ccomp|acl)/.test(word.deprel)) return false
  return /^VB[DN]$/.test(above.xpos) && !profile.auxiliaries.some((at) => words[at]?.lemma === 'have')
}

/** "The minister is to visit Oslo"; in a headline "Minister to visit Oslo". */
function isToDo({ words }: Tree, { auxiliaries, copula, to }: Profile): boolean {
  return to >= 0 && [...auxiliaries, copula].some((at) => at >= 0 && at < to && words[at]?.lemma === 'be')
}

/** "Under the plan …" stands before: so many of a word's dependents are looked at. */
const FIRST = 20

/** "Under the plan, Oslo would lead": agreed to. */
function isAgreed({ words, children }: Tree, { auxiliaries }: Profile, i: number): boolean {
  if (!auxiliaries.some((at) => words[at]?.lemma === 'would' || words[at]?.text === 'would')) return false
  const places = [i, words[i]?.deprel === 'conj' ? (words[i]?.head ?? i) : i]
  return places.some((at) =>
    (children[at] ?? []).slice(0, FIRST).some((child) => {
      const word = words[child]
      return (
        word?.deprel === 'obl' &&
        carrierSignature(word.lemma)?.startsWith('planned') &&
        (children[child] ?? []).some(
          (c) => words[c]?.deprel === 'case' && words[c]?.text.toLowerCase() === 'under',
        )
      )
    }),
  )
}

/** A present with a time to come: "leaves for Oslo tomorrow", "is meeting the king next week". */
function isScheduled({ words, children }: Tree, profile: Profile, i: number): boolean {
  const [auxiliary] = profile.auxiliaries
  const tense = words[auxiliary ?? i]?.xpos ?? ''
  if (!/^VB[ZP]$/.test(tense) || (auxiliary !== undefined && words[auxiliary]?.lemma !== 'be')) return false
  return (children[i] ?? []).some((child) => {
    const lower = words[child]?.text.toLowerCase()
    if (lower === 'tomorrow') return true
    return (
      /^obl|^advmod/.test(words[child]?.deprel ?? '') &&
      // "is buried next to her" is no time.
      (children[child] ?? []).some(
        (at) => at < child && words[at]?.text.toLowerCase() === 'next' && words[at]?.deprel === 'amod',
      )
    )
  })
}
