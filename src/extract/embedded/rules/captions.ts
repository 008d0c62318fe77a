import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import type { Rule } from './rule.ts'

/** Who is seen with whom: a caption without a verb, "Brown with Norway's minister Luc Moreau in Oslo". */
export const captions: Rule = {
  name: 'caption',
  find(context: SentenceContext) {
    const { tree, nouns, clauses } = context
    const shown = nouns.get(tree.root)
    if (!shown || clauses.size > 0 || !isPerson(context, shown)) return {}
    const statements: Statement[] = []
    for (const at of dependents(tree, shown.head, 'nmod')) {
      const preposition = at > shown.head ? prepositionOf(tree, at) : undefined
      if (!preposition || !/^(?:with|alongside|beside|next to)$/.test(preposition.text)) continue
      for (const each of conjunctsOf(tree, at)) {
        const other = nouns.get(each)
        if (!other || !isPerson(context, other)) continue
        for (const subject of argumentsOf(context, shown))
          for (const object of argumentsOf(context, other))
            statements.push(
              stateOf(context, {
                subject,
                predicate: preposition,
                objects: [{ ...object, label: preposition.text, type: 'meet' }],
                rule: 'caption',
                confidence: 0.65,
              }),
            )
      }
    }
    return { statements }
  },
}

const isPerson = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  noun.name !== undefined && mentions.typeOf(noun) === 'person'
