import type { NounPhrases } from '../phrases/nounPhrases.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import { whoseIn } from '../tree/whose.ts'
import type { Oblique } from './clause.ts'
import { compassOf, isMeans, obliqueOf, whereOf } from './obliques.ts'

const RELATIVE = /^(?:who|whom|which|that)$/

/** What hangs on a predicate, by its place. */
export interface Places {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly indirect: readonly number[]
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  /** A relative clause with a subject and without a pronoun. */
  readonly bare: boolean
}

/** What hangs on a predicate, in its places. */
export function readPlaces(
  tree: Tree,
  nouns: NounPhrases,
  i: number,
  antecedent: number | undefined,
  passive: boolean,
): Places {
  const subjects: number[] = []
  const objects: number[] = []
  const indirect: number[] = []
  const agents: number[] = []
  const obliques: Oblique[] = []
  let pronoun = false
  const heads = (child: number): number[] => {
    const word = tree.words[child]
    if (antecedent !== undefined && word?.upos === 'PRON' && RELATIVE.test(word.text.toLowerCase())) {
      pronoun = true
      return [antecedent]
    }
    if (antecedent !== undefined && /^(?:where|when|whose|why|how)$/i.test(word?.text ?? '')) pronoun = true
    if (antecedent !== undefined && whoseIn(tree, child) !== undefined) pronoun = true
    // "pieces, most of which are …": the quantity stands for what it counts.
    const which = antecedent === undefined ? undefined : relativeInside(tree, child)
    if (which !== undefined && antecedent !== undefined) {
      pronoun = true
      return [antecedent]
    }
    const listed = conjunctsOf(tree, child)
    return [...listed, ...listed.flatMap((at) => followersOf(tree, at))].filter((at) => nouns.has(at))
  }
  for (const child of tree.children[i] ?? []) {
    const word = tree.words[child]
    if (!word) continue
    switch (relationOf(word)) {
      case 'nsubj':
        // "whose poems he set to music": of two subjects the first is what it is done to.
        if (whoseIn(tree, child) !== undefined && dependents(tree, i, 'nsubj').some((at) => at > child)) {
          objects.push(...heads(child))
          break
        }
        subjects.push(...heads(child), ...companionsOf(tree, nouns, child))
        break
      case 'obj': {
        // A thing after a preposition is no object, whatever the parser says.
        const preposition = prepositionOf(tree, child)
        if (preposition) obliques.push(obliqueOf(tree, nouns, preposition, child, heads))
        else objects.push(...heads(child))
        break
      }
      case 'iobj':
        indirect.push(...heads(child))
        break
      case 'obl': {
        const governed = heads(child)
        const preposition = prepositionOf(tree, child)
        // "at the academy, as well as with his father": each has its own preposition.
        const own = governed.filter(
          (at) =>
            relationOf(tree.words[at] ?? word) !== 'conj' ||
            (prepositionOf(tree, at)?.text ?? preposition?.text) === preposition?.text,
        )
        // "insured at least three vessels"
        if ((!preposition || preposition.text === 'at') && child > i && isCounted(tree, child))
          objects.push(...governed)
        else if (
          !isMeans(nouns, word, child) &&
          (word.deprel === 'obl:agent' ||
            (preposition?.text === 'by' && passive && !nouns.get(child)?.time) ||
            // "was awarded a medal from the institute"
            (preposition?.text === 'from' && passive && word.head === i && tree.words[i]?.lemma === 'award'))
        )
          agents.push(...own)
        else {
          obliques.push(obliqueOf(tree, nouns, preposition, child, () => own))
          for (const at of governed)
            if (!own.includes(at))
              obliques.push(obliqueOf(tree, nouns, prepositionOf(tree, at), at, () => [at]))
        }
        break
      }
      case 'advmod':
        heads(child)
        obliques.push(...compassOf(tree, nouns, child))
        // "the university where he taught": the pronoun stands for a place that the clause happens at.
        if (antecedent !== undefined && /^where$/i.test(word.text) && nouns.has(antecedent))
          obliques.push(whereOf(nouns, antecedent, child))
        break
      default:
        break
    }
  }
  // A bare thing before a verb without a subject is the subject.
  if (subjects.length === 0 && /^(?:VB[DPZ]|MD)$/.test(tree.words[i]?.xpos ?? '')) {
    const bare = obliques.findIndex(
      ({ preposition, heads: [head = i] }) => !preposition && head < i && !nouns.get(head)?.time,
    )
    const named = dependents(tree, i, 'discourse', 'vocative', 'dep').find(
      (at) => at < i && nouns.get(at)?.name !== undefined,
    )
    if (bare >= 0) subjects.push(...(obliques.splice(bare, 1)[0]?.heads ?? []))
    else if (named !== undefined) subjects.push(...heads(named))
  }
  return {
    subjects,
    objects,
    indirect,
    agents,
    obliques,
    bare: tree.words[i]?.deprel === 'acl:relcl' && !pronoun && subjects.length > 0,
  }
}

/** "was educated at Lund, followed by Oslo": what comes next is one more of the list. */
function followersOf(tree: Tree, i: number): number[] {
  return dependents(tree, i, 'acl').flatMap((at) =>
    at > i && tree.words[at]?.lemma === 'follow' && tree.words[at]?.xpos === 'VBN'
      ? dependents(tree, at, 'obl').flatMap((agent) =>
          prepositionOf(tree, agent)?.text === 'by' ? conjunctsOf(tree, agent) : [],
        )
      : [],
  )
}

/** "Anna Brown, together with Luc Moreau, founded it": who does it with the subject. */
function companionsOf(tree: Tree, nouns: NounPhrases, subject: number): number[] {
  return dependents(tree, subject, 'nmod').flatMap((child) => {
    const preposition = child > subject ? prepositionOf(tree, child) : undefined
    if (!preposition || !/^(?:along with|together with|with|as well as)$/.test(preposition.text)) return []
    const before = tree.words[preposition.first - 1]?.text ?? ''
    if (preposition.text === 'with' && !/^(?:together|along)$/i.test(before)) return []
    return conjunctsOf(tree, child).filter((at) => nouns.has(at))
  })
}

/** Whether "at least" or "at most" and a number stand before a thing. */
function isCounted({ words }: Tree, i: number): boolean {
  const at = [1, 2, 3, 4].find((back) => /^(?:least|most)$/i.test(words[i - back]?.text ?? ''))
  if (at === undefined || words[i - at - 1]?.text.toLowerCase() !== 'at') return false
  return words.slice(i - at, i).some(({ upos }) => upos === 'NUM')
}

function relativeInside(tree: Tree, child: number): number | undefined {
  return dependents(tree, child, 'nmod', 'obl').find((at) =>
    /^(?:which|whom)$/i.test(tree.words[at]?.text ?? ''),
  )
}
