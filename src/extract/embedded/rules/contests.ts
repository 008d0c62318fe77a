import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

/** Who stands against whom in court or in a match: "Brown v. Kenya", "Lund versus Oslo". */
export const contests: Rule = {
  name: 'contest',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const named = [...context.nouns.values()].filter(({ name }) => name)
    const beginning = new Map(named.map((noun) => [noun.first, noun]))
    for (const one of named) {
      const mark = one.last + 1
      const other = AGAINST.test(context.words[mark]?.text ?? '')
        ? beginning.get(behindMark(context, mark))
        : undefined
      if (!other || !isParty(context, one) || !isParty(context, other)) continue
      for (const [subject, object] of pairsOf(argumentsOf(context, one), argumentsOf(context, other)))
        statements.push(
          stateOf(context, {
            subject,
            predicate: { first: mark, last: mark },
            objects: [{ ...object, label: 'versus', type: 'oppose' }],
            rule: 'contest',
            confidence: 0.7,
          }),
        )
    }
    return { statements }
  },
}

const AGAINST = /^(?:v|vs|versus)\.?$/i

/** A tokenizer may cut the full stop off "v." */
const behindMark = ({ words }: SentenceContext, mark: number) =>
  words[mark + 1]?.text === '.' ? mark + 2 : mark + 1

const isParty = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  /^(?:person|organization|place|group)$/.test(mentions.typeOf(noun) ?? '')
