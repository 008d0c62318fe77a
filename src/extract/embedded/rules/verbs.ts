import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import { type Clause, type NounGroup, type PrepositionalPhrase, subjectOf } from '../clauses/clause.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, verbType } from '../relationTypes.ts'
import { argumentsOf, extent, phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { complementOf } from './complements.ts'
import { contentOf } from './content.ts'
import { isCopular } from './copulas.ts'
import { isDistance, nextLoud, obliques } from './obliques.ts'
import type { Rule } from './rule.ts'
import { together } from './together.ts'
import { distance, isPassive, labelOf, verbChain } from './verbLabel.ts'

/** What somebody does to something: subject, verb, objects and what prepositions add. */
export const verbs: Rule = {
  name: 'verb',
  find(context: SentenceContext) {
    return {
      statements: context.clauses.flatMap((clause) =>
        isCopular(clause) ? [] : statementsOf(context, clause),
      ),
    }
  },
}

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const { verb } = clause
  if (!verb) return []
  const passive = isPassive(clause)
  const agents = passive ? (clause.prepositions.find(isAgent)?.group ?? []) : []
  const subjects = subjectOf(clause).filter(({ time }) => !time)
  const statements: Statement[] = []
  const rule = ruleName(clause, passive, agents.length > 0)
  const confidence = confidenceOf(context, clause)
  const state = (subject: Argument, objects: readonly ObjectArgument[], predicate: Phrase) => {
    if (objects.length > 0)
      statements.push(stateOf(context, { subject, predicate, objects, rule, confidence, clause }))
  }
  const chain = verbChain(context, clause)
  if (agents.length > 0) {
    const label = labelOf(context, [{ first: verb.main, last: verb.last }])
    const patients = subjects.flatMap((noun) => ends(context, noun, label, verbType(verb.lemma)))
    const adjuncts = obliques(context, clause, chain, true).filter(({ mention }) => mention === undefined)
    for (const subject of agents.flatMap((noun) => argumentsOf(context, contentOf(context, noun))))
      state(subject, patients.length > 0 ? [...patients, ...adjuncts] : [], chain)
  }
  const objects = objectsOf(context, clause, chain, passive)
  const direct = objects.filter(
    ({ span }) => !agents.some((agent) => phraseSpan(context, agent).start === span.start),
  )
  const predicate = withPreposition(context, clause, chain, passive)
  for (const noun of subjects)
    for (const subject of argumentsOf(context, contentOf(context, noun))) {
      const fitting = direct.filter(({ mention }) => mention === undefined || mention !== subject.mention)
      if (agents.length > 0 && fitting.every(({ mention }) => mention === undefined)) continue
      const turned = passive && agents.length === 0 ? producedIn(context, clause) : undefined
      if (turned)
        state(
          turned,
          [{ ...subject, label: labelOf(context, [{ first: verb.main, last: verb.last }]), type: 'produce' }],
          chain,
        )
      else state(subject, fitting, predicate)
    }
  statements.push(...together(context, clause, subjects, chain, rule, confidence))
  return statements
}

const isAgent = ({ preposition, group }: PrepositionalPhrase) =>
  preposition.text === 'by' && group.some(({ time }) => !time)

function ruleName(clause: Clause, passive: boolean, agent: boolean): string {
  if (clause.kind === 'relative') return 'relative-clause'
  if (clause.kind === 'participle') return 'participle'
  if (clause.kind === 'infinitive' || clause.kind === 'gerund') return clause.kind
  return passive ? (agent ? 'passive' : 'passive-without-agent') : 'verb'
}

/** Shorter, finite and near is surer. */
function confidenceOf(context: SentenceContext, clause: Clause): number {
  const far = Math.max(0, distance(context, clause) - 3) * 0.02
  const kind = {
    main: 0.85,
    complement: 0.8,
    relative: 0.75,
    adverbial: 0.75,
    infinitive: 0.7,
    participle: 0.7,
    gerund: 0.5,
  }[clause.kind]
  return Math.max(0.3, kind - far - (clause.coordinatedWith ? 0.05 : 0))
}

/** The direct objects, then what prepositions add, each with the label that reads between the subject and it. */
function objectsOf(
  context: SentenceContext,
  clause: Clause,
  chain: Phrase,
  passive: boolean,
): ObjectArgument[] {
  const { verb } = clause
  if (!verb) return []
  const groups = sharedObjects(context, clause)
  const label = labelOf(context, [chain])
  // "sits 24 kilometers from Y" measures the tie to Y, it is no object.
  const direct =
    passive && clause.kind !== 'main'
      ? []
      : groups.filter((group) => !group.some((noun) => isDistance(context, noun)))
  const found = direct.flatMap((group) =>
    group.flatMap((noun) => (noun.time ? [] : ends(context, noun, label, verbType(verb.lemma)))),
  )
  const complement = complementOf(context, clause)
  if (complement) found.push({ span: phraseSpan(context, complement), label, type: clean(verb.lemma) })
  return [...found, ...obliques(context, clause, chain, false)]
}

/** "Police arrested and questioned the student": the first verb has the object of the second. */
function sharedObjects({ clauses }: SentenceContext, clause: Clause): readonly NounGroup[] {
  if (clause.objects.length > 0 || clause.prepositions.length > 0) return clause.objects
  const next = clauses.find(
    (other) => other.coordinatedWith === clause && (other.verbChunk ?? 0) - (clause.verbChunk ?? 0) === 2,
  )
  return next?.objects ?? []
}

function ends(context: SentenceContext, noun: NounPhrase, label: string, type: string): ObjectArgument[] {
  const content = contentOf(context, noun)
  const span = phraseSpan(context, extent(context, noun))
  return argumentsOf(context, content).map(({ mention }) => ({
    span,
    label,
    type,
    ...(mention !== undefined && { mention }),
  }))
}

/** "met with": the preposition right after the verb belongs to what it says. */
function withPreposition(
  { chunks }: SentenceContext,
  clause: Clause,
  chain: Phrase,
  passive: boolean,
): Phrase {
  const next = chunks[nextLoud(chunks, clause.verbChunk ?? 0)]
  const own = clause.prepositions.some(
    ({ preposition, group }) => preposition === next && group.some(({ time }) => !time),
  )
  if (clause.objects.length > 0 && !passive) return chain
  return own && next && next.last - chain.last <= 3 ? { first: chain.first, last: next.last } : chain
}

/** "drones made in North Korea": the land is the maker. */
function producedIn(context: SentenceContext, clause: Clause): Argument | undefined {
  if (verbType(clause.verb?.lemma ?? '') !== 'produce') return undefined
  for (const { preposition, group } of clause.prepositions) {
    const [place] = group
    if (!place?.name || !/^(?:in|by)$/.test(preposition.text)) continue
    const [argument] = argumentsOf(context, place)
    if (argument?.mention !== undefined && context.mentions.at(argument.mention)?.country !== undefined)
      return argument
  }
  return undefined
}
