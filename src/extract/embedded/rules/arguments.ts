import { geographicName } from '../../../language/lexicon/countries.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { conjunctsOf, firstConjunct } from '../tree/coordination.ts'
import { behindOf, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { contentOf, quantityOf } from './content.ts'

/**
 * Nouns as the ends of a statement, one for each mention. What only counts is looked through, times are left out: the
 * words are those of the whole phrase, the mention is the thing's.
 */
export function endsOf(context: SentenceContext, heads: readonly number[]): Argument[] {
  return heads.flatMap((head) => {
    const noun = context.nouns.get(head)
    return noun && !noun.time && !isLanguage(context, noun) ? endsOfNoun(context, noun) : []
  })
}

/** Each of one list with each of another, where both are mentions and not the same one. */
export const pairsOf = (ones: readonly Argument[], others: readonly Argument[]): [Argument, Argument][] =>
  ones.flatMap((one) =>
    others.flatMap((other): [Argument, Argument][] =>
      one.mention !== undefined && other.mention !== undefined && one.mention !== other.mention
        ? [[one, other]]
        : [],
    ),
  )

/** "spoke German", "translated into French": a bare word of a land for its language. */
export function isLanguage(context: SentenceContext, { name, head, first, modifiers }: NounPhrase): boolean {
  const word = context.words[head]
  if (!name || !word || first !== name.first || name.first !== name.last || modifiers.length > 0) return false
  const relation = relationOf(word)
  if (!/^(?:obj|obl|conj|nmod)$/.test(relation) || word.xpos === 'NNPS') return false
  const verb = context.words[firstConjunct(context.tree, head)]?.head ?? -1
  if (!LINGUISTIC.test(context.words[verb]?.lemma ?? '')) return false
  return geographicName(word.text)?.kind === 'demonym'
}

const LINGUISTIC =
  /^(?:speak|read|learn|teach|study|know|understand|write|translate|translation|render|publish|sing|master|knowledge|version|edition|lesson|course|fluency|fluent|converse|adapt)$/

/** One noun as ends, with the examples that it is given. */
export function endsOfNoun(context: SentenceContext, noun: NounPhrase): Argument[] {
  const whose = mortalOf(context, noun)
  if (whose) return argumentsOf(context, whose)
  const ends = thingsOf(context, noun)
  const [first] = ends
  const named = namedEnds(context, noun)
  if (named.length > 0) return named
  // "The candidates elected in Oslo were A and B": told of the two, who are all of them.
  const listed = first ? listedAs(context, noun) : []
  if (first && listed.length > 0) return listed.map((mention) => ({ span: first.span, mention }))
  // "men such as Luc Moreau": what is told of them is told of him.
  if (first)
    for (const mention of examplesOf(context, contentOf(context, noun)))
      ends.push({ span: first.span, mention })
  return ends
}

/** "His remains were buried in Oslo", "the body of Anna Brown": who is meant. */
function mortalOf(
  { tree, nouns, words }: SentenceContext,
  { head, name, possessor }: NounPhrase,
): NounPhrase | undefined {
  if (name || !/^(?:remains|remain|ashes|body|corpse|coffin)$/.test(words[head]?.lemma ?? ''))
    return undefined
  if (possessor)
    return /^(?:his|her)$/i.test(words[possessor.head]?.text ?? '') || possessor.name ? possessor : undefined
  const whose = nouns.get(behindOf(tree, head) ?? -1)
  return whose?.name?.type === 'person' ? whose : undefined
}

/** "The candidates elected in Oslo were Anna Brown and Luc Moreau": who they are, of a plural that a copula spells out. */
export function listedAs(context: SentenceContext, { head, name, pronoun }: NounPhrase): number[] {
  const { tree, nouns, mentions, words } = context
  const word = words[head]
  if (name || pronoun || !word || !/^NNP?S$/.test(word.xpos) || relationOf(word) !== 'nsubj') return []
  const clause = context.clauses.get(word.head)
  if (!clause?.copular || !nouns.get(clause.head)?.name || prepositionOf(tree, clause.head)) return []
  return conjunctsOf(tree, clause.head).flatMap((at) => {
    const noun = nouns.get(at)
    return noun?.name ? mentions.of(noun) : []
  })
}

/** Those who a plural's list names, as ends with the words of the plural; empty where it lists none. */
export function namedEnds(context: SentenceContext, noun: NounPhrase): Argument[] {
  const named = namedBeside(context, noun)
  const [first] = named.length > 1 ? thingsOf(context, noun) : []
  return first ? named.map((mention) => ({ span: first.span, mention })) : []
}

/** "two brokers, Anna Brown and Luc Moreau, who sold it": a plural that a list behind it names one by one. */
function namedBeside(
  { tree, nouns, mentions, words }: SentenceContext,
  { head, name }: NounPhrase,
): number[] {
  if (name || !/^NNP?S$/.test(words[head]?.xpos ?? '')) return []
  const apposed = dependents(tree, head, 'appos').filter((at) => at > head)
  const listed = apposed.flatMap((at) => conjunctsOf(tree, at)).map((at) => nouns.get(at))
  // "three children: Anna, Luc and a son, Paul"
  const isOne = (noun: NounPhrase | undefined) =>
    noun?.name !== undefined || (KINSHIP.has(words[noun?.head ?? -1]?.lemma ?? '') && listed[0]?.name)
  if (listed.length < 2 || !listed.every(isOne)) return []
  return listed.flatMap((noun) => (noun ? mentions.of(noun) : []))
}

/** One noun as ends: the thing itself behind what only counts it. */
export function thingsOf(context: SentenceContext, noun: NounPhrase): Argument[] {
  const content = contentOf(context, noun)
  const quantity = quantityOf(context, noun) ?? quantityOf(context, content)
  const [outer] = argumentsOf(context, noun)
  return argumentsOf(context, content).map(({ span, whole, mention }) => ({
    span: outer?.span ?? span,
    ...((outer?.whole ?? (outer ? undefined : whole)) && { whole: outer?.whole ?? whole }),
    ...(mention !== undefined && { mention }),
    ...(quantity && { quantity }),
  }))
}

/** The examples that a list gives of a plural, by their mentions. */
function examplesOf(context: SentenceContext, { head, last }: NounPhrase): number[] {
  const { tree, nouns, mentions, words } = context
  const many = words[head]?.xpos === 'NNS'
  return [
    ...dependents(tree, head, 'nmod').filter((child) => {
      const preposition = child > head ? prepositionOf(tree, child) : undefined
      // "films like The Harbour", but "nothing like it"
      const like =
        preposition?.text === 'like' && many && preposition.first === last + 1 && nouns.get(child)?.name
      return like || /^(?:such as|including)$/.test(preposition?.text ?? '')
    }),
    ...amongThem(context, head),
  ]
    .flatMap((child) => conjunctsOf(tree, child))
    .flatMap((at) => {
      const noun = nouns.get(at)
      return noun && !noun.time ? mentions.of(noun) : []
    })
}

/** "several books, among them The Harbour": the name behind the pronoun, whatever the parser hangs it on. */
function amongThem({ words, nouns }: SentenceContext, head: number): number[] {
  const at = (nouns.get(head)?.last ?? head) + 1
  if (words[at]?.text !== ',' || !/^(?:among|amongst)$/i.test(words[at + 1]?.text ?? '')) return []
  if (!/^(?:them|whom|which)$/i.test(words[at + 2]?.text ?? '')) return []
  for (const noun of nouns.values()) if (noun.first === at + 3 && noun.name) return [noun.head]
  return []
}
