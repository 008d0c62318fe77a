import type { Argument, Statement } from '../../../model/statement.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { typeTable } from '../typeTable.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf } from './verbLabel.ts'

/** What a noun between two prepositions says of two things, articles left out: "at war with", "in a relationship with". */
const STATES = typeTable(`
  need: in need of, in want of
  leader-of: in charge of, in command of, at head of, at helm of
  control: in control of
  owner-of: in possession of
  support: in favour of, in favor of, in support of
  oppose: in opposition to
  negotiate-with: in talks with, in negotiations with, in discussions with, in dialogue with
  contact: in contact with, in touch with
  correspond-with: in correspondence with
  fight: at war with, in conflict with
  dispute-with: in dispute with, at odds with, at loggerheads with
  ally-of: in alliance with, in league with
  cooperate-with: in cooperation with, in partnership with, in collaboration with, in collusion with
  compete-with: in competition with
  agree-with: in agreement with
  love: in love with
  relationship-with: in relationship with
  tried-for: on trial for
  violate: in breach of, in violation of
  employee-of: under contract with, under contract to, on staff of, on payroll of
  member-of: on board of, on committee of
  search-for: in search of
  owe: in debt to
`)

/** Verbs that keep or bring somebody in a state. */
const STAYING = /^(?:remain|stay|keep|be|get|come)$/

/**
 * The state that somebody is in towards another: "is in need of aid", "was at war with Kenya", "the officer in charge of
 * the base", "remained in contact with Anna Brown".
 */
export const states: Rule = {
  name: 'state',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values())
      if (!noun.name && !noun.time && !noun.pronoun) statements.push(...statementsOf(context, noun))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, noun: NounPhrase): Statement[] {
  const { tree } = context
  const first = prepositionOf(tree, noun.head)
  if (!first) return []
  const bearers = bearersOf(context, noun)
  if (bearers.ends.length === 0) return []
  const statements: Statement[] = []
  for (const child of dependents(tree, noun.head, 'nmod', 'obl')) {
    const second = child > noun.head ? prepositionOf(tree, child) : undefined
    const type = second && typeOf(context, first, noun, second)
    if (!second || !type) continue
    const predicate = { first: first.first, last: second.last }
    const label = labelOf(context, [...bearers.verb, predicate])
    for (const [subject, object] of pairsOf(bearers.ends, endsOf(context, conjunctsOf(tree, child))))
      statements.push(
        stateOf(context, {
          subject,
          predicate,
          objects: [{ ...object, label, type }],
          rule: 'state',
          confidence: 0.75,
          carrier: bearers.carrier ?? noun.head,
        }),
      )
  }
  return statements
}

/** "at war with" by the nouns as they stand there; behind a copula also any noun that names an act: "is in use of". */
function typeOf(
  { words, clauses }: SentenceContext,
  first: Preposition,
  { head }: NounPhrase,
  second: Preposition,
): string | undefined {
  const known = STATES.get(`${first.text} ${words[head]?.text.toLowerCase() ?? ''} ${second.text}`)
  if (known || !clauses.get(head)?.copular || !/^(?:of|with)$/.test(second.text)) return known
  return eventType(words[head]?.lemma ?? '')
}

interface Bearers {
  readonly ends: readonly Argument[]
  /** The verb between them and their state. */
  readonly verb: readonly Phrase[]
  readonly carrier?: number
}

/** Who is in the state that a noun names: the subject of the copula or of a verb of staying, or the noun that it describes. */
function bearersOf(context: SentenceContext, { head }: NounPhrase): Bearers {
  const { clauses, words, nouns } = context
  const own = clauses.get(head)
  if (own?.copular) return { ends: endsOf(context, own.subjects), verb: [own.group], carrier: head }
  const word = words[head]
  const relation = word && relationOf(word)
  const clause = clauses.get(word?.head ?? -1)
  if (relation === 'obl' && clause && STAYING.test(clause.lemma))
    return { ends: endsOf(context, clause.subjects), verb: [clause.group], carrier: clause.head }
  const noun = nouns.get(word?.head ?? -1)
  const behind = relation === 'nmod' && (word?.head ?? head) < head
  return { ends: behind && noun && !noun.time ? endsOfNoun(context, noun) : [], verb: [] }
}
