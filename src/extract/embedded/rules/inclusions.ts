import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { endsOf } from './arguments.ts'
import { rolesOf } from './roles.ts'
import type { Role } from './rolesBehind.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

/** Who holds a role that a plural names, where the verb lists them: "Her students included Anna Brown and Luc Moreau". */
export const inclusions: Rule = {
  name: 'inclusion',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      for (const { owner, type } of includedAs(context, clause))
        for (const subject of listedIn(context, clause))
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

/** "Her students included A", "The party's leaders are A and B", "Her first husband was A": those who are listed. */
const listedIn = (context: SentenceContext, clause: Clause) =>
  endsOf(context, clause.copular ? conjunctsOf(context.tree, clause.head) : clause.objects)

/** The roles of a plural subject whose holders a clause lists; empty where it lists none. */
export function includedAs(context: SentenceContext, clause: Clause): Role[] {
  const { lemma, passive, subjects, objects, copular } = clause
  const noun = context.nouns.get(subjects[0] ?? -1)
  if (!noun || noun.name || subjects.length > 1) return []
  if (copular) return isNamed(context, clause) ? rolesOf(context, noun) : []
  if (!/^(?:include|number|comprise)$/.test(lemma) || passive || objects.length === 0) return []
  return /S$/.test(context.words[noun.head]?.xpos ?? '') ? rolesOf(context, noun) : []
}

/** Whether a copula ascribes a person's name, with nothing before it. */
function isNamed({ tree, nouns, mentions }: SentenceContext, { head }: Clause): boolean {
  const noun = nouns.get(head)
  if (!noun?.name || prepositionOf(tree, head)) return false
  return mentions.type(mentions.of(noun)[0] ?? -1) === 'person'
}
