import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOf } from './arguments.ts'
import { type Role, rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

/** Who holds a role that a plural names, where the verb lists them: "Her students included Anna Brown and Luc Moreau". */
export const inclusions: Rule = {
  name: 'inclusion',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      for (const { owner, type } of includedAs(context, clause))
        for (const subject of endsOf(context, clause.objects))
          if (
            subject.mention !== undefined &&
            owner.mention !== undefined &&
            subject.mention !== owner.mention
          )
            statements.push(
              stateOf(context, {
                subject,
                predicate: verbChain(context, clause),
                objects: [
                  { ...owner, label: `${context.words[clause.subjects[0] ?? -1]?.lemma ?? ''} of`, type },
                ],
                rule: 'inclusion',
                confidence: 0.7,
                carrier: clause.head,
              }),
            )
    return { statements }
  },
}

/** The roles of a plural subject whose holders a clause lists; empty where it lists none. */
export function includedAs(context: SentenceContext, { lemma, passive, subjects, objects }: Clause): Role[] {
  if (!/^(?:include|number|comprise)$/.test(lemma) || passive || objects.length === 0) return []
  const [subject] = subjects
  const noun = context.nouns.get(subject ?? -1)
  if (!noun || noun.name || !/S$/.test(context.words[noun.head]?.xpos ?? '')) return []
  return rolesOf(context, noun)
}
