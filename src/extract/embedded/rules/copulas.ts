import type { ObjectArgument, Statement } from '../../../model/statement.ts'
import { type Clause, subjectOf } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { eventType } from '../relationTypes.ts'
import { argumentsOf, extent, phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { contentOf } from './content.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** What something is: "X is the capital of Y", "most are copies of Z", "it is nuclear". */
export const copulas: Rule = {
  name: 'copula',
  find(context: SentenceContext) {
    return {
      statements: context.clauses.flatMap((clause) =>
        isCopular(clause) ? statementsOf(context, clause) : [],
      ),
    }
  },
}

/** "be", and what says that something came to be or stays so. */
export const isCopular = ({ verb, objects }: Clause) =>
  verb !== undefined &&
  (verb.copula || (/^(?:become|remain)$/.test(verb.lemma) && !verb.passive && objects.length > 0))

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const chain = verbChain(context, clause)
  const label = labelOf(context, [chain])
  const ties: ObjectArgument[] = []
  const plain: ObjectArgument[] = []
  for (const noun of clause.objects.flat()) {
    if (noun.time) continue
    const span = phraseSpan(context, extent(context, noun))
    for (const role of rolesOf(context, noun))
      ties.push({ ...role.owner, label: `${label} ${role.label}`, type: role.type })
    const [mention] = context.mentions.of(noun)
    const named = noun.name !== undefined && mention !== undefined
    plain.push({ span, label, type: 'is', ...(named && { mention }) })
  }
  for (const { preposition, group } of clause.prepositions)
    for (const noun of group) {
      if (
        noun.time ||
        context.chunks.indexOf(preposition) < (clause.verbChunk ?? 0) ||
        preposition.text === 'of'
      )
        continue
      const words = phraseSpan(context, { first: preposition.first, last: extent(context, noun).last })
      plain.push({
        span: words,
        label: `${label} ${preposition.text}`,
        type: 'is',
        ...placed(context, clause, preposition.text, noun),
      })
      ties.push(...eventOf(context, clause, `${label} ${preposition.text}`, noun))
    }
  const adjective = plain.length === 0 ? adjectivePhrase(context, clause) : undefined
  if (adjective) plain.push({ span: phraseSpan(context, adjective), label, type: 'is' })
  const objects = [...plain, ...ties]
  if (objects.length === 0) return []
  const statements: Statement[] = []
  for (const noun of subjectOf(clause))
    if (!noun.time)
      for (const subject of argumentsOf(context, contentOf(context, noun)))
        statements.push(
          stateOf(context, { subject, predicate: chain, objects, rule: 'copula', confidence: 0.75, clause }),
        )
  return statements
}

/** "X is in Moscow". */
function placed(
  context: SentenceContext,
  clause: Clause,
  preposition: string,
  noun: Parameters<typeof contentOf>[1],
): { mention?: number } {
  const [mention] = context.mentions.of(noun)
  const beside =
    clause.objects.length === 0 &&
    noun.name !== undefined &&
    /^(?:in|at|from|near|with|behind|under)$/.test(preposition)
  return beside && mention !== undefined ? { mention } : {}
}

/** "is in need of X". */
function eventOf(
  context: SentenceContext,
  clause: Clause,
  label: string,
  noun: Parameters<typeof contentOf>[1],
): ObjectArgument[] {
  const type = eventType(context.words[noun.head]?.lemma ?? '')
  const i = clause.prepositions.findIndex(({ group }) => group.includes(noun))
  const of = clause.prepositions[i + 1]
  if (!type || of?.preposition.text !== 'of') return []
  const head = labelOf(context, [label, { first: noun.core, last: noun.head }, 'of'])
  return of.group.flatMap((owned) =>
    argumentsOf(context, owned).map((argument) => ({ ...argument, label: head, type })),
  )
}

/** The adjective with what follows it up to the next mark of a new clause. */
function adjectivePhrase({ chunks, clauses }: SentenceContext, clause: Clause): Phrase | undefined {
  const { adjective } = clause
  if (!adjective) return undefined
  const next = Math.min(
    ...clauses.filter(({ chunk }) => chunk > (clause.verbChunk ?? 0)).map(({ chunk }) => chunk),
    chunks.length,
  )
  let last = adjective.last
  for (const chunk of chunks.slice(0, next)) {
    if (chunk.first <= adjective.last) continue
    if (chunk.kind === 'mark' && !/^(?:preposition|adverb|adjective|conjunction)$/.test(chunk.mark)) break
    last = chunk.kind === 'mark' && chunk.mark !== 'adjective' ? last : chunk.last
  }
  return { first: adjective.first, last }
}
