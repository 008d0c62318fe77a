import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { contentOf, quantityOf } from './content.ts'

/**
 * Nouns as the ends of a statement, one for each mention. What only counts is looked through, times are left out: the
 * words are those of the whole phrase, the mention is the thing's.
 */
export function endsOf(context: SentenceContext, heads: readonly number[]): Argument[] {
  return heads.flatMap((head) => {
    const noun = context.nouns.get(head)
    return noun && !noun.time ? endsOfNoun(context, noun) : []
  })
}

export function endsOfNoun(context: SentenceContext, noun: NounPhrase): Argument[] {
  const content = contentOf(context, noun)
  const quantity = quantityOf(context, noun) ?? quantityOf(context, content)
  const [outer] = argumentsOf(context, noun)
  return argumentsOf(context, content).map(({ span, whole, mention }) => ({
    span: outer?.span ?? span,
    ...((outer?.whole ?? (outer ? undefined : whole)) && { whole: outer?.whole ?? whole }),
    ...(mention !== undefined && { mention }),
    ...(quantity && { quantity }),
  }))
}
