import { geographicName } from '../../../language/lexicon/countries.ts'
import { isPeople } from '../../../language/lexicon/peoples.ts'
import type { ObjectArgument } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { clean } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'

// What an adjective that is said of somebody ties them to.

/** Ties that an adjective with its preposition names. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['married to', 'spouse-of'],
  ['related to', 'relative-of'],
  ['close to', 'near'],
  ['based in', 'located-in'],
  ['based at', 'located-in'],
])

/** "is subject to X", "is responsible for X": the adjective with its preposition ties the two. */
export function tiedByAdjective(
  context: SentenceContext,
  clause: Clause,
  noun: NounPhrase,
  preposition: string,
  label: string,
): Pick<ObjectArgument, 'label' | 'type' | 'mention'> {
  const word = context.words[clause.head]
  // "the youngest of seven children": which of them, and no tie to them.
  const isWhich = word?.xpos === 'JJS' && preposition === 'of'
  if (word?.upos !== 'ADJ' || isWhich || !/^(?:to|for|with|of|by|from|about|on|in|at)$/.test(preposition))
    return { label: `${label} ${preposition}`.trim(), type: 'is' }
  const [mention] = context.mentions.of(noun)
  return {
    label: `${label} ${word.text} ${preposition}`,
    type: STATES.get(`${word.text.toLowerCase()} ${preposition}`) ?? `${clean(word.lemma)}-${preposition}`,
    ...(mention !== undefined && { mention }),
  }
}

/** "Her father was French", "the country is mainly Buddhist": an adjective of a land or a faith says where somebody belongs. */
export function allegianceOf(
  { words, mentions, nouns }: SentenceContext,
  { subjects: [subject] }: Clause,
  { head, name }: NounPhrase,
): { readonly label?: string; readonly type: string } | undefined {
  if (!name || words[head]?.upos !== 'ADJ') return undefined
  const text = words[head]?.text ?? ''
  const noun = nouns.get(subject ?? -1)
  const kind = noun && mentions.typeOf(noun)
  if (isPeople(text)) return kind === 'work' ? undefined : { type: 'follower-of' }
  if (geographicName(text)?.kind !== 'demonym' || kind === 'work' || kind === 'concept') return undefined
  const lives = kind === undefined || kind === 'person' || kind === 'group'
  return { label: 'is from', type: lives ? 'native-of' : 'located-in' }
}
