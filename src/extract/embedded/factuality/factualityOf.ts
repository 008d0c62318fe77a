import type { Status } from '../../../model/vocabulary.ts'
import { relationOf, type Tree } from '../tree/tree.ts'
import { adverbial } from './adjuncts.ts'
import { attributionsOf } from './attribution.ts'
import { clauseHeads, fromTheRoot } from './clauses.ts'
import { complementSignature } from './complements.ts'
import { NEGATIVE_PRONOUNS } from './lexicon/adverbs.ts'
import { carrierSignature } from './lexicon/nouns.ts'
import { infinitiveSignature } from './lexicon/verbs.ts'
import { applyModality } from './modality.ts'
import { isNegated, isNegativePhrase, sharesNegation } from './negation.ts'
import { nominal, ownerOf, sourceAt } from './nominals.ts'
import { type Profile, profilesOf } from './profile.ts'
import type { Quotation } from './quotations.ts'
import { govern } from './signature.ts'
import { hedge, NEUTRAL, negate, onlySaid, type Source, type Standing, saidBy, statusOf } from './standing.ts'
import { doerOf } from './subjects.ts'

/** How a thing is said, and by whom. */
export interface Factuality {
  readonly status: Status
  /** The innermost source: who says, thinks, fears or asks it. */
  readonly attributedTo?: Source | undefined
  /** All sources, outermost first: "X said that Y believes …" has X, Y. */
  readonly sources: readonly Source[]
}

/**
 * The factuality of the claim that word `predicate` carries: a verb, the noun or adjective of a copula, a noun that names
 * an event, the noun of an apposition. Decided by syntax alone, from the root down: each word has the standing that
 * its governor gives it (implicative, factive, reporting, intending, denying words; conditions, purposes), then
 * its own negation, modals and adverbs change it. The scheme is FactBank's (Saurí & Pustejovsky 2009, 2012), coarsened
 * to the five statuses of the annotation guidelines as in MinIE (Gashteovski et al. 2017); "negated over planned over
 * possible over reported". Linear in the sentence, whose words are all decided at the first call.
 *
 * @param quotation what `quotationsOf` found for the sentence, where quotation marks are to be heeded.
 */
export function factualityOf(tree: Tree, predicate: number, quotation?: Quotation): Factuality {
  // A copula or auxiliary stands for the word that it belongs to.
  const own = tree.words[predicate]
  const carrier = own && own.head >= 0 && /^(?:cop|aux)/.test(own.deprel) ? own.head : predicate
  let standing = standingsOf(tree)[carrier] ?? NEUTRAL
  const quoted = quotation?.quotes.find(({ first, last }) => first <= predicate && predicate <= last)
  // Words between quotation marks are the speaker's, whom the tree may not tie to them.
  if (quoted && !standing.sources.some(({ word }) => word < quoted.first || word > quoted.last)) {
    const { speaker } = quoted
    if (speaker) standing = { ...standing, reported: true, sources: [speaker, ...standing.sources] }
  }
  return {
    status: statusOf(standing),
    attributedTo: standing.sources.at(-1),
    sources: standing.sources,
  }
}

const decided = new WeakMap<Tree, readonly Standing[]>()

/** The standing of each word. */
function standingsOf(tree: Tree): readonly Standing[] {
  const known = decided.get(tree)
  if (known) return known
  const order = fromTheRoot(tree)
  const profiles = profilesOf(tree)
  const clauses = clauseHeads(tree, profiles, order)
  const attributions = attributionsOf(tree, profiles, clauses)
  const conditional = conditionalClauses(tree, profiles)
  const frames: Standing[] = tree.words.map(() => NEUTRAL)
  const standings: Standing[] = tree.words.map(() => NEUTRAL)
  for (const i of order) {
    let frame = governedStanding(tree, profiles, clauses, frames, standings, i)
    const profile = profiles[i]
    const source = attributions.get(i)
    if (source !== undefined) frame = saidBy(frame, sourceAt(tree, source))
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

/** Who says; "nobody" is no source. */
function speakerOf(tree: Tree, profiles: readonly Profile[], verb: number): number {
  const doer = doerOf(tree, profiles, verb)
  const word = tree.words[doer]
  if (!word || NEGATIVE_PRONOUNS.has(word.text.toLowerCase())) return -1
  return tree.words[profiles[doer]?.determiner ?? -1]?.text.toLowerCase() === 'no' ? -1 : doer
}

/** A clause that describes a noun: the content of a claim or plan, else told for itself. */
function described(
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
  if (signature) return govern(above, signature, ownerOf(tree, profiles, noun))
  // "accused the mayor of stealing": the parser may hang on the object what belongs to the verb.
  const verb = tree.words[noun]?.head ?? -1
  if (
    tree.words[noun]?.deprel === 'obj' &&
    profile.to < 0 &&
    profile.marker !== '' &&
    infinitiveSignature(tree.words[verb]?.lemma ?? '')
  )
    return adverbial(tree, profiles, i, verb, standings[verb] ?? NEUTRAL, speakerOf(tree, profiles, verb))
  const within = onlySaid(standings[clauses[noun] ?? noun] ?? NEUTRAL)
  if (profile.marker === 'for') return hedge(within, 'possible')
  if (profile.to >= 0) return isFirst(tree, profiles, noun) ? within : hedge(within, 'planned')
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

/** Verbs that share a subject or auxiliaries share what these say: "will not buy or sell". */
function sharedStanding(tree: Tree, profiles: readonly Profile[], i: number, frame: Standing): Standing {
  const word = tree.words[i]
  const profile = profiles[i]
  if (!word || !profile || word.head < 0 || relationOf(word) !== 'conj' || profile.subject >= 0) return frame
  const first = tree.words[word.head]
  const above = profiles[word.head]
  if (!first || !above) return frame
  const negated = sharesNegation(tree, profiles, i, word.head)
  const standing = negated && !isNegated(tree, profiles, i) ? negate(frame) : frame
  const auxiliaries =
    profile.auxiliaries.length === 0 &&
    profile.copula < 0 &&
    /^VB[NG]?$/.test(word.xpos) &&
    word.xpos === first.xpos
  return auxiliaries ? applyModality(tree, { ...above, modifiers: [] }, word.head, standing) : standing
}

/** Clauses that hold on a condition: "If …, Oslo would buy it"; "Had it sold …, Oslo …". */
function conditionalClauses({ words }: Tree, profiles: readonly Profile[]): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, i) => {
    const profile = profiles[i]
    if (!profile) return
    if (relationOf(word) === 'advcl' && /^(?:if|unless|provided|as long)\b/.test(profile.marker)) {
      // "Even if" grants: the main clause holds all the same.
      const even = profile.modifiers.some((at) => words[at]?.lemma === 'even')
      if (!even) found.add(word.head)
    }
    const [auxiliary] = profile.auxiliaries
    if (
      auxiliary !== undefined &&
      auxiliary < profile.subject &&
      /^(?:had|should|were)$/i.test(words[auxiliary]?.text ?? '') &&
      !profile.question
    )
      found.add(i)
  })
  return found
}

/** "Release the hostages": asked for. */
function isImperative({ words }: Tree, { subject }: Profile, i: number): boolean {
  const word = words[i]
  return word?.head === -1 && subject < 0 && /\bMood=Imp\b/.test(word.feats)
}
