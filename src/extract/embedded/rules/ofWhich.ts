import type { Statement } from '../../../model/statement.ts'
import { argumentsOf, phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf, pairsOf } from './arguments.ts'
import { roleOf } from './roleNouns.ts'
import type { Rule } from './rule.ts'

/** An office that a relative clause gives: "the club, of which Anna Brown was president". */
export const ofWhich: Rule = {
  name: 'of-which',
  find(context: SentenceContext) {
    const { tree, words, nouns } = context
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      const body = nouns.get(words[clause.head]?.head ?? -1)
      if (clause.relation !== 'acl:relcl' || !body || body.time) continue
      // "was president", "became treasurer"
      const at = clause.copular ? clause.head : clause.lemma === 'become' ? clause.attributes[0] : undefined
      const type = at === undefined ? undefined : roleOf(context, at)
      if (at === undefined || !type) continue
      const which = dependents(tree, clause.head, 'obl', 'nmod').find((child) =>
        /^wh(?:ich|om)$/i.test(words[child]?.text ?? ''),
      )
      if (which === undefined || prepositionOf(tree, which)?.text !== 'of') continue
      const predicate = { first: clause.verb, last: Math.max(clause.verb, at) }
      const office = phraseText(context, { first: at, last: at })
      const label = `${phraseText(context, { first: clause.verb, last: clause.verb })} ${office} of`
      for (const [subject, object] of pairsOf(endsOf(context, clause.subjects), argumentsOf(context, body)))
        statements.push(
          stateOf(context, {
            subject,
            predicate,
            objects: [{ ...object, label, type }],
            rule: 'of-which',
            confidence: 0.75,
            clause,
            carrier: clause.head,
          }),
        )
    }
    return { statements }
  },
}
