import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { verbType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Preposition } from '../tree/prepositions.ts'

/**
 * Whether "where" ties what it stands for to the subject of its clause: one lives, studies or questions somebody there.
 * Of what was done to the subject, or may be done, it only tells where: "a hotel where he was questioned".
 */
export function tiesWhere(
  { words, mentions }: SentenceContext,
  { lemma, passive, objects, verb, group }: Clause,
  preposition: Preposition,
  noun: NounPhrase,
): boolean {
  if (!/^where$/i.test(words[preposition.first]?.text ?? '')) return true
  const type = verbType(lemma, preposition.text, words[objects.at(-1) ?? -1]?.lemma)
  if (type !== verbType(lemma)) return true
  const kind = mentions.typeOf(noun)
  if (passive || !/^(?:place|facility|organization|event)$/.test(kind ?? '')) return false
  return !words.slice(Math.min(group.first, verb), verb).some(({ xpos }) => xpos === 'MD')
}
