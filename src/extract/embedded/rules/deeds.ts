import { wordSet } from '../../../language/lexicon/words.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType, isDoneTo } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'

/** Nouns for what is done to something or befalls it, besides the acts of eventTypes.ts: "the formation of the republic". */
const DEEDS = wordSet(`
  formation founding foundation establishment construction renovation reconstruction launch launching abolition removal
  resignation dismissal transfer takeover privatisation privatization nationalisation nationalization closure opening
  reopening prosecution extradition partition unification independence withdrawal overthrow ouster downfall collapse
  expansion management administration running planning organisation organization building making writing editing filming
  recording release distribution implementation repeal reform modernisation modernization dissolution breakup signing
  ratification passage rejection inauguration consecration naming renaming excavation conservation preservation
  digitisation digitization sinking hijacking looting burning disappearance deployment arming training
  recruitment upbringing education naturalisation rehabilitation return relocation
`)

/** What somebody decides, says or asks: who takes a stand on it takes one on him. */
const STANDS = wordSet(`
  decision ruling judgment judgement verdict proposal offer request demand claim appeal plea bid objection refusal accusation
  allegation warning advice remark comment criticism complaint nomination candidacy appointment invitation
`)

/** Acts that are events of their own: one takes part in them. */
const EVENTS = /^(?:attack|besiege|bomb|elect)$/

/** Nouns by which one has a part in a deed: "played a role in the founding of". */
const PARTS = /^(?:role|part|hand|share|interest|involvement|success|help|assistance)$/

/** Whether a noun is a deed that only leads to what it is done to: "the restoration of the cathedral". */
export function isDeed({ words }: SentenceContext, { head, name, time }: NounPhrase): boolean {
  const lemma = words[head]?.lemma ?? ''
  if (name || time) return false
  const type = eventType(lemma)
  return DEEDS.has(lemma) || STANDS.has(lemma) || (type !== undefined && isDoneTo(type) && !EVENTS.test(type))
}

/** Prepositions of a deed that somebody has to do with: "contributed to the founding of", "called for the release of". */
const TOWARDS = /^(?:to|for|in|with|against|about|on|of|into)$/

/** A noun that an act goes through, with what governs it. */
export interface Way {
  readonly head: number
  readonly preposition?: Preposition | undefined
  /** The noun by which one has a part in it: "a role in". */
  readonly part?: Phrase
}

/** The deeds that adverbials of a clause name, or in which its object is a part: "a key role in the founding of the museum". */
export function deedsReached(context: SentenceContext, { obliques, objects, verb, passive }: Clause): Way[] {
  const { tree, words, nouns } = context
  const isThere = (at: number) => {
    const noun = nouns.get(at)
    return noun !== undefined && isDeed(context, noun)
  }
  const through = obliques.flatMap(({ preposition, heads }) =>
    // "was arrested for the murder of X" is told of who is said to have done it.
    preposition &&
    preposition.first > verb &&
    TOWARDS.test(preposition.text) &&
    !(passive && preposition.text === 'for')
      ? heads.filter(isThere).map((head) => ({ head, preposition }))
      : [],
  )
  const parts = objects.filter((at) => PARTS.test(words[at]?.lemma ?? ''))
  return [
    ...through,
    ...parts.flatMap((part) =>
      dependents(tree, part, 'nmod')
        .filter((at) => prepositionOf(tree, at)?.text === 'in' && isThere(at))
        .map((head) => ({ head, preposition: prepositionOf(tree, head), part: { first: part, last: part } })),
    ),
  ]
}
