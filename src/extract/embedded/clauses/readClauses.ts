import type { Word } from '../../../language/language.ts'
import type { NounPhrases } from '../phrases/nounPhrases.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents, type Tree } from '../tree/tree.ts'
import type { Clause, Oblique } from './clause.ts'
import { workerOf } from './holders.ts'
import { isPassive, kindOf } from './kindOf.ts'
import { type Places, readPlaces } from './readPlaces.ts'
import { shareBack, sharedObjects } from './sharedObjects.ts'
import { sharedSubject } from './sharedSubject.ts'
import { copulaOf, isVerbal, particleOf, verbGroup } from './verbGroup.ts'

/** The clauses of a sentence by their heads, those that govern before those that are governed. Linear, without recursion. */
export function readClauses(tree: Tree, nouns: NounPhrases): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>()
  const order = tree.root < 0 ? [] : [tree.root]
  for (let k = 0; k < order.length; k++) {
    const i = order[k] ?? 0
    // "are to travel": the verb carries the clause.
    const copula = isVerbal(tree, i) ? undefined : copulaOf(tree, i)
    if (copula !== undefined || isVerbal(tree, i)) clauses.set(i, readClause(tree, nouns, clauses, i, copula))
    order.push(...(tree.children[i] ?? []))
  }
  for (const clause of clauses.values()) shareBack(clauses, clause)
  return clauses
}

type Clauses = ReadonlyMap<number, Clause>

function readClause(
  tree: Tree,
  nouns: NounPhrases,
  clauses: Clauses,
  i: number,
  copula: number | undefined,
): Clause {
  const { words } = tree
  const word = words[i]
  const relation = word?.deprel ?? 'root'
  const above = clauses.get(word?.head ?? -1)
  const coordinated = relation === 'conj' ? above : undefined
  const group = verbGroup(tree, i, copula)
  const verb = copula ?? i
  const particle = particleOf(tree, verb)
  const base = words[verb]?.lemma ?? ''
  const kind = coordinated ? coordinated.kind : kindOf(tree, i, copula !== undefined)
  const antecedent = coordinated ? undefined : antecedentOf(tree, i)
  // Only a clause with a pronoun is surely the predicate noun's: "a citizen who …".
  const described = relation === 'acl:relcl' && !isCircumstance(tree, antecedent) ? antecedent : undefined
  const passive = copula === undefined && isPassive(tree, i, coordinated)
  const places = standingFor(tree, readPlaces(tree, nouns, i, antecedent, passive), described, clauses)
  let { objects } = places
  let subjects: readonly number[] = places.subjects.map((at) => workerOf(tree, i, at))
  let sharesSubject = false
  if (subjects.length === 0) {
    const shared = sharedSubject(tree, i, kind, clauses, above, antecedent)
    subjects = shared.subjects.flatMap((at) => describedBy(tree, at, described, clauses))
    sharesSubject = shared.shares
  }
  // "the shells Russia needs": what is described is the object that is missing.
  if (antecedent !== undefined && places.bare && objects.length === 0 && !passive && copula === undefined)
    objects = isCircumstance(tree, antecedent) ? [] : describedBy(tree, antecedent, described, clauses)
  const shared = coordinated ? sharedObjects(tree, coordinated, i, objects) : undefined
  return {
    head: i,
    kind,
    relation,
    governor: word?.head ?? -1,
    group,
    verb,
    lemma: particle === undefined ? base : `${base} ${words[particle]?.text.toLowerCase()}`,
    copular: copula !== undefined,
    passive,
    subjects,
    sharesSubject,
    agents: places.agents,
    indirect: places.indirect,
    objects: shared ?? objects,
    obliques: deathPlace(word, coordinated, places.obliques),
    complements: dependents(tree, i, 'ccomp', 'xcomp').filter(
      (child) =>
        isVerbal(tree, child) || copulaOf(tree, child) !== undefined || words[child]?.deprel === 'ccomp',
    ),
    attributes: dependents(tree, i, 'xcomp').filter(
      (child) => !isVerbal(tree, child) && copulaOf(tree, child) === undefined,
    ),
    ...(coordinated && { coordinatedWith: coordinated.head }),
  }
}

/** "collapsed at the hotel and died": of two deeds the second has no place of its own. */
function deathPlace(
  word: Word | undefined,
  first: Clause | undefined,
  own: readonly Oblique[],
): readonly Oblique[] {
  if (word?.lemma !== 'die' || !first || own.length > 0) return own
  return first.obliques.filter(({ preposition }) => /^(?:in|at)$/.test(preposition?.text ?? ''))
}

/** What a relative clause or a participle describes. */
function antecedentOf({ words }: Tree, i: number): number | undefined {
  const word = words[i]
  return word?.deprel === 'acl:relcl' || word?.deprel === 'acl' ? word.head : undefined
}

/** "Norton was a citizen who proclaimed himself …": what is said of a predicate noun is said of its subject. */
function describedBy(
  tree: Tree,
  at: number,
  antecedent: number | undefined,
  clauses: Clauses,
): readonly number[] {
  const above = at === antecedent ? clauses.get(at) : undefined
  return above?.copular && above.subjects.length > 0 && !prepositionOf(tree, at) ? above.subjects : [at]
}

function standingFor(tree: Tree, places: Places, antecedent: number | undefined, clauses: Clauses): Places {
  if (antecedent === undefined || !clauses.has(antecedent)) return places
  const stand = (list: readonly number[]) => list.flatMap((at) => describedBy(tree, at, antecedent, clauses))
  const { subjects, objects, indirect, agents } = places
  return {
    ...places,
    subjects: stand(subjects),
    objects: stand(objects),
    indirect: stand(indirect),
    agents: stand(agents),
  }
}

/** "the reason he left", "the day they met": no object is missing. */
const isCircumstance = ({ words }: Tree, i: number | undefined) =>
  i !== undefined &&
  /^(?:reason|way|time|place|day|moment|year|month|week|night|first|last)$/.test(words[i]?.lemma ?? '')
