import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'
import { isTaught } from './studies.ts'

/** What stands between "under" and who is above: "under the command of". */
const ABOVE: ReadonlyMap<string, string> = new Map([
  ['command', 'leader-of'],
  ['leadership', 'leader-of'],
  ['rule', 'leader-of'],
  ['reign', 'leader-of'],
  ['direction', 'leader-of'],
  ['presidency', 'leader-of'],
  ['chairmanship', 'leader-of'],
  ['administration', 'leader-of'],
  ['editorship', 'edit'],
  ['supervision', 'supervise'],
  ['guidance', 'teach'],
  ['tutelage', 'teach'],
  ['instruction', 'teach'],
  ['care', 'care-for'],
  ['control', 'control'],
  ['patronage', 'support'],
  ['auspices', 'support'],
  ['influence', 'influence'],
  ['occupation', 'occupy'],
  ['sanction', 'sanction'],
  ['investigation', 'investigate'],
  ['scrutiny', 'investigate'],
])

/** Who is above somebody or something: "the army under Anna Brown", "served under the command of Anna Brown". */
export const superiors: Rule = {
  name: 'superior',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      if (noun.time || prepositionOf(context.tree, noun.head)?.text !== 'under') continue
      const above = aboveIn(context, noun)
      if (!above) continue
      const below = belowIn(context, noun)
      const { label, type } = above
      for (const [subject, end] of pairsOf(above.people, below.ends))
        statements.push(
          stateOf(context, {
            subject,
            predicate: { first: noun.first, last: noun.head },
            objects: [{ ...end, label, type }],
            rule: 'superior',
            confidence: 0.65,
            ...(below.carrier !== undefined && { carrier: below.carrier }),
          }),
        )
    }
    return { statements }
  },
}

interface Above {
  readonly people: readonly Argument[]
  readonly label: string
  readonly type: string
}

function aboveIn(context: SentenceContext, noun: NounPhrase): Above | undefined {
  const { tree, words, mentions } = context
  if (noun.name) {
    const people = endsOf(context, conjunctsOf(tree, noun.head))
    return people.every(({ mention }) => mentions.type(mention ?? -1) === 'person')
      ? { people, label: 'led', type: 'leader-of' }
      : undefined
  }
  const type = ABOVE.get(words[noun.head]?.lemma ?? '')
  if (!type) return undefined
  const behind = dependents(tree, noun.head, 'nmod').filter(
    (child) => child > noun.head && /^(?:of|by)$/.test(prepositionOf(tree, child)?.text ?? ''),
  )
  const placed = placing(context, noun)
  const people =
    behind.length > 0
      ? endsOf(
          context,
          behind.flatMap((child) => conjunctsOf(tree, child)),
        )
      : noun.possessor
        ? argumentsOf(context, noun.possessor)
        : placed
          ? endsOf(context, placed.subjects)
          : namedBefore(context, noun)
  const label =
    type === 'leader-of' ? 'led' : `${phraseText(context, { first: noun.head, last: noun.head })} of`
  return people.length > 0 ? { people, label, type } : undefined
}

/** "has had Anna Brown under sanctions", "placed the bank under investigation": the clause whose subject is above its object. */
function placing({ clauses, words }: SentenceContext, { head, modifiers }: NounPhrase): Clause | undefined {
  const clause = modifiers.length > 0 ? undefined : clauses.get(words[head]?.head ?? -1)
  const isActive = clause !== undefined && !clause.passive && clause.objects.length > 0
  return isActive && /^(?:have|put|place|keep|hold)$/.test(clause.lemma) ? clause : undefined
}

/** "British" of "under British sanctions", the states and bodies that the phrase names. */
function namedBefore(
  { mentions, document, text, words }: SentenceContext,
  { modifiers }: NounPhrase,
): Argument[] {
  return modifiers.flatMap((name) => {
    const mention = mentions.ofName(name)
    if (mention === undefined || !/^(?:place|organization)$/.test(name.type ?? '')) return []
    return [{ span: phraseSpan({ document, text, words }, name), mention }]
  })
}

interface Below {
  readonly ends: readonly Argument[]
  readonly carrier?: number
}

/** What the phrase hangs on: a noun, or the subject of a verb (the object of "placed X under"). */
function belowIn(context: SentenceContext, noun: NounPhrase): Below {
  const word = context.words[noun.head]
  const governor = context.nouns.get(word?.head ?? -1)
  if (!word || (relationOf(word) === 'nmod' && (!governor || governor.time))) return { ends: [] }
  // "a commission appointed by the society under Anna Brown": she led the commission.
  const deed =
    governor && context.words[governor.head]?.deprel === 'obl:agent'
      ? context.words[governor.head]?.head
      : undefined
  const act = context.clauses.get(deed ?? -1)
  if (relationOf(word) === 'nmod' && act && noun.name)
    return { ends: endsOf(context, act.subjects), carrier: act.head }
  if (relationOf(word) === 'nmod' && governor)
    return { ends: isLed(context, governor) ? endsOfNoun(context, governor) : [] }
  // "has been under investigation"
  const own = context.clauses.get(noun.head)
  if (own?.copular) return { ends: endsOf(context, own.subjects), carrier: own.head }
  const clause = context.clauses.get(word.head)
  // "was imprisoned under Luc Moreau": whoever ruled then led no prisoner.
  if (noun.name && clause?.passive && SUFFERED.test(clause.lemma)) return { ends: [] }
  // "studied under Luc Moreau": told as teaching.
  if (relationOf(word) !== 'obl' || !clause || (noun.name && isTaught(context, clause, 'under')))
    return { ends: [] }
  return { ends: endsOf(context, patientsOf(clause)), carrier: clause.head }
}

/** What is done to people whom nobody leads by it. */
const SUFFERED =
  /^(?:imprison|jail|arrest|detain|execute|kill|murder|torture|persecute|exile|banish|expel|deport|ban|censor|abolish|build|develop|introduce|sign|create|pass|adopt|found|establish)$/

/** Sciences, works and things are under nobody. */
const isLed = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  !/^(?:concept|work|product)$/.test(mentions.typeOf(noun) ?? '')

const patientsOf = ({ passive, objects, subjects }: Clause) =>
  passive || objects.length === 0 ? subjects : objects
