import { wordSet } from '../../../language/lexicon/words.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'

/** What somebody does, or is done to him, where he is himself. */
const THERE = wordSet(`
  study read learn train teach work lecture practise practice serve live settle reside stay bear die marry meet join
  attend enrol enroll graduate perform play sing preach write compose paint found co-found establish open start launch
  run lead head win lose defeat beat face score compete stand elect re-elect reelect arrest detain jail imprison kill
  capture wound shoot bury execute try convict attack encounter befriend visit
`)

/**
 * Whether a named place before the subject is where the subject was: "In Paris, Anna Brown studied under Luc Moreau", "in
 * the Lund constituency, Luc Moreau was elected". What bodies do, and what is thought of somebody, need not be done there.
 */
export function frontsPlace(
  context: SentenceContext,
  { lemma, subjects, kind, objects }: Clause,
  preposition: string,
  noun: NounPhrase,
): boolean {
  if (!/^(?:in|at)$/.test(preposition) || !THERE.has(lemma) || !/^(?:main|complement)$/.test(kind))
    return false
  // "In Kenya, senators wrote to the company": a letter is sent from anywhere.
  if (lemma === 'write' && objects.length === 0) return false
  const place = context.mentions.at(context.mentions.of(noun)[0] ?? -1)
  if (!place || !/^(?:place|organization|facility)$/.test(place.type ?? '')) return false
  // "in the Lund constituency" names one, "in the city" none.
  if (place.kind !== 'name' && noun.modifiers.length === 0) return false
  return subjects.length > 0 && subjects.every((at) => at > noun.head && canBeThere(context, at))
}

function canBeThere({ nouns, mentions }: SentenceContext, at: number): boolean {
  const noun = nouns.get(at)
  return noun !== undefined && /^(?:person|group|organization|undefined)$/.test(`${mentions.typeOf(noun)}`)
}
