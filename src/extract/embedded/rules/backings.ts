import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { endsOf, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

interface Backing {
  readonly type: string
  /** The label; without one it is the noun with its preposition. */
  readonly label?: string
  /** The other acts on who did it; else the two are told from the doer's side. */
  readonly acts: boolean
  /** The other speaks to who did it. */
  readonly asks?: boolean
  /** The other acts on what is done, where something is. */
  readonly onThing?: boolean
}

const ASKS = { acts: true, asks: true }
const OPPOSED: Backing = { type: 'oppose', label: 'opposed', acts: true, onThing: true }
const ASSISTED: Backing = { type: 'assist', label: 'assisted', acts: true }

/** What an adverbial says of who stands behind the deed of a clause, by its preposition and noun. */
const TABLE: readonly (readonly [preposition: string, nouns: string, Backing])[] = [
  ['with', 'help support backing assistance aid', { type: 'support', label: 'supported', acts: true }],
  ['with', 'consent approval blessing', { type: 'approve', label: 'approved', acts: true }],
  ['with', 'permission', { type: 'permit', label: 'permitted', acts: true }],
  ['at', 'request behest urging suggestion instigation insistence', { type: 'ask', label: 'asked', ...ASKS }],
  ['at', 'invitation', { type: 'invite', label: 'invited', ...ASKS }],
  ['on', 'orders order instructions', { type: 'order', label: 'ordered', ...ASKS }],
  ['on', 'recommendation', { type: 'recommend', label: 'recommended', ...ASKS }],
  ['in', 'cooperation collaboration partnership conjunction', { type: 'cooperate-with', acts: false }],
  ['in', 'alliance', { type: 'ally-of', acts: false }],
  ['in', 'consultation', { type: 'consult', acts: false }],
  ['despite', 'opposition resistance objections objection protests protest criticism warnings', OPPOSED],
  ['over', 'objections objection protests opposition', OPPOSED],
  ['against', 'will wishes advice resistance opposition', OPPOSED],
  ['from', 'assist pass cross', ASSISTED],
  ['after', 'assist pass cross', ASSISTED],
]

const BACKINGS: ReadonlyMap<string, Backing> = new Map(
  TABLE.flatMap(([preposition, nouns, backing]) =>
    nouns.split(' ').map((noun) => [`${preposition} ${noun}`, backing] as const),
  ),
)

/** Whether a preposition and its noun only lead to who stands behind a deed. */
export const isBacking = (preposition: string, noun: string): boolean =>
  BACKINGS.has(`${preposition} ${noun.toLowerCase()}`)

/** Who stands behind a deed: "with the help of Norway", "at the request of Anna Brown", "in cooperation with Acme". */
export const backings: Rule = {
  name: 'backing',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      const preposition = prepositionOf(context.tree, noun.head)
      const backing = BACKINGS.get(`${preposition?.text} ${context.words[noun.head]?.text.toLowerCase()}`)
      const clause = backing && clauseOf(context, noun, backing)
      if (!backing || !clause || !preposition) continue
      const behind = othersOf(context, noun, backing)
      const doers = endsOf(context, actedOn(clause, backing))
      // "entered Tibet against her advice": nobody opposes a land.
      for (const [other, doer] of pairsOf(behind, doers))
        if (!backing.onThing || context.mentions.type(doer.mention ?? -1) !== 'place')
          statements.push(statementOf(context, { backing, clause, noun, preposition, doer, other }))
    }
    return { statements }
  },
}

/** Whom or what the one behind acts on: who did the deed, or what was done. */
function actedOn({ agents, subjects, objects, passive }: Clause, { onThing }: Backing): readonly number[] {
  if (onThing) return passive || objects.length === 0 ? subjects : objects
  return agents.length > 0 ? agents : subjects
}

/** The clause that the adverbial belongs to, through the noun that the parser may hang it on. */
function clauseOf(
  { words, clauses, nouns }: SentenceContext,
  { head }: NounPhrase,
  { asks }: Backing,
): Clause | undefined {
  const word = words[head]
  if (!word || relationOf(word) === 'conj') return undefined
  let at = word.head
  for (let steps = 0; steps < 3 && nouns.has(at) && !clauses.has(at); steps++) at = words[at]?.head ?? -1
  const clause = clauses.get(at)
  // "designed a badge, shaped as an eagle, at her request": a description asks nobody.
  if (!asks || clause?.kind !== 'participle' || !clause.passive || clause.agents.length > 0) return clause
  for (let steps = 0; steps < 6; steps++) {
    at = words[at]?.head ?? -1
    if (clauses.has(at)) return clauses.get(at)
  }
  return undefined
}

/** "of X", "from X", "X's", "his"; for what both do "with X". */
function othersOf(context: SentenceContext, noun: NounPhrase, { acts }: Backing): Argument[] {
  const { tree } = context
  const behind = dependents(tree, noun.head, 'nmod').filter((child) => {
    const text = child > noun.head ? (prepositionOf(tree, child)?.text ?? '') : ''
    return acts ? /^(?:of|from|by)$/.test(text) : text === 'with'
  })
  if (behind.length > 0)
    return endsOf(
      context,
      behind.flatMap((child) => conjunctsOf(tree, child)),
    )
  return acts && noun.possessor && !noun.possessor.time ? argumentsOf(context, noun.possessor) : []
}

interface Parts {
  readonly backing: Backing
  readonly clause: Clause
  readonly noun: NounPhrase
  readonly preposition: Preposition
  readonly doer: Argument
  readonly other: Argument
}

function statementOf(
  context: SentenceContext,
  { backing, clause, noun, preposition, doer, other }: Parts,
): Statement {
  const predicate = { first: preposition.first, last: noun.head }
  const label = backing.label ?? `${phraseText(context, predicate)} with`
  const [subject, object] = backing.acts ? [other, doer] : [doer, other]
  return stateOf(context, {
    subject,
    predicate,
    objects: [{ ...object, label, type: backing.type }],
    rule: 'backing',
    confidence: 0.7,
    carrier: clause.head,
  })
}
