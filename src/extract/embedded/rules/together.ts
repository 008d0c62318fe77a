import { wordSet } from '../../../language/lexicon/words.ts'
import type { Argument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import { eventType } from '../eventTypes.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf } from './arguments.ts'
import { labelOf } from './verbLabel.ts'

const RECIPROCAL =
  /^(?:meet|negotiate|fight|talk|marry|cooperate|collaborate|clash|agree|divorce|ally|face off|compete|team up|merge|duel|correspond|quarrel)$/

/** "A and B met", "the two armies held joint exercises": what the subjects do with each other. */
export function together(
  context: SentenceContext,
  clause: Clause,
  chain: Phrase,
  rule: string,
  confidence: number,
): Statement[] {
  if (clause.passive || clause.copular) return []
  const [first, second = sameOf(context, first), more] = endsOf(context, clause.subjects)
  if (more || first?.mention === undefined || second?.mention === undefined) return []
  const object = context.nouns.get(clause.objects[0] ?? -1)
  const withWhom = clause.obliques.some(({ preposition }) => preposition?.text === 'with')
  if (object ? !isShared(context, clause, object) : !RECIPROCAL.test(clause.lemma) || withWhom) return []
  const noun = object ? context.words[object.head]?.lemma : undefined
  // Who marry, marry each other.
  const preposition = /^(?:marry|divorce)$/.test(clause.lemma) ? undefined : 'with'
  const label = labelOf(context, [
    chain,
    ...(object ? [{ first: object.core, last: object.head }] : []),
    ...(preposition ? [preposition] : []),
  ])
  const objects = [{ ...second, label, type: verbType(clause.lemma, preposition, noun) }]
  return [
    stateOf(context, {
      subject: first,
      predicate: chain,
      objects,
      rule,
      confidence,
      clause,
      carrier: clause.head,
    }),
  ]
}

/** "the two leaders met", "they married": one phrase for both, which is the other end of itself until it is known who they are. */
export function sameOf({ mentions }: SentenceContext, end: Argument | undefined): Argument | undefined {
  const mention = end?.mention === undefined ? undefined : mentions.at(end.mention)
  return mention?.number === 'plural' && EACH_OTHER.test(mention.exact) ? end : undefined
}

const EACH_OTHER =
  /^(?:they|them|both|(?:the|these|those|all)\s(?:two|three|couple|pair|siblings|brothers|sisters|spouses))\b/i

/** "held joint exercises", "signed a treaty": what two do with each other. */
function isShared({ tree, words }: SentenceContext, { lemma }: Clause, { head }: NounPhrase): boolean {
  const joint = dependents(tree, head, 'amod').some((at) =>
    /^(?:joint|bilateral|mutual)$/i.test(words[at]?.text ?? ''),
  )
  return joint || (AGREEING.test(lemma) && MUTUAL.has(eventType(words[head]?.lemma ?? '') ?? ''))
}

const AGREEING =
  /^(?:sign|reach|hold|conclude|exchange|form|enter into|ratify|agree|announce|agree on|wage|fight|start|resume|begin|end)$/
const MUTUAL = wordSet(
  'agree-with merge-with negotiate-with cooperate-with fight trade-with ally-of correspond-with dispute-with',
)
