import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import type { SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { rolesOf } from './roles.ts'
import type { Role } from './rolesBehind.ts'

/** A name and what describes it. */
export interface Pair {
  readonly named: NounPhrase
  readonly described: NounPhrase
  /** It describes one of several, and is no other word for it. */
  readonly several?: boolean
}

/** "Anna Brown and Luc Moreau, both members of the party": all whom a plural with an office describes. */
export function severalBefore(context: SentenceContext, first: number, right: NounPhrase): Pair[] {
  const { tree, nouns, words } = context
  if (right.name || first > right.head || !/^NNP?S$/.test(words[right.head]?.xpos ?? '')) return []
  const named = conjunctsOf(tree, first)
    .filter((at) => at < right.head)
    .map((at) => nouns.get(at))
  if (named.length < 2 || rolesOf(context, right).length === 0) return []
  return named.flatMap((noun) => (noun?.name ? [{ named: noun, described: right, several: true }] : []))
}

/** "two members of the party, Anna Brown and Luc Moreau": each of those whom a list behind a plural with an office names. */
export function severalBehind(context: SentenceContext, before: number, right: NounPhrase): Pair[] {
  const { tree, nouns, words, mentions } = context
  const left = nouns.get(before)
  if (!left || left.name || !right.name || before > right.head || words[before]?.xpos !== 'NNS') return []
  const listed = conjunctsOf(tree, right.head).flatMap((at) => nouns.get(at) ?? [])
  const kind = typeOfNoun(words[before]?.lemma ?? '', false) ?? 'person'
  if (listed.length < 2 || listed.some((noun) => !noun.name || (mentions.typeOf(noun) ?? kind) !== kind))
    return []
  if (rolesOf(context, left).length === 0) return []
  return listed.map((named) => ({ named, described: left, several: true }))
}

/** What is told of several as it is told of each: "former member of"; whoever has a post without a kind of its own is of the body. */
export function ofOne({ words, mentions }: SentenceContext, { head }: NounPhrase, role: Role): Role {
  const { text = '', lemma = '' } = words[head] ?? {}
  const isBody = mentions.type(role.owner.mention ?? -1) === 'organization'
  return {
    ...role,
    label: role.label.replace(text, lemma),
    type: isBody && roleType(lemma) === undefined && role.type === `${lemma}-of` ? 'member-of' : role.type,
  }
}
