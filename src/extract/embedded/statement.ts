import type { Argument, Because, ObjectArgument, Statement, When } from '../../model/statement.ts'
import type { Clause } from './clauses/clause.ts'
import { factualityOf } from './factuality/factualityOf.ts'
import type { Cue } from './factuality/standing.ts'
import { whenOf } from './factuality/times/whenOf.ts'
import type { Phrase } from './phrases/phrase.ts'
import { phraseSpan, type SentenceContext } from './sentence.ts'
import { dependents } from './tree/tree.ts'

export interface Draft {
  readonly subject: Argument
  readonly predicate: Phrase
  readonly objects: readonly ObjectArgument[]
  readonly rule: string
  readonly confidence: number
  /** The word of the tree that carries the claim, whose factuality and time it has; without one it is asserted. */
  readonly carrier?: number | undefined
  /** When it was, where no clause carries it: a date in brackets. */
  readonly when?: When | undefined
  /** The clause that it was read from, for the confidence. */
  readonly clause?: Clause | undefined
}

/** Whether an argument may be a source: no weapon, product or building, and of events only those that find things out. */
function canSay({ mentions }: SentenceContext, { mention, span }: Argument): boolean {
  const type = mentions.type(mention ?? -1)
  if (type === 'event') return FINDS_OUT.test(span.exact)
  return type !== 'weapon' && type !== 'product' && type !== 'facility'
}

const FINDS_OUT =
  /\b(?:poll|survey|census|vote|investigation|inquiry|enquiry|probe|hearing|trial|audit|test|study)s?\b/i

/** A cue of factuality in the words of the text; "according to" is one cue. */
function becauseOf(context: SentenceContext, { word, last, construction }: Cue): Because {
  const end = last ?? Math.max(word, ...dependents(context.tree, word, 'fixed'))
  return { span: phraseSpan(context, { first: word, last: end }), construction }
}

/** A statement from a rule's draft: the same place fills in sentence, factuality and time for all rules. */
export function stateOf(context: SentenceContext, draft: Draft): Statement {
  const { subject, objects, carrier } = draft
  const { tree } = context
  const said = carrier === undefined ? undefined : factualityOf(tree, carrier, context.quotation)
  const sources = said?.sources.map((source) => context.argumentIn(source.tree, source.word)) ?? []
  const attributedTo = sources.findLast((source) => source !== undefined && canSay(context, source))
  const when = carrier === undefined ? draft.when : whenOf(tree, carrier, context)
  return {
    sentence: context.sentence,
    subject,
    predicate: phraseSpan(context, draft.predicate),
    objects: [...objects],
    status: said?.status ?? 'asserted',
    ...(said && said.cues.length > 0 && { because: said.cues.map((cue) => becauseOf(context, cue)) }),
    ...(attributedTo && { attributedTo }),
    ...(when && { when }),
    confidence: draft.confidence,
    rule: draft.rule,
  }
}
