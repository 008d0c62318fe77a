import type { Name } from '../../../language/language.ts'
import type { Argument, Statement } from '../../../model/statement.ts'
import { hyphenated } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { endsOfNoun } from './arguments.ts'
import type { Rule } from './rule.ts'

/** Participles by which a name before a hyphen tells where a thing is or comes from, with what they state of the two. */
const WHERE: ReadonlyMap<string, string> = new Map([
  ['based', 'located-in'],
  ['headquartered', 'located-in'],
  ['registered', 'located-in'],
  ['incorporated', 'located-in'],
  ['domiciled', 'located-in'],
  ['listed', 'listed-in'],
  ['flagged', 'registered-in'],
  ['born', 'born-in'],
  ['educated', 'study-at'],
  ['trained', 'train-in'],
])

/** Those by which the two are bound to each other. */
const WITH: ReadonlyMap<string, string> = new Map([
  ['linked', 'linked-to'],
  ['affiliated', 'affiliated-with'],
  ['allied', 'ally-of'],
  ['aligned', 'ally-of'],
])

/**
 * What a name and a participle with a hyphen say of the noun behind them: "a Dubai-based company", "the Kenya-backed
 * rebels", "an Acme-owned mine".
 */
export const compounds: Rule = {
  name: 'compound',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const name of context.analysis.names) {
      const at = participleAfter(context, name)
      const noun = at === undefined ? undefined : context.nouns.get(context.words[at]?.head ?? -1)
      const mention = context.mentions.ofName(name)
      if (at === undefined || !noun || noun.head < at || mention === undefined) continue
      const other: Argument = { span: phraseSpan(context, name), mention }
      const word = context.words[at]?.text.toLowerCase() ?? ''
      const where = WHERE.get(word)
      const bound = WITH.get(word)
      for (const thing of noun.name ? argumentsOf(context, noun) : endsOfNoun(context, noun)) {
        if (thing.mention === undefined || thing.mention === mention) continue
        const active = !where && !bound
        const [subject, object] = active ? [other, thing] : [thing, other]
        const label = where ? `${word} in` : bound ? `${word} with` : word
        const type = where ?? bound ?? verbType(context.words[at]?.lemma ?? word)
        statements.push(
          stateOf(context, {
            subject,
            predicate: { first: at, last: at },
            objects: [{ ...object, label, type }],
            rule: 'compound',
            confidence: 0.75,
          }),
        )
      }
    }
    return { statements }
  },
}

/** The participle that a hyphen joins to the name before it: "based" of "Dubai-based". */
function participleAfter({ words }: SentenceContext, { last }: Name): number | undefined {
  return isJoined(words, last) ? last + 2 : undefined
}

/** Whether a participle hangs with a hyphen on the word `last`, so that the name there is no owner of what follows. */
export function isJoined(words: SentenceContext['words'], last: number): boolean {
  return hyphenated(words, last + 1) && /^(?:VBN|VBD)$/.test(words[last + 2]?.xpos ?? '')
}
