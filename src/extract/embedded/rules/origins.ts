import type { Argument, Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { relationOf } from '../tree/tree.ts'
import { endsOf, endsOfNoun } from './arguments.ts'
import type { Rule } from './rule.ts'

const ORIGIN =
  /^(?:origin|descent|ancestry|heritage|extraction|parentage|birth|nationality|citizenship|background|blood)$/

/** Where somebody comes from by birth or forebears: "a singer of Scottish origin", "her mother was of Irish descent". */
export const origins: Rule = {
  name: 'origin',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      const preposition = prepositionOf(context.tree, noun.head)
      if (preposition?.text !== 'of' || !ORIGIN.test(context.words[noun.head]?.lemma ?? '')) continue
      const label = `of ${phraseText(context, { first: noun.core, last: noun.head })}`
      for (const name of noun.modifiers) {
        const mention = context.mentions.ofName(name)
        if (mention === undefined || name.type !== 'place') continue
        const land = { span: phraseSpan(context, name), mention, label, type: 'native-of' }
        const { ends, carrier } = bearersOf(context, noun)
        for (const subject of ends)
          if (subject.mention !== undefined)
            statements.push(
              stateOf(context, {
                subject,
                predicate: { first: preposition.first, last: noun.head },
                objects: [land],
                rule: 'origin',
                confidence: 0.7,
                ...(carrier !== undefined && { carrier }),
              }),
            )
      }
    }
    return { statements }
  },
}

/** Whom it is told of: the noun that it hangs on, or the subject of its copula. */
function bearersOf(
  context: SentenceContext,
  { head }: NounPhrase,
): { readonly ends: readonly Argument[]; readonly carrier?: number } {
  const own = context.clauses.get(head)
  if (own?.copular) return { ends: endsOf(context, own.subjects), carrier: head }
  const word = context.words[head]
  const above = word && context.nouns.get(word.head)
  if (word && relationOf(word) === 'nmod' && above && !above.time) return { ends: endsOfNoun(context, above) }
  return { ends: [] }
}
