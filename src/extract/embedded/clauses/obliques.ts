import type { Word } from '../../../language/language.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { NounPhrases } from '../phrases/nounPhrases.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, type Tree } from '../tree/tree.ts'
import type { Oblique } from './clause.ts'

/** Nouns between two prepositions that make one of them: "in support of". */
const COMPLEX =
  /^(?:defiance|response|exchange|favou?r|support|addition|spite|front|light|view|charge|behalf|place|lieu|need|search|pursuit|return|protest|honou?r|course|wake|aftermath|face|terms|case|part|result)$/

/** What a preposition governs; "in defiance of bans" is governed by all three words. */
export function obliqueOf(
  tree: Tree,
  nouns: NounPhrases,
  preposition: Preposition | undefined,
  child: number,
  heads: (child: number) => number[],
): Oblique {
  const noun = tree.words[child]
  if (preposition && noun && preposition.last === child - 1 && COMPLEX.test(noun.text.toLowerCase())) {
    const inner = dependents(tree, child, 'nmod').find((at) => prepositionOf(tree, at)?.first === child + 1)
    const second = inner === undefined ? undefined : prepositionOf(tree, inner)
    if (inner !== undefined && second)
      return {
        preposition: {
          text: `${preposition.text} ${noun.text.toLowerCase()} ${second.text}`,
          first: preposition.first,
          last: second.last,
        },
        heads: conjunctsOf(tree, inner).filter((at) => nouns.has(at)),
      }
  }
  return { preposition, heads: heads(child) }
}

/** "lies 30 km north of Oslo": the point of the compass is a preposition with "of". */
export function compassOf(tree: Tree, nouns: NounPhrases, i: number): Oblique[] {
  const word = tree.words[i]
  if (!word || !/^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/i.test(word.text)) return []
  return dependents(tree, i, 'obl', 'nmod').flatMap((child) => {
    const preposition = prepositionOf(tree, child)
    if (preposition?.text !== 'of' || !nouns.has(child)) return []
    const text = `${word.text.toLowerCase()} of`
    return [{ preposition: { text, first: i, last: preposition.last }, heads: conjunctsOf(tree, child) }]
  })
}

/** What "where" governs as a preposition would: one is in a place, at a body or a school. */
export function whereOf(nouns: NounPhrases, antecedent: number, where: number): Oblique {
  const text = nouns.get(antecedent)?.name?.type === 'organization' ? 'at' : 'in'
  return { preposition: { text, first: where, last: where }, heads: [antecedent] }
}

/** By what something is done or sent, where no "by" names a doer. */
const MEANS = wordSet(`
  force mail e-mail email post phone telephone hand law name accident mistake default sea land air road rail train bus
  boat ferry taxi tram helicopter bicycle bike metro subway coach canoe satellite telegram ship plane car fire vote
  decree proxy letter text
`)

/** "by force", "by mail": how it was done, and by nobody. */
export const isMeans = (nouns: NounPhrases, { lemma }: Word, i: number) =>
  nouns.get(i)?.first === i && MEANS.has(lemma)
