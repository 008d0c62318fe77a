import type { Statement } from '../../../model/statement.ts'
import { clean, eventType } from '../relationTypes.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import type { Rule } from './rule.ts'

/** What two do together, said by a noun: "negotiations between A and B". */
export const betweens: Rule = {
  name: 'between',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const { chunks, words } = context
    for (const [i, noun] of chunks.entries()) {
      const between = chunks[i + 1]
      const [first, and, second] = [chunks[i + 2], chunks[i + 3], chunks[i + 4]]
      if (noun.kind !== 'np' || between?.kind !== 'mark' || between.text !== 'between') continue
      if (first?.kind !== 'np' || second?.kind !== 'np' || and?.kind !== 'mark' || and.text !== 'and')
        continue
      const lemma = words[noun.head]?.lemma ?? ''
      const head = { first: Math.max(noun.core, noun.first), last: noun.head }
      const [subject] = argumentsOf(context, first)
      const [object] = argumentsOf(context, second)
      if (!subject || !object || first.time) continue
      const label = `${phraseText(context, head)} with`
      statements.push(
        stateOf(context, {
          subject,
          predicate: { first: head.first, last: between.last },
          objects: [{ ...object, label, type: eventType(lemma) ?? clean(lemma) }],
          rule: 'between',
          confidence: 0.75,
          noun: noun.head,
        }),
      )
    }
    return { statements }
  },
}
