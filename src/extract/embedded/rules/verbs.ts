import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { clean, kinType, objectType, verbType } from '../relationTypes.ts'
import { phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { beyondNouns } from './beyondNouns.ts'
import { complementsOf } from './complements.ts'
import { isAmount } from './content.ts'
import { isCopular } from './copulas.ts'
import { isBeside, isDistance, obliquesOf } from './obliques.ts'
import type { Rule } from './rule.ts'
import { together } from './together.ts'
import { distance, labelOf, verbChain } from './verbLabel.ts'

/** What somebody does to something: subject, verb, objects and what prepositions add. */
export const verbs: Rule = {
  name: 'verb',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (!isCopular(clause)) statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const statements: Statement[] = []
  const rule = ruleName(clause)
  const confidence = confidenceOf(clause)
  const chain = verbChain(context, clause)
  const subjects = endsOf(context, clause.subjects)
  const agents = endsOf(context, clause.agents)
  const state = (subject: Argument, objects: readonly ObjectArgument[], predicate: Phrase) => {
    const others = objects.filter(({ mention }) => mention === undefined || mention !== subject.mention)
    if (others.length > 0)
      statements.push(
        stateOf(context, {
          subject,
          predicate,
          objects: others,
          rule,
          confidence,
          clause,
          carrier: clause.head,
        }),
      )
  }
  const adjuncts = obliquesOf(context, clause, chain)
  if (agents.length > 0) {
    const verb = { first: clause.verb, last: clause.group.last }
    const patients = subjects.map((end) => ({
      ...end,
      label: labelOf(context, [verb]),
      type: typeTo(context, clause, end),
    }))
    if (patients.length > 0)
      for (const agent of agents) state(agent, [...patients, ...adjuncts.map(wordsOnly)], chain)
  }
  const label = labelOf(context, [chain])
  const objects: ObjectArgument[] = endsOf(context, [...clause.indirect, ...clause.objects])
    .filter((_, i) => !isMeasure(context, clause, i))
    .map((end) => ({
      ...end,
      label,
      type: typeTo(context, clause, end),
    }))
  for (const phrase of complementsOf(context, clause))
    objects.push({ span: phraseSpan(context, phrase), label, type: clean(clause.lemma) })
  const own = objects.length
  const beyond = beyondNouns(context, clause, chain)
  objects.push(...adjuncts)
  // "holds a stake in Acme": the stake is the tie.
  if (adjuncts.some(({ mention, type }) => mention !== undefined && type === 'investor-in'))
    for (const [k, object] of objects.slice(0, own).entries()) objects[k] = wordsOnly(object)
  // "made a change", "scored a goal": an act of no name after a verb that says little is what the verb does, no end of it.
  if (EMPTY.test(clause.lemma))
    for (const [k, object] of objects.entries())
      if (isAct(context, object.mention) && (k < own || BARE.test(clause.lemma)))
        objects[k] = wordsOnly(object)
  // An abstract noun with somebody's name behind it is only the way to them.
  for (const [k, object] of objects.entries())
    if (object.mention !== undefined && beyond.some(({ by }) => by === object.mention))
      objects[k] = wordsOnly(object)
  objects.push(...beyond.map(({ end }) => end))
  const winners = winnersOf(context, clause)
  if (winners.length > 0)
    for (const [k, object] of objects.entries())
      if (winners.some(({ mention }) => mention === object.mention)) objects[k] = wordsOnly(object)
  for (const winner of winners)
    for (const subject of subjects) state(winner, [{ ...subject, label: 'defeated', type: 'defeat' }], chain)
  const harm = clause.passive && agents.length === 0 ? harmIn(context, clause) : undefined
  if (harm) {
    for (const [k, object] of objects.entries())
      if (object.mention === harm.mention) objects[k] = wordsOnly(object)
    const verb = { first: clause.verb, last: clause.group.last }
    for (const subject of subjects)
      state(harm, [{ ...subject, label: labelOf(context, [verb]), type: verbType(clause.lemma) }], chain)
  }
  const made = clause.passive && agents.length === 0 ? producedIn(context, clause) : undefined
  const shown = clause.passive && agents.length === 0 ? shownIn(context, clause) : undefined
  const bare = { first: clause.verb, last: clause.group.last }
  const ties = agents.length === 0 || objects.some(({ mention }) => mention !== undefined)
  if (ties)
    for (const subject of subjects) {
      if (made) {
        state(made, [{ ...subject, label: labelOf(context, [bare]), type: 'produce' }], chain)
      } else if (shown)
        state(shown, [{ ...subject, label: labelOf(context, [bare]), type: clean(clause.lemma) }], chain)
      else state(subject, objects, withPreposition(clause, chain))
    }
  statements.push(...together(context, clause, chain, rule, confidence))
  return statements
}

const EMPTY =
  /^(?:make|take|have|give|get|receive|reach|obtain|gain|earn|suffer|form|score|spend|find|do|pay|open|express|pose|start|begin)$/

/** With these neither a place nor a time behind it is more: "had possession in the match". */
const BARE = /^(?:have|score|get|form|receive)$/

function isAct({ mentions }: SentenceContext, mention: number | undefined): boolean {
  const at = mention === undefined ? undefined : mentions.at(mention)
  return at?.kind === 'nominal' && at.type === 'event'
}

/** What the verb states of an object. */
function typeTo(context: SentenceContext, clause: Clause, { mention }: Argument): string {
  const at = mention === undefined ? undefined : context.mentions.at(mention)
  return (
    outcomeOf(context, clause) ?? kinOf(context, clause) ?? objectType(clause.lemma, at?.type, at?.core.exact)
  )
}

const wordsOnly = ({ span, label, type }: ObjectArgument): ObjectArgument => ({ span, label, type })

/** "sits 24 kilometers from Y" measures the tie to Y, it is no object. */
function isMeasure(context: SentenceContext, { objects, indirect }: Clause, i: number): boolean {
  const noun = context.nouns.get(objects[i - indirect.length] ?? -1)
  return noun !== undefined && isDistance(context, noun)
}

function ruleName({ kind, passive, agents }: Clause): string {
  if (kind === 'relative') return 'relative-clause'
  if (kind === 'participle' || kind === 'infinitive' || kind === 'gerund') return kind
  return passive ? (agents.length > 0 ? 'passive' : 'passive-without-agent') : 'verb'
}

/** Shorter, finite and near is surer. */
function confidenceOf(clause: Clause): number {
  const far = Math.min(0.2, Math.max(0, distance(clause) - 6) * 0.01)
  const kind = {
    main: 0.85,
    complement: 0.8,
    relative: 0.75,
    adverbial: 0.75,
    infinitive: 0.7,
    participle: 0.7,
    gerund: 0.6,
  }[clause.kind]
  return Math.max(0.3, kind - far - (clause.coordinatedWith !== undefined ? 0.05 : 0))
}

/** "met with": the preposition right after the verb belongs to what it says. */
function withPreposition(clause: Clause, chain: Phrase): Phrase {
  if (clause.objects.length > 0 && !clause.passive) return chain
  const own = clause.obliques.find(({ preposition }) => preposition && isBeside(clause, preposition.first))
  const { preposition } = own ?? {}
  return preposition ? { first: chain.first, last: preposition.last } : chain
}

/** "drones made in North Korea": the land is the maker. */
function producedIn(context: SentenceContext, clause: Clause): Argument | undefined {
  if (verbType(clause.lemma) !== 'produce') return undefined
  for (const { preposition, heads } of clause.obliques) {
    if (!preposition || !/^(?:in|by)$/.test(preposition.text)) continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.at(argument.mention)?.country !== undefined)
      return argument
  }
  return undefined
}

