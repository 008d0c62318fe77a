import type { Statement } from '../../../model/statement.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'

/** An office before its holder's name: "US National Security Adviser Jake Sullivan", "his father John". */
export const titles: Rule = {
  name: 'title',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      if (!noun.name) continue
      const [subject] = argumentsOf(context, noun)
      if (!subject) continue
      const core = context.mentions.at(subject.mention ?? -1)?.core ?? subject.span
      for (const { owner, type, label, predicate } of rolesOf(context, noun))
        if (owner.mention !== subject.mention)
          statements.push(
            stateOf(context, {
              subject: { span: core, ...(subject.mention !== undefined && { mention: subject.mention }) },
              predicate,
              objects: [{ ...owner, label, type }],
              rule: 'title',
              confidence: 0.9,
            }),
          )
    }
    return { statements }
  },
}
