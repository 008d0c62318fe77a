import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import { type Clause, type NounGroup, type PrepositionalPhrase, subjectOf } from '../clauses/clause.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { clean, verbType } from '../relationTypes.ts'
import { argumentsOf, extent, phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { complementOf } from './complements.ts'
import { contentOf } from './content.ts'
import { isCopular } from './copulas.ts'
import type { Rule } from './rule.ts'
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

const isDistance = ({ words }: SentenceContext, { head }: NounPhrase) =>
  /^(?:kilometer|kilometre|km|mile|metre|meter|foot|yard)s?$/.test(words[head]?.lemma ?? '')

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

/** What prepositions add. Where it is a tie to the subject it has a mention; else it is words only. */
function obliques(
  context: SentenceContext,
  clause: Clause,
  chain: Phrase,
  wordsOnly: boolean,
): ObjectArgument[] {
  const { verb } = clause
  if (!verb) return []
  const { chunks, words } = context
  const found: ObjectArgument[] = []
  const measured = clause.objects.flat().some((noun) => isDistance(context, noun))
  const object = measured ? undefined : clause.objects.at(-1)?.at(-1)
  const passive = isPassive(clause)
  let linked = 0
  for (const { preposition, group } of clause.prepositions) {
    const at = chunks.indexOf(preposition)
    const beside = at === nextLoud(chunks, clause.verbChunk ?? -1) || measured
    const fronted = at < (clause.verbChunk ?? 0)
    if (preposition.text === 'of' && !beside) continue
    if (
      fronted &&
      (clause.subject.some((noun) => chunks.indexOf(noun) < at) || preposition.text === 'according to')
    )
      continue
    for (const noun of group) {
      if (preposition.text === 'by' && passive && !noun.time) continue
      const phrase = { first: beside ? noun.first : preposition.first, last: extent(context, noun).last }
      const lemma = object ? words[object.head]?.lemma : undefined
      const content = contentOf(context, noun)
      const tied =
        !noun.time &&
        !wordsOnly &&
        !fronted &&
        linked < 2 &&
        isTie(context, content, preposition.text, { beside, hasObject: object !== undefined })
      if (!tied) {
        found.push({
          span: phraseSpan(context, { ...phrase, first: preposition.first }),
          label: preposition.text,
          type: clean(verb.lemma),
        })
        continue
      }
      linked++
      const light = object && !clause.objects.flat().some(({ name }) => name) ? object : undefined
      const via =
        !object && !beside
          ? clause.prepositions.find(
              (p) => p.group[0] && chunks.indexOf(p.preposition) === nextLoud(chunks, clause.verbChunk ?? -1),
            )
          : undefined
      const parts: (Phrase | string)[] = [chain]
      if (light) parts.push({ first: Math.max(light.core, light.first), last: light.head })
      else if (via?.group[0] && via.preposition !== preposition && !via.group[0].name)
        parts.push(via.preposition.text, { first: via.group[0].core, last: via.group[0].head })
      parts.push(preposition.text)
      const eventNoun = lemma ?? (via?.group[0] ? words[via.group[0].head]?.lemma : undefined)
      const label = labelOf(context, parts)
      const atEvent =
        object && /^(?:at|in|during)$/.test(preposition.text) && typeOf(context, content) === 'event'
      const type = atEvent ? 'participant-in' : verbType(verb.lemma, preposition.text, eventNoun)
      for (const { mention } of argumentsOf(context, content))
        found.push({
          span: phraseSpan(context, phrase),
          label,
          type,
          ...(mention !== undefined && { mention }),
        })
    }
  }
  return found
}

const typeOf = ({ mentions }: SentenceContext, noun: NounPhrase) => mentions.type(mentions.of(noun)[0] ?? -1)

/** Whether what a preposition governs is tied to the subject, not to the noun before it. */
function isTie(
  context: SentenceContext,
  noun: NounPhrase,
  preposition: string,
  { beside, hasObject }: { beside: boolean; hasObject: boolean },
): boolean {
  if (beside) return true
  const [mention] = context.mentions.of(noun)
  if (mention === undefined) return false
  const type = context.mentions.type(mention)
  if (hasObject)
    return (
      /^(?:to|with|from|against|for|by|into|in|at)$/.test(preposition) &&
      (noun.name !== undefined ||
        (type !== undefined && (type === 'event' || !/^(?:in|at)$/.test(preposition))))
    )
  return noun.name !== undefined || type !== undefined
}

function nextLoud(chunks: SentenceContext['chunks'], i: number): number {
  let j = i + 1
  while (
    j < chunks.length &&
    chunks[j]?.kind === 'mark' &&
    /^(?:adverb|open-quote|close-quote)$/.test((chunks[j] as { mark: string }).mark)
  )
    j++
  return j
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

const RECIPROCAL = /^(?:meet|negotiate|fight|talk|marry|cooperate|collaborate|clash|agree|divorce|ally)$/

/** "A and B met", "the two armies held joint exercises": what the subjects do with each other. */
function together(
  context: SentenceContext,
  clause: Clause,
  subjects: NounGroup,
  chain: Phrase,
  rule: string,
  confidence: number,
): Statement[] {
  const { verb } = clause
  if (!verb || isPassive(clause)) return []
  const parties = subjects.flatMap((noun) => argumentsOf(context, noun))
  const [first, second] = parties
  if (parties.length !== 2 || first?.mention === undefined || second?.mention === undefined) return []
  const object = clause.objects[0]?.[0]
  const joint =
    object &&
    context.words
      .slice(object.first, object.head)
      .some(({ text }) => /^(?:joint|bilateral|mutual)$/i.test(text))
  if (
    object
      ? !joint
      : !RECIPROCAL.test(verb.lemma) ||
        clause.prepositions.some(({ preposition }) => preposition.text === 'with')
  )
    return []
  const noun = object ? context.words[object.head]?.lemma : undefined
  const label = labelOf(context, [
    chain,
    ...(object ? [{ first: object.core, last: object.head }] : []),
    'with',
  ])
  const objects = [{ ...second, label, type: verbType(verb.lemma, 'with', noun) }]
  return [stateOf(context, { subject: first, predicate: chain, objects, rule, confidence, clause })]
}
