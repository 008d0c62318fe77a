import type { Tree } from '../tree/tree.ts'
import { adjectiveSignature } from './lexicon/adjectives.ts'
import { carrierSignature } from './lexicon/nouns.ts'
import { finiteSignature, infinitiveSignature, REQUEST_WITH_OBJECT } from './lexicon/verbs.ts'
import { isNoun } from './nominals.ts'
import type { Profile } from './profile.ts'
import type { Signature } from './signature.ts'

/** Verbs of saying that leave the matter open where nobody is named who says so. */
const OPEN = /^(?:suggest|allege|assume|presume|propose|imply|speculate|rumou?r|suspect)$/

/** Whether a clause is finite: it has a subject of its own, or a verb form that stands alone. */
export function isFiniteClause(tree: Tree, profile: Profile, i: number): boolean {
  if (profile.to >= 0) return false
  if (
    profile.subject >= 0 ||
    profile.auxiliaries.some((at) => /^(?:MD|VB[DZP])$/.test(tree.words[at]?.xpos ?? ''))
  )
    return true
  return /^VB[DZP]$/.test(tree.words[profile.copula < 0 ? i : profile.copula]?.xpos ?? '')
}

/**
 * What the governor of a complement clause does to it. Undefined where the governor is in no list: what it governs is
 * then taken as said by the clause itself.
 */
export function complementSignature(
  tree: Tree,
  profiles: readonly Profile[],
  i: number,
  governor: number,
  source: number,
): Signature | undefined {
  const above = tree.words[governor]
  const aboveProfile = profiles[governor]
  const profile = profiles[i]
  if (!above || !aboveProfile || !profile) return undefined
  const finite = isFiniteClause(tree, profile, i)
  if (above.upos === 'ADJ' || above.upos === 'ADV') {
    const degree = aboveProfile.modifiers.map((at) => tree.words[at]?.text.toLowerCase())
    if (!finite && degree.includes('too')) return 'false|true'
    if (!finite && degree.includes('enough')) return 'true|false'
    return adjectiveSignature(above.lemma) ?? (finite ? 'true|true' : 'possible|possible')
  }
  if (above.upos === 'PROPN' || above.upos === 'PRON' || isNoun(above)) return carrierSignature(above.lemma)
  const particle = tree.words[aboveProfile.particle]?.text.toLowerCase()
  const lemma = above.lemma
  const mark = profile.marker
  if (finite) {
    if (/^(?:whether|if)$/.test(mark)) return 'hoped|possible'
    const signature = (particle && finiteSignature(`${lemma}-${particle}`)) || finiteSignature(lemma)
    if (signature === 'said|possible' && source < 0 && OPEN.test(lemma)) return 'possible|possible'
    return signature
  }
  return (
    special(tree, profile, above.xpos, lemma, aboveProfile) ??
    infinitiveSignature(lemma) ??
    (above.xpos === 'VBN' ? adjectiveSignature(lemma) : undefined)
  )
}

/** Verbs whose effect depends on more than the word. */
function special(
  { words }: Tree,
  profile: Profile,
  xpos: string,
  lemma: string,
  above: Profile,
): Signature | undefined {
  const infinitive = profile.to >= 0
  // "is going to": the future; "went to see": it happened.
  if (lemma === 'go' && infinitive && xpos === 'VBG') return 'planned|false'
  // "had to leave" left; "has to leave" ought to.
  if (/^(?:have|be)$/.test(lemma) && infinitive && above.modifiers.some((at) => words[at]?.lemma === 'yet'))
    return 'false|true'
  if (lemma === 'have' && infinitive && above.object < 0)
    return /^VB[DN]$/.test(xpos) ? 'true|possible' : 'possible|possible'
  if (/^(?:stop|quit)$/.test(lemma) && infinitive) return 'planned|possible'
  if (/^(?:forget|remember)$/.test(lemma) && !infinitive) return 'true|true'
  if (REQUEST_WITH_OBJECT.has(lemma) && infinitive && above.object >= 0 && !above.passive)
    return 'hoped|possible'
  // "was required to": an order to somebody. "requires selling": a condition.
  if (lemma === 'be' && infinitive) return 'planned|false'
  return undefined
}
