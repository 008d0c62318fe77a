import type { Tree } from '../tree/tree.ts'
import { adverbial } from './adjuncts.ts'
import { carrierSignature } from './lexicon/nouns.ts'
import { infinitiveSignature } from './lexicon/verbs.ts'
import { ownerOf } from './nominals.ts'
import { markerAt, type Profile } from './profile.ts'
import { govern } from './signature.ts'
import { hedge, NEUTRAL, onlySaid, type Standing } from './standing.ts'
import { speakerOf } from './subjects.ts'

/** A clause that describes a noun: the content of a claim or plan, else told for itself. */
export function described(
  tree: Tree,
  profiles: readonly Profile[],
  clauses: readonly number[],
  standings: readonly Standing[],
  i: number,
): Standing {
  const word = tree.words[i]
  const profile = profiles[i]
  if (!word || !profile) return NEUTRAL
  const noun = word.head
  const above = standings[noun] ?? NEUTRAL
  const signature = isContent(tree, profile, word.deprel)
    ? carrierSignature(tree.words[noun]?.lemma ?? '')
    : undefined
  if (signature) return govern(above, signature, ownerOf(tree, profiles, noun), noun)
  // "accused the mayor of stealing": the parser may hang on the object what belongs to the verb.
  // So it may hang what the object is used for: "used the fleet to ship shells".
  const verb = tree.words[noun]?.head ?? -1
  const governor = tree.words[verb]?.lemma ?? ''
  const isGoverned = profile.to < 0 && profile.marker !== '' && infinitiveSignature(governor)
  if (tree.words[noun]?.deprel === 'obj' && (isGoverned || (profile.to >= 0 && governor === 'use')))
    return adverbial(tree, profiles, i, verb, standings[verb] ?? NEUTRAL, speakerOf(tree, profiles, verb))
  const within = onlySaid(standings[clauses[noun] ?? noun] ?? NEUTRAL)
  if (profile.marker === 'for')
    return hedge(within, 'possible', { word: markerAt(tree, i), construction: 'conjunction or preposition' })
  if (profile.to >= 0)
    return isFirst(tree, profiles, noun)
      ? within
      : hedge(within, 'planned', { word: profile.to, construction: 'purpose' })
  // ", which …" is the writer's own remark.
  return tree.words[tree.first[i] ?? i]?.text === ',' || tree.words[(tree.first[i] ?? i) - 1]?.text === ','
    ? NEUTRAL
    : within
}

/** "that" with a clause to which nothing is missing is content: "the claim that he fled"; infinitives and "of …ing" too. */
function isContent({ words }: Tree, { to, marker, object, subject }: Profile, deprel: string): boolean {
  if (to >= 0 || (marker === 'that' && subject >= 0)) return true
  if (deprel === 'acl:relcl')
    return words[object]?.xpos === 'WDT' && subject >= 0 && words[object]?.lemma === 'that'
  return /^(?:that|of|for|to|about|whether|on|from|in)$/.test(marker)
}

/** "the first woman to climb": she did. */
function isFirst({ words }: Tree, profiles: readonly Profile[], noun: number): boolean {
  if (/^(?:first|second|third|last|only|latest|next)$/.test(words[noun]?.lemma ?? '')) return true
  return (profiles[noun]?.modifiers ?? []).some((at) => {
    const word = words[at]
    return word && (/^(?:first|second|third|last|only|latest)$/.test(word.lemma) || word.xpos === 'JJS')
  })
}
