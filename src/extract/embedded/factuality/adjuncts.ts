import type { Tree } from '../tree/tree.ts'
import { complementSignature, isFiniteClause } from './complements.ts'
import { adjectiveSignature } from './lexicon/adjectives.ts'
import { CONDITIONS, TEMPORAL } from './lexicon/adverbs.ts'
import { infinitiveSignature } from './lexicon/verbs.ts'
import { markerAt, type Profile } from './profile.ts'
import { govern } from './signature.ts'
import { hedge, hedgeAs, negate, onlySaid, type Source, type Standing } from './standing.ts'

/**
 * The standing of an adverbial clause, from that of the clause it belongs to: conditions are possible, purposes
 * planned, "without …" did not happen; what is told as time or reason stands for itself, unless what it belongs to is
 * still to come ("will leave when the war ends").
 */
export function adverbial(
  tree: Tree,
  profiles: readonly Profile[],
  i: number,
  governor: number,
  above: Standing,
  doer: number,
): Standing {
  const profile = profiles[i]
  const verb = tree.words[governor]
  if (!profile || !verb) return above
  const mark = profile.marker
  const finite = isFiniteClause(tree, profile, i)
  const own = onlySaid(above)
  const joint = { word: markerAt(tree, i), construction: 'conjunction or preposition' } as const
  if (mark.split(' ').some((word) => CONDITIONS.has(word)) || /^(?:in case|as (?:long|though|if))/.test(mark))
    return hedge(own, 'possible', { word: markerAt(tree, i), construction: 'condition' })
  if (/^(?:without|instead|instead of|rather|rather than)$/.test(mark)) return negate(own, joint)
  if (!finite) {
    const source: Source | undefined = doer < 0 ? undefined : { tree, word: doer }
    if (governed(profile, verb.upos, verb.lemma, mark) || isGerundObject(tree, profile, i, governor)) {
      const signature = complementSignature(tree, profiles, i, governor, doer)
      if (signature) return govern(above, signature, source, governor)
    }
    // "used the fleet to ship shells": what something is used for is done with it.
    if (profile.to >= 0 && verb.lemma === 'use') return hedgeAs(own, above)
    if (profile.to >= 0 && isAchieved(tree, i, governor)) return own
    if (profile.to >= 0) return hedge(own, 'planned', { word: profile.to, construction: 'purpose' })
    if (mark === 'for') return hedge(own, 'possible', joint)
    // Manner and means share what their clause is: "will win by buying votes".
    if (mark === '' || /^(?:by|in|of|from|with)$/.test(mark)) return hedgeAs(own, above)
    return TEMPORAL.has(mark) ? hedgeAs(own, above) : own
  }
  const present = /^VB[ZP]$/.test(tree.words[profile.auxiliaries[0] ?? i]?.xpos ?? '')
  return TEMPORAL.has(mark) && present ? hedgeAs(own, above) : own
}

/** What a past deed led to, and did not only aim at: "came from behind to beat them", "rose to become mayor". */
function isAchieved({ words }: Tree, i: number, governor: number): boolean {
  const [verb, end] = [words[governor], words[i]]
  if (verb?.xpos !== 'VBD' || !end) return false
  if (end.lemma === 'become') return /^(?:go|rise|grow|return|progress|develop|advance)$/.test(verb.lemma)
  if (!RESULTS.test(end.lemma)) return false
  const next = words[governor + 1]?.text
  const back = next === 'back' || (next === 'from' && words[governor + 2]?.text === 'behind')
  return PLAYED.test(verb.lemma) || (verb.lemma === 'come' && back)
}

const RESULTS =
  /^(?:beat|defeat|win|reach|seal|clinch|claim|equali[sz]e|level|secure|retain|lift|qualify|draw|lose)$/
const PLAYED =
  /^(?:beat|defeat|score|rally|recover|fight|hit|edge|fire|shoot|overcome|hold|outclass|thrash|cross)$/

/** "denied having met": the parser may take the gerund that a verb governs for an adverbial. A comma shows that it is one. */
function isGerundObject(
  { words, first }: Tree,
  { auxiliaries, marker }: Profile,
  i: number,
  governor: number,
): boolean {
  if (marker !== '' || i < governor || words[(first[i] ?? i) - 1]?.text === ',') return false
  const [auxiliary] = auxiliaries
  if (words[auxiliary ?? i]?.xpos !== 'VBG' || (first[i] ?? i) !== governor + 1) return false
  return /^(?:denied|said|false|planned)/.test(infinitiveSignature(words[governor]?.lemma ?? '') ?? '')
}

/** Whether an adverbial is rather a complement: "set to attack", "accused of stealing", "stopped from entering". */
function governed({ to }: Profile, upos: string, lemma: string, mark: string): boolean {
  if (upos === 'ADJ') return to >= 0
  if (to < 0)
    return (
      /^(?:of|from|for|with|in|into|against|on|about|to)$/.test(mark) &&
      infinitiveSignature(lemma) !== undefined
    )
  // "went to Oslo to meet": motion has a purpose, and so has what is done ("used it to").
  const signature = infinitiveSignature(lemma) ?? adjectiveSignature(lemma)
  return signature !== undefined && !signature.startsWith('true')
}