/** "In his memoirs X is portrayed as …", "X is mentioned in the report": the work does it. */
function shownIn(context: SentenceContext, { lemma, obliques }: Clause): Argument | undefined {
  if (
    !/^(?:portray|depict|describe|mention|feature|quote|cite|name|praise|criticise|criticize|present)$/.test(
      lemma,
    )
  )
    return undefined
  for (const { preposition, heads } of obliques) {
    if (preposition?.text !== 'in') continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.type(argument.mention) === 'work') return argument
  }
  return undefined
}

/** "had two sons, Luc and Jean": what the one is to the others. */
function kinOf({ words }: SentenceContext, { lemma, objects, passive }: Clause): string | undefined {
  if (passive || !/^(?:have|adopt|raise)$/.test(lemma)) return undefined
  return kinType(words[objects[0] ?? -1]?.lemma ?? '')
}

const HARM = /^(?:kill|injure|wound|hurt|maim|destroy|damage|displace|sink)$/

/** "76 people were killed in the stampede": the event did it. Wars are where it was done. */
function harmIn(context: SentenceContext, { lemma, obliques }: Clause): Argument | undefined {
  if (!HARM.test(lemma)) return undefined
  for (const { preposition, heads } of obliques) {
    if (!preposition || !/^(?:in|during)$/.test(preposition.text)) continue
    const [event] = heads
    if (/^(?:war|battle|fighting|conflict|combat)$/i.test(context.words[event ?? -1]?.lemma ?? '')) continue
    const [argument] = endsOf(context, heads)
    if (argument?.mention !== undefined && context.mentions.type(argument.mention) === 'event')
      return argument
  }
  return undefined
}

/** "Kenya lost 1 – 2 to Norway", "who lost to Anna Brown in 2021": who won over the subject. */
function winnersOf(context: SentenceContext, { lemma, passive, objects, obliques }: Clause): Argument[] {
  if (lemma !== 'lose' || passive) return []
  const over = context.nouns.get(objects[0] ?? -1)
  const contest =
    over && /^(?:election|vote|race|match|game|final|runoff|set)$/.test(context.words[over.head]?.lemma ?? '')
  if (over && !contest && !isAmount(context, over)) return []
  const to = obliques.find(({ preposition }) => preposition?.text === 'to')
  return endsOf(context, to?.heads ?? []).filter(({ mention }) =>
    /^(?:person|organization|place|group)$/.test(context.mentions.type(mention ?? -1) ?? ''),
  )
}

/** What an adjective makes of a verb and its object: "left 10,000 people dead", "found her guilty". */
const OUTCOMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'leave',
    new Map([
      ['dead', 'kill'],
      ['injured', 'injure'],
      ['wounded', 'injure'],
      ['homeless', 'displace'],
    ]),
  ],
  [
    'find',
    new Map([
      ['guilty', 'convict'],
      ['liable', 'convict'],
    ]),
  ],
])

function outcomeOf({ tree, words }: SentenceContext, { lemma, head, objects }: Clause): string | undefined {
  const outcomes = OUTCOMES.get(lemma)
  if (!outcomes) return undefined
  for (const at of [head, ...objects])
    for (const child of dependents(tree, at, 'xcomp', 'amod')) {
      const type = child > at ? outcomes.get(words[child]?.text.toLowerCase() ?? '') : undefined
      if (type) return type
    }
  return undefined
}
