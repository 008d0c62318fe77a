import type { Argument, ObjectArgument, Statement } from '../../model/statement.ts'
import type { Clause } from './clauses/clause.ts'
import { factualityOf } from './factuality/factualityOf.ts'
import { whenOf } from './factuality/times/whenOf.ts'
import type { Phrase } from './phrases/phrase.ts'
import { phraseSpan, type SentenceContext } from './sentence.ts'

export interface Draft {
  readonly subject: Argument
  readonly predicate: Phrase
  readonly objects: readonly ObjectArgument[]
  readonly rule: string
  readonly confidence: number
  /** The clause whose factuality and time it has; without one it is asserted. */
  readonly clause?: Clause | undefined
  /** The noun that states it, in place of a clause. */
  readonly noun?: number | undefined
}

/** A statement from a rule's draft: the same place fills in sentence, factuality and time for all rules. */
export function stateOf(context: SentenceContext, draft: Draft): Statement {
  const { clause, subject, objects } = draft
  const carrier = clause?.verb?.main ?? draft.noun
  const said = carrier === undefined ? undefined : factualityOf(context.tree, carrier, context.quotation)
  const attributedTo = said?.attributedTo && context.sourceOf(said.attributedTo)
  const when = carrier === undefined ? undefined : whenOf(context.tree, carrier, context)
  return {
    sentence: context.sentence,
    subject,
    predicate: phraseSpan(context, draft.predicate),
    objects: [...objects],
    status: said?.status ?? 'asserted',
    ...(attributedTo && { attributedTo }),
    ...(when && { when }),
    confidence: draft.confidence,
    rule: draft.rule,
  }
}
