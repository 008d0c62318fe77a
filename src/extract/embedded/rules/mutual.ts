import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType, isBond } from '../eventTypes.ts'
import { roleType } from '../relationTypes.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** Roles that two have to each other. */
const RECIPROCAL =
  /^(?:relative-of|sibling-of|spouse-of|colleague-of|ally-of|rival-of|friend-of|partner-of|enemy-of|near)$/

/** Participles that say the same of two: "they are married". */
const STATES: ReadonlyMap<string, string> = new Map([
  ['married', 'spouse-of'],
  ['engaged', 'engaged-to'],
  ['divorced', 'divorce'],
  ['related', 'relative-of'],
])

/** What two are to each other: "A and B were close friends", "A and B are married". */
export const mutual: Rule = {
  name: 'mutual',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      const bond = bondOf(context, clause)
      const [first, second, more] = bond ? endsOf(context, bond.between ?? clause.subjects) : []
      if (!bond || more || first?.mention === undefined || second?.mention === undefined) continue
      const chain = verbChain(context, clause)
      statements.push(
        stateOf(context, {
          subject: first,
          predicate: chain,
          objects: [{ ...second, label: labelOf(context, [chain, bond.words]), type: bond.type }],
          rule: 'mutual',
          confidence: 0.75,
          clause,
          carrier: clause.head,
        }),
      )
    }
    return { statements }
  },
}

interface Bond {
  readonly type: string
  readonly words: string
  /** The two, where they are not the subjects. */
  readonly between?: readonly number[]
}

function bondOf(context: SentenceContext, clause: Clause): Bond | undefined {
  const { words, nouns } = context
  // "The war was fought between Kenya and Norway": the subject says what they do.
  const between = clause.obliques.find(({ preposition }) => preposition?.text === 'between')
  const act = between && eventType(nameOrNoun(context, clause.subjects[0]))
  if (between && act && isBond(act)) return { type: act, words: 'with', between: between.heads }
  if (clause.subjects.length !== 2) return undefined
  const beside = clause.obliques.some(({ preposition }) => /^(?:to|from|with)$/.test(preposition?.text ?? ''))
  const state = beside ? undefined : STATES.get(words[clause.head]?.text.toLowerCase() ?? '')
  if (state && (clause.copular || clause.passive))
    return { type: state, words: clause.copular ? `${words[clause.head]?.text ?? ''} to` : 'to' }
  const preposition = clause.copular ? prepositionOf(context.tree, clause.head)?.text : undefined
  const shared =
    preposition && /^(?:at|in)$/.test(preposition) ? eventType(words[clause.head]?.lemma ?? '') : undefined
  if (shared && isBond(shared) && !isWith(context, clause.head))
    return { type: shared, words: `${preposition} ${words[clause.head]?.text ?? ''} with` }
  const heads = clause.copular
    ? [clause.head]
    : clause.lemma === 'become'
      ? [...clause.attributes, ...clause.objects]
      : []
  for (const head of heads) {
    const noun = nouns.get(head)
    const type = roleType(words[head]?.lemma ?? '')
    if (!noun || noun.name || noun.possessor || words[head]?.xpos !== 'NNS' || !type) continue
    if (RECIPROCAL.test(type) && rolesOf(context, noun).length === 0)
      return { type, words: `${phraseText(context, { first: noun.core, last: head })} with` }
  }
  return undefined
}

/** The last word of a noun phrase: "war" of "the Kenyan War". */
function nameOrNoun({ words, nouns }: SentenceContext, at = -1): string {
  const noun = nouns.get(at)
  return noun?.name ? (words[noun.name.last]?.text.toLowerCase() ?? '') : (words[at]?.lemma ?? '')
}

/** Whether the other side stands behind the noun: "at war with Kenya". */
const isWith = ({ tree }: SentenceContext, head: number) =>
  dependents(tree, head, 'nmod').some((at) =>
    /^(?:with|between|against)$/.test(prepositionOf(tree, at)?.text ?? ''),
  )
