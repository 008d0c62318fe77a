import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { clean, verbType } from '../relationTypes.ts'
import { phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import { beyondNouns, beyondSubjects } from './beyondNouns.ts'
import { complementsOf } from './complements.ts'
import { isCopular } from './copulas.ts'
import { includedAs } from './inclusions.ts'
import { meantBy, typeTo, wordsOnly } from './objectTies.ts'
import { isDistance, obliquesOf } from './obliques.ts'
import { isBeside } from './obliqueTies.ts'
import type { Rule } from './rule.ts'
import { isSentential } from './sententials.ts'
import { together } from './together.ts'
import { earnersOf, harmIn, producedIn, shownIn, turnedOf } from './turned.ts'
import { distance, labelOf, verbChain } from './verbLabel.ts'

/** What somebody does to something: subject, verb, objects and what prepositions add. */
export const verbs: Rule = {
  name: 'verb',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (!isCopular(clause) && !isSentential(context, clause) && includedAs(context, clause).length === 0)
        statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

function statementsOf(context: SentenceContext, read: Clause): Statement[] {
  const clause = withoutBirthName(context, read)
  const statements: Statement[] = []
  // "one school, followed by another", "60, compared to 1000": an order of things, and no deed.
  if (clause.kind === 'participle' && clause.passive && /^(?:follow|compare)$/.test(clause.lemma))
    return statements
  // "support ranging from A to B" lists.
  if (/^(?:range|vary)$/.test(clause.lemma) && clause.objects.length === 0) return statements
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
    const beyond = beyondSubjects(context, clause)
    const reached = patients.map((end) =>
      end.mention !== undefined && beyond.some(({ by }) => by === end.mention) ? wordsOnly(end) : end,
    )
    const others = [...beyond.map(({ end }) => end), ...recipientsOf(context, clause)]
    if (patients.length > 0)
      for (const agent of agents) state(agent, [...reached, ...adjuncts.map(wordsOnly), ...others], chain)
  }
  const label = labelOf(context, [chain])
  const earners = earnersOf(context, clause)
  const indirect = earners.length > 0 ? [] : clause.indirect
  const given: ObjectArgument[] = endsOf(context, [...indirect, ...clause.objects])
    .filter((_, i) => !isMeasure(context, { ...clause, indirect }, i))
    .map((end) => ({
      ...end,
      label,
      type: typeTo(context, clause, end),
    }))
  for (const phrase of complementsOf(context, clause))
    given.push({ span: phraseSpan(context, phrase), label, type: clean(clause.lemma) })
  const beyond = beyondNouns(context, clause, chain)
  const objects = meantBy(context, clause, given, adjuncts)
  // An abstract noun with somebody's name behind it is only the way to them.
  for (const [k, object] of objects.entries())
    if (object.mention !== undefined && beyond.some(({ by }) => by === object.mention))
      objects[k] = wordsOnly(object)
  objects.push(...beyond.map(({ end }) => end))
  const turned = turnedOf(context, clause)
  for (const [k, object] of objects.entries())
    if (turned.some(({ doer }) => doer.mention === object.mention)) objects[k] = wordsOnly(object)
  for (const { doer, label, type } of turned)
    for (const subject of subjects) state(doer, [{ ...subject, label, type }], chain)
  for (const earner of earners)
    state(
      earner,
      endsOf(context, clause.objects).map((end) => ({ ...end, label: 'received', type: 'receive' })),
      chain,
    )
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

/** "Born Anna Lind in Oslo": a name, and nothing that was borne. */
const withoutBirthName = ({ nouns }: SentenceContext, clause: Clause): Clause =>
  clause.lemma === 'bear' && (clause.passive || clause.kind === 'participle' || clause.kind === 'adverbial')
    ? { ...clause, objects: clause.objects.filter((at) => nouns.get(at)?.name === undefined) }
    : clause

/** "The prize was awarded to Anna Brown by the institute": whom an agent's act reaches besides its subject. */
function recipientsOf(context: SentenceContext, clause: Clause): ObjectArgument[] {
  const noun = context.nouns.get(clause.subjects[0] ?? -1)
  const verb = { first: clause.verb, last: clause.group.last }
  return clause.obliques.flatMap(({ preposition, heads }) => {
    if (!preposition || preposition.first < clause.verb) return []
    // "was blamed by the court on Anna Brown"
    const blamed = clause.lemma === 'blame' && preposition.text === 'on'
    if (!blamed && !REACHING.test(preposition.text)) return []
    const thing = noun && !noun.name && !noun.pronoun ? [{ first: noun.core, last: noun.head }] : []
    const label = labelOf(context, [verb, ...thing, preposition.text])
    const type = verbType(clause.lemma, preposition.text, context.words[noun?.head ?? -1]?.lemma)
    return endsOf(context, heads)
      .filter(({ mention }) => isSomebody(context, mention))
      .map((end) => ({ ...end, label, type }))
  })
}

const REACHING = /^(?:to|for|from|with|against|on behalf of)$/

const isSomebody = ({ mentions }: SentenceContext, mention: number | undefined) =>
  /^(?:person|organization|group)$/.test(mentions.type(mention ?? -1) ?? '')

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
