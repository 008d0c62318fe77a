import { OBJECT_CONTROL } from '../../../language/lexicon/control.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import type { NounPhrases } from '../phrases/nounPhrases.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { type Preposition, prepositionOf } from '../tree/prepositions.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import type { Clause, ClauseKind, Oblique } from './clause.ts'
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

/** "Police arrested and questioned the student": a verb right before the last shares its object. */
function shareBack(clauses: Map<number, Clause>, { coordinatedWith = -1, head, objects }: Clause): void {
  const first = clauses.get(coordinatedWith)
  if (!first || objects.length === 0 || head - first.head > 3 || first.copular || first.passive) return
  if (first.objects.length + first.obliques.length + first.complements.length === 0)
    clauses.set(first.head, { ...first, objects })
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
  const passive = copula === undefined && isPassive(tree, i, coordinated)
  const places = placesOf(tree, nouns, i, antecedent, passive)
  let { subjects, objects } = places
  let sharesSubject = false
  if (subjects.length === 0) {
    const shared = sharedSubject(tree, i, kind, above, antecedent)
    subjects = shared.subjects
    sharesSubject = shared.shares
  }
  // "the shells Russia needs": what is described is the object that is missing.
  if (antecedent !== undefined && places.bare && objects.length === 0 && !passive && copula === undefined)
    objects = [antecedent]
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
    objects: shared?.objects ?? objects,
    obliques: shared ? [...places.obliques, ...shared.obliques] : places.obliques,
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

function kindOf(tree: Tree, i: number, copular: boolean): ClauseKind {
  const word = tree.words[i]
  if (!word) return 'main'
  const to = dependents(tree, i, 'mark').some((at) => tree.words[at]?.upos === 'PART')
  const nonfinite = !copular && /^VB[GN]$/.test(word.xpos) && dependents(tree, i, 'aux').length === 0
  switch (relationOf(word)) {
    case 'ccomp':
      return 'complement'
    case 'csubj':
      return nonfinite ? 'gerund' : 'complement'
    case 'xcomp':
      return 'infinitive'
    case 'advcl':
      if (word.deprel === 'advcl:relcl') return 'relative'
      if (to) return 'infinitive'
      if (!nonfinite) return 'adverbial'
      return dependents(tree, i, 'mark', 'case').length > 0 ? 'gerund' : 'participle'
    case 'acl':
      if (word.deprel === 'acl:relcl') return 'relative'
      if (to) return 'infinitive'
      return dependents(tree, i, 'mark', 'case').length > 0
        ? nonfinite
          ? 'gerund'
          : 'complement'
        : 'participle'
    default:
      return 'main'
  }
}

/** A passive auxiliary or subject; a bare past participle that describes a noun or an event. */
function isPassive(tree: Tree, i: number, coordinated: Clause | undefined): boolean {
  for (const child of tree.children[i] ?? []) {
    const deprel = tree.words[child]?.deprel
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'csubj:pass') return true
  }
  const word = tree.words[i]
  if (word?.xpos !== 'VBN' || dependents(tree, i, 'aux').length > 0) return false
  const relation = relationOf(word)
  if (relation === 'conj') return coordinated?.passive ?? false
  return /^(?:acl|advcl|xcomp)$/.test(relation) && word.deprel !== 'acl:relcl'
}

const RELATIVE = /^(?:who|whom|which|that)$/

/** What a relative clause or a participle describes. */
function antecedentOf({ words }: Tree, i: number): number | undefined {
  const word = words[i]
  return word?.deprel === 'acl:relcl' || word?.deprel === 'acl' ? word.head : undefined
}

/** Participles that comment on a sentence and have no doer in it: "judging by the photographs". */
const ABSOLUTE = wordSet('judge speak consider give regard concern depend base compare accord include follow')

interface Places {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly indirect: readonly number[]
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  /** A relative clause with a subject and without a pronoun. */
  readonly bare: boolean
}

/** What hangs on a predicate, in its places. */
function placesOf(
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
    // "pieces, most of which are …": the quantity stands for what it counts.
    const which = antecedent === undefined ? undefined : relativeInside(tree, child)
    if (which !== undefined && antecedent !== undefined) {
      pronoun = true
      return [antecedent]
    }
    return conjunctsOf(tree, child).filter((at) => nouns.has(at))
  }
  for (const child of tree.children[i] ?? []) {
    const word = tree.words[child]
    if (!word) continue
    switch (relationOf(word)) {
      case 'nsubj':
        subjects.push(...heads(child))
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
        if (word.deprel === 'obl:agent' || (preposition?.text === 'by' && passive && !nouns.get(child)?.time))
          agents.push(...governed)
        else obliques.push(obliqueOf(tree, nouns, preposition, child, () => governed))
        break
      }
      case 'advmod':
        heads(child)
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

/** Nouns between two prepositions that make one of them: "in support of". */
const COMPLEX =
  /^(?:defiance|response|exchange|favou?r|support|addition|spite|front|light|view|charge|behalf|place|lieu|need|search|pursuit|return|protest|honou?r|course|wake|aftermath|face|terms|case|part|result)$/

/** What a preposition governs; "in defiance of bans" is governed by all three words. */
function obliqueOf(
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

function relativeInside(tree: Tree, child: number): number | undefined {
  return dependents(tree, child, 'nmod', 'obl').find((at) =>
    /^(?:which|whom)$/i.test(tree.words[at]?.text ?? ''),
  )
}

/** The subject that a clause has from its place: what it describes, or that of the clause above. */
function sharedSubject(
  tree: Tree,
  i: number,
  kind: ClauseKind,
  above: Clause | undefined,
  antecedent: number | undefined,
): { subjects: readonly number[]; shares: boolean } {
  const word = tree.words[i]
  const none = { subjects: [], shares: false }
  if (!word) return none
  if (antecedent !== undefined) {
    if (kind === 'participle' || kind === 'relative') return { subjects: [antecedent], shares: false }
    return none
  }
  if (!above || above.head !== word.head || (kind === 'participle' && ABSOLUTE.has(word.lemma))) return none
  const subject = { subjects: above.subjects, shares: true }
  switch (relationOf(word)) {
    case 'conj':
    case 'advcl':
      return subject
    case 'xcomp': {
      const object = above.objects.length > 0 ? above.objects : above.indirect
      if (above.passive || object.length === 0) return subject
      return OBJECT_CONTROL.has(above.lemma) || above.lemma !== 'promise'
        ? { subjects: object, shares: false }
        : subject
    }
    case 'ccomp':
      return kind === 'complement' && /^VB[GN]?$/.test(word.xpos) && word.xpos !== 'VBN' ? subject : none
    default:
      return none
  }
}

/** "Police arrested and questioned the student": what follows both verbs, on whichever it hangs, belongs to both. */
function sharedObjects(
  tree: Tree,
  first: Clause,
  i: number,
  own: readonly number[],
): { objects: readonly number[]; obliques: readonly Oblique[] } | undefined {
  if (own.length > 0 || first.verb > i) return undefined
  const after = first.objects.filter((at) => at > i)
  if (after.length === 0 || dependents(tree, i, 'obl', 'xcomp', 'ccomp').length > 0) return undefined
  return { objects: after, obliques: [] }
}
