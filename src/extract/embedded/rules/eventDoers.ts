import type { Argument } from '../../../model/statement.ts'
import { isGiven, isSuffered } from '../eventTypes.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseSpan, type SentenceContext } from '../sentence.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { isJoined } from './compounds.ts'

// Who does what a noun for an act names.

/** A phrase that hangs on the noun: "by the army", with what the army is joined to. */
export interface Place {
  readonly preposition: Preposition
  readonly heads: readonly number[]
}

/** Who acts: "by X", "X's", "Russian"; for what has no object with "of" also "of X". */
export function doersOf(
  context: SentenceContext,
  noun: NounPhrase,
  places: readonly Place[],
  type: string,
): Argument[] {
  const by = places.find(({ preposition: { text } }) => text === 'by' || (text === 'from' && isGiven(type)))
  if (by) return endsOf(context, by.heads)
  // "the stake held by Acme in Orvic"
  if (type === 'investor-in') {
    const holders = dependents(context.tree, noun.head, 'acl').flatMap((at) => {
      const clause = context.clauses.get(at)
      return clause && /^(?:hold|own)$/.test(clause.lemma) ? clause.agents : []
    })
    if (holders.length > 0) return endsOf(context, holders)
  }
  if (isSuffered(type)) return []
  if (noun.possessor && !noun.possessor.time) return argumentsOf(context, noun.possessor)
  return noun.modifiers.flatMap((name) => {
    const mention = context.mentions.ofName(name)
    const place = name.type === 'place' || name.type === 'organization' || name.type === 'group'
    return mention !== undefined && place && !isJoined(context.words, name.last)
      ? [{ span: phraseSpan(context, name), mention }]
      : []
  })
}

/** "dropped its objections after talks with Norway": who did it talked. */
export function doersAbove(context: SentenceContext, noun: NounPhrase, type: string): Argument[] {
  const { tree, words, clauses } = context
  const clause = clauses.get(words[noun.head]?.head ?? -1)
  const preposition = prepositionOf(tree, noun.head)
  if (!clause || clause.passive || clause.copular || !SHARED.test(type) || !preposition) return []
  return AROUND.test(preposition.text) ? endsOf(context, clause.subjects) : []
}

/** Acts that the subject of a clause did with somebody where they stand in its adverbial. */
const SHARED =
  /^(?:meet|negotiate-with|agree-with|cooperate-with|correspond-with|dispute-with|fight|interview|visit|trade-with)$/

const AROUND = /^(?:after|before|during|in|at|following|amid|through|ahead of|since|on|by|despite)$/

/** "was charged with the murder of X", "found him guilty of an attack on X": who is said to have done it. */
export function accusedOf(context: SentenceContext, noun: NounPhrase): Argument[] {
  const { tree, words, clauses } = context
  let at = words[noun.head]?.head ?? -1
  // "guilty of", "responsible for"
  if (words[at]?.upos === 'ADJ' && GUILTY.test(words[at]?.lemma ?? '') && !clauses.has(at))
    at = words[at]?.head ?? -1
  const clause = clauses.get(at)
  const preposition = prepositionOf(tree, noun.head)?.text ?? ''
  if (!clause || !/^(?:of|for|with|in|over)$/.test(preposition)) return []
  if (clause.copular)
    return GUILTY.test(words[clause.head]?.lemma ?? '') ? endsOf(context, clause.subjects) : []
  if (!ACCUSING.test(clause.lemma)) return []
  return endsOf(context, clause.passive ? clause.subjects : clause.objects)
}

const GUILTY = /^(?:guilty|innocent|responsible|liable)$/

const ACCUSING =
  /^(?:accuse|charge|convict|suspect|acquit|arrest|jail|imprison|sentence|indict|prosecute|try|blame|execute|hang|fine|find|hold|implicate)$/
