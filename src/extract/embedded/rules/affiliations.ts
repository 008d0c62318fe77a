import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

/**
 * Where somebody belongs or comes from, set beside the name without a word between: "Anna Brown (University of Oslo)",
 * "Luc Moreau (Kenya)", and in the line that names a paper's authors "Anna Brown anna@oslo.example University of Oslo".
 */
export const affiliations: Rule = {
  name: 'affiliation',
  find(context: SentenceContext) {
    const { mentions, words } = context
    const statements: Statement[] = []
    const starting = new Map<number, NounPhrase>()
    for (const noun of context.nouns.values()) if (noun.name) starting.set(noun.name.first, noun)
    for (const person of context.nouns.values()) {
      if (!person.name || mentions.typeOf(person) !== 'person') continue
      const mark = person.last + 1
      const at = words[mark + 1]?.text.toLowerCase() === 'the' ? mark + 2 : mark + 1
      const body = starting.get(at)
      const type = body && typeBeside(context, body, mark)
      if (!body || !type) continue
      const label = type === 'native-of' ? 'from' : 'of'
      for (const [subject, object] of pairsOf(argumentsOf(context, person), argumentsOf(context, body)))
        statements.push(
          stateOf(context, {
            subject,
            predicate: { first: mark, last: mark },
            objects: [{ ...object, label, type }],
            rule: 'affiliation',
            confidence: 0.75,
          }),
        )
    }
    return { statements }
  },
}

/** What the mark between a person and a body or land says of the two: brackets round it, an address, the comma of a byline. */
function typeBeside(context: SentenceContext, body: NounPhrase, mark: number): string | undefined {
  const { words, mentions } = context
  const text = words[mark]?.text ?? ''
  const after = words[body.last + 1]?.text ?? ''
  const type = mentions.typeOf(body)
  const isBracket = text === '(' && /^[),;]$/.test(after)
  const isByline = /^\S+@\S+\.\p{L}+$/u.test(text) || (text === ',' && isVerbless(context))
  if (type === 'organization') return isBracket || isByline ? 'member-of' : undefined
  return type === 'place' && isBracket && after === ')' ? 'native-of' : undefined
}

/** A line that says nothing, as a byline does. */
const isVerbless = ({ words }: SentenceContext) =>
  words.at(-1)?.text !== '.' && !words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
