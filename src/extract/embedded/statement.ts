import type { Argument, ObjectArgument, Statement } from '../../model/statement.ts'
import type { Clause } from './clauses/clause.ts'
import { type Factuality, factualityOf } from './factuality.ts'
import type { Phrase } from './phrases/phrase.ts'
import { phraseSpan, type SentenceContext } from './sentence.ts'
import { whenOf } from './times.ts'

export interface Draft {
  readonly subject: Argument
  readonly predicate: Phrase
  readonly objects: readonly ObjectArgument[]
  readonly rule: string
  readonly confidence: number
  /** The clause whose factuality and time it has; without one it is asserted. */
  readonly clause?: Clause | undefined
  readonly factuality?: Factuality | undefined
}

/** A statement from a rule's draft: the same place fills in sentence, factuality and time for all rules. */
export function stateOf(context: SentenceContext, draft: Draft): Statement {
  const { clause, subject, objects } = draft
  const { status, attributedTo } =
    draft.factuality ??
    (clause ? factualityOf(context, clause) : { status: 'asserted' as const, attributedTo: undefined })
  const when = clause ? whenOf(context, clause) : undefined
  return {
    sentence: context.sentence,
    subject,
    predicate: phraseSpan(context, draft.predicate),
    objects: [...objects],
    status,
    ...(attributedTo && { attributedTo }),
    ...(when && { when }),
    confidence: Math.max(
      0.05,
      Math.min(1, Number((draft.confidence * pronounDiscount(context, [subject, ...objects])).toFixed(3))),
    ),
    rule: draft.rule,
  }
}

/** An end that is a pronoun has to be resolved first. */
function pronounDiscount({ mentions }: SentenceContext, ends: readonly Argument[]): number {
  const pronouns = ends.filter(
    ({ mention }) => mention !== undefined && mentions.at(mention)?.kind === 'pronoun',
  ).length
  return pronouns === 0 ? 1 : pronouns === 1 ? 0.85 : 0.75
}
