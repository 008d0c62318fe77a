import type { Statement } from '../../../model/statement.ts'
import { clean } from '../relationTypes.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf, endsOfNoun } from './arguments.ts'
import type { Rule } from './rule.ts'

/** What an adjective after its noun ties to it: "areas prone to floods", "a party critical of Kenya". */
export const adjectives: Rule = {
  name: 'adjective',
  find(context: SentenceContext) {
    const { tree, nouns, words } = context
    const statements: Statement[] = []
    for (const noun of nouns.values()) {
      if (noun.time) continue
      for (const at of dependents(tree, noun.head, 'amod')) {
        if (at < noun.head || words[at]?.upos !== 'ADJ') continue
        for (const child of dependents(tree, at, 'obl')) {
          const preposition = prepositionOf(tree, child)
          if (
            !preposition ||
            preposition.first < at ||
            preposition.first > at + 2 ||
            preposition.text === 'than'
          )
            continue
          const label = `${phraseText(context, { first: at, last: preposition.last })}`
          const type = `${clean(words[at]?.lemma ?? '')}-${clean(preposition.text)}`
          for (const subject of endsOfNoun(context, noun))
            for (const end of endsOf(context, conjunctsOf(tree, child)))
              if (subject.mention !== undefined && end.mention !== undefined)
                statements.push(
                  stateOf(context, {
                    subject,
                    predicate: { first: at, last: preposition.last },
                    objects: [{ ...end, label, type }],
                    rule: 'adjective',
                    confidence: 0.65,
                  }),
                )
        }
      }
    }
    return { statements }
  },
}
