import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import { eventType, isBond, isDoneTo, isGiven, isPlacing, isSuffered, tradedBy } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean } from '../relationTypes.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { contentOf } from './content.ts'
import { accusedOf, doersAbove, doersOf, type Place } from './eventDoers.ts'
import type { Rule } from './rule.ts'
import { sameOf } from './together.ts'

/**
 * What a noun that names an act says of who takes part in it (the arguments of nominalisations, as NomBank has them):
 * "negotiations between A and B", "X's visit to Y", "the sale of A by B to C", "the attack on Y by X".
 */
export const events: Rule = {
  name: 'event',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values())
      if (!noun.name && !noun.time && !noun.pronoun) statements.push(...statementsOf(context, noun))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, noun: NounPhrase): Statement[] {
  const { words } = context
  const lemma = words[noun.head]?.lemma ?? ''
  const places = placesAt(context, noun.head)
  const head = { first: noun.core, last: noun.head }
  const statements: Statement[] = []
  const state = (subject: Argument, object: Argument, predicate: Phrase, label: string, type: string) => {
    if (subject.mention === undefined || object.mention === undefined) return
    if (subject.mention === object.mention && !isBond(type)) return
    const objects: ObjectArgument[] = [{ ...object, label, type }]
    statements.push(
      stateOf(context, { subject, predicate, objects, rule: 'event', confidence: 0.7, carrier: noun.head }),
    )
  }
  const type = eventType(lemma)
  const between = places.find(
    ({ preposition: { text }, heads }) =>
      text === 'between' || (text === 'of' && heads.length === 2 && isBond(type ?? '')),
  )
  if (between) {
    const [first, second = sameOf(context, first), more] = endsOf(context, between.heads)
    if (first && second && !more)
      state(
        first,
        second,
        { first: noun.core, last: between.preposition.last },
        `${phraseText(context, head)} with`,
        type ?? clean(lemma),
      )
  }
  if (!type) return statements
  const trade = tradedBy(lemma)
  // "the sale of shells by X to Y": the parser may hang X and Y on the shells.
  const goods = places.find(({ preposition }) => preposition.text === 'of')
  if (goods)
    for (const place of placesAt(context, innermost(context, goods.heads[0] ?? -1))) {
      const { text } = place.preposition
      const shown = places.some(({ preposition }) => preposition.text === text)
      if (!shown && (text === 'by' || text === 'to' || (text === 'from' && trade?.from))) places.push(place)
    }
  const own = doersOf(context, noun, places, type)
  const accused = own.length > 0 ? [] : accusedOf(context, noun)
  const doers = own.length > 0 ? own : accused.length > 0 ? accused : doersAbove(context, noun, type)
  if (noun.possessor && !noun.possessor.time && isSuffered(type))
    statesOfSufferer(context, noun, places, state, type)
  for (const { preposition, heads } of places) {
    if (preposition.text === 'by' || preposition.text === 'between') continue
    for (const object of endsOf(context, heads)) {
      if (trade?.from && preposition.text === 'from') {
        // "the purchase of shells from Y": Y sells them.
        const sold = places.find((place) => place.preposition.text === 'of')
        for (const thing of sold ? endsOf(context, sold.heads) : [])
          state(object, thing, { first: noun.core, last: preposition.last }, 'sold', 'sell')
      }
      if (!OBJECT_PREPOSITIONS.test(preposition.text)) continue
      if (/^(?:in|at)$/.test(preposition.text) && !isPlacing(type)) continue
      if (preposition.text === 'of' && !isDoneTo(type)) continue
      if (preposition.text === 'from' && isGiven(type)) continue
      if (own.length + accused.length === 0 && preposition.text !== 'with' && type !== 'visit') continue
      for (const doer of doers)
        state(
          doer,
          object,
          { first: noun.core, last: preposition.last },
          `${phraseText(context, head)} ${preposition.text}`,
          type,
        )
    }
  }
  return statements
}

/** "Anna Brown's arrest by the police in Oslo": the owner is whom it was done to, by whom and where. */
function statesOfSufferer(
  context: SentenceContext,
  noun: NounPhrase,
  places: readonly Place[],
  state: (subject: Argument, object: Argument, predicate: Phrase, label: string, type: string) => void,
  type: string,
): void {
  if (!noun.possessor) return
  const act = phraseText(context, { first: noun.head, last: noun.head })
  for (const sufferer of argumentsOf(context, noun.possessor))
    for (const { preposition, heads } of places)
      for (const end of endsOf(context, heads)) {
        const predicate = { first: noun.core, last: preposition.last }
        if (preposition.text === 'by') state(end, sufferer, predicate, `${act} of`, type)
        else if (/^(?:in|at|from|to)$/.test(preposition.text))
          state(sufferer, end, predicate, `${act} ${preposition.text}`, type)
      }
}
/** The prepositional phrases that hang on a noun. */
function placesAt({ tree }: SentenceContext, head: number): Place[] {
  return dependents(tree, head, 'nmod').flatMap((child) => {
    const preposition = child > head ? prepositionOf(tree, child) : undefined
    return preposition ? [{ preposition, heads: conjunctsOf(tree, child) }] : []
  })
}

/** "shells" of "millions of shells". */
function innermost(context: SentenceContext, head: number): number {
  const noun = context.nouns.get(head)
  return noun ? contentOf(context, noun).head : head
}

const OBJECT_PREPOSITIONS = /^(?:of|to|on|against|with|in|at|for|from|into|over)$/
