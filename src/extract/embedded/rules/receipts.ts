import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { typeTable } from '../typeTable.ts'
import { endsOf, pairsOf } from './arguments.ts'
import { isAmount } from './content.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** Verbs by which one gets what another does or gives. */
const RECEIVING =
  /^(?:receive|get|win|draw|attract|earn|gain|obtain|secure|enjoy|face|accept|provoke|meet with|elicit|garner)$/

/** What one does to another by giving it to him, besides the acts of eventTypes.ts. */
const GIVEN = typeTable(`
  praise: praise, acclaim, applause, compliment
  fund: grant, subsidy, sponsorship, bursary, stipend
  support: help, encouragement, sympathy
  permit: permission, permit, licence, license, clearance
  order: order, instruction
  advise: advice, counsel
  protect: protection
  pay: money, cash, salary, fee, compensation, pension
  contact: call
  train: training
  accuse: complaint
  inform: information, intelligence, tip
`)

/** Acts of which the receiver has a part himself, or that "from" names no doer of. */
const SHARED =
  /^(?:study-at|participant-in|employee-of|member-of|born-in|die-in|buried-in|need|suffer-from|trade-with|buy|sell|user-of|leave|return-to|nominated-for|defeat|release|rescue|relationship-with)$/

/** What the giver does to whom receives something from him; undefined where the clause tells of no such thing. */
export function receivedType(context: SentenceContext, clause: Clause): string | undefined {
  if (clause.passive && PROVIDING.test(clause.lemma)) return verbType(clause.lemma)
  if (clause.passive || clause.copular || !RECEIVING.test(clause.lemma)) return undefined
  const noun = receivedIn(context, clause)
  if (!noun) return undefined
  if (isAmount(context, noun)) return 'pay'
  const lemma = context.words[noun.head]?.lemma ?? ''
  const type = GIVEN.get(lemma) ?? eventType(lemma)
  return type === undefined || SHARED.test(type) ? undefined : type
}

/** Verbs whose subject in the passive gets what "with" names: "was provided with documents from Norway". */
const PROVIDING = /^(?:provide|supply|present|equip|arm|issue|furnish)$/

/** The one common noun that is received. */
function receivedIn({ nouns }: SentenceContext, clause: Clause): NounPhrase | undefined {
  const [given] = clause.passive ? givenIn(clause) : clause.objects
  const noun = nouns.get(given ?? -1)
  return noun && !noun.name && !noun.pronoun && !noun.time ? noun : undefined
}

/** Who gives what a clause's subject gets: "received support from Norway", "won praise from Anna Brown". */
export const receipts: Rule = {
  name: 'receipt',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      const type = receivedType(context, clause)
      const noun = receivedIn(context, clause)
      if (!type || !noun) continue
      const label = isAmount(context, noun)
        ? 'paid'
        : labelOf(context, ['gave', { first: noun.core, last: noun.head }, 'to'])
      for (const [subject, object] of pairsOf(giversIn(context, clause), endsOf(context, clause.subjects)))
        statements.push(
          stateOf(context, {
            subject,
            predicate: verbChain(context, clause),
            objects: [{ ...object, label, type }],
            rule: 'receipt',
            confidence: 0.75,
            clause,
            carrier: clause.head,
          }),
        )
    }
    return { statements }
  },
}

const givenIn = ({ obliques }: Clause) =>
  obliques.flatMap(({ preposition, heads }) => (preposition?.text === 'with' ? heads : []))

/** Those behind "from", on the verb, on what is received or on what that consists of: "a grant of $2 million from Acme". */
function giversIn(context: SentenceContext, clause: Clause): Argument[] {
  const { tree } = context
  const { obliques, verb } = clause
  const objects = clause.passive ? givenIn(clause) : clause.objects
  const own = obliques.filter(({ preposition }) => preposition?.text === 'from' && preposition.first > verb)
  const nested = objects.flatMap((at) => [
    ...dependents(tree, at, 'nmod'),
    ...dependents(tree, at, 'nmod').flatMap((inner) => dependents(tree, inner, 'nmod')),
  ])
  const behind = nested.filter((at) => prepositionOf(tree, at)?.text === 'from')
  return endsOf(context, [
    ...own.flatMap(({ heads }) => heads),
    ...behind.flatMap((at) => conjunctsOf(tree, at)),
  ]).filter(({ mention }) =>
    /^(?:person|organization|group|place)$/.test(context.mentions.type(mention ?? -1) ?? ''),
  )
}
