import { wordSet } from '../../../language/lexicon/words.ts'
import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import { biddenIn, GIVING, isObjects, isToldTo } from './bidden.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { type Clauses, doersOf } from './holders.ts'

/** Participles that comment on a sentence and have no doer in it: "judging by the photographs". */
const ABSOLUTE = wordSet('judge consider give regard concern depend base compare accord include follow')

/** Whose infinitive tells what the subject does it for, wherever the parser hangs it: "invoked the act to suspend it". */
const FOR_A_PURPOSE = wordSet(`
  use invoke exploit spend take make join hold organise organize launch open create establish found form write build
  publish sign pass change sell buy raise leave abandon visit enter attend cross design develop produce introduce adopt
  telephone phone email issue file sue attack bomb seize capture collect gather borrow combine
`)

/** The subject that a clause has from its place: what it describes, or that of the clause above. */
export function sharedSubject(
  tree: Tree,
  i: number,
  kind: ClauseKind,
  clauses: Clauses,
  above: Clause | undefined,
  antecedent: number | undefined,
): { subjects: readonly number[]; shares: boolean } {
  const word = tree.words[i]
  const none = { subjects: [], shares: false }
  if (!word || isResult(tree, i, kind)) return none
  if (antecedent !== undefined) {
    // "accused the army of attacking the dam", whatever the parser hangs the deed on.
    const blamer = kind === 'gerund' ? clauses.get(tree.words[antecedent]?.head ?? -1) : undefined
    if (blamer?.objects.includes(antecedent) && isObjects(blamer, kind))
      return { subjects: [antecedent], shares: false }
    return { subjects: doersOf(tree, clauses, i, antecedent, kind), shares: false }
  }
  // "pleaded guilty to bribing her", "found him guilty of bribing her"
  const state = tree.words[word.head]
  const verb =
    !above && state?.upos === 'ADJ' && state.deprel === 'xcomp' ? clauses.get(state.head) : undefined
  if (verb) {
    const affected = !verb.passive && verb.objects.length > 0
    return { subjects: affected ? verb.objects : verb.subjects, shares: false }
  }
  if (!above || above.head !== word.head || isAbsolute(tree, i, kind)) return none
  const far = kind === 'participle' ? userOf(tree, i, above, clauses) : undefined
  if (far) return { subjects: far, shares: false }
  const subject = { subjects: above.subjects, shares: true }
  switch (relationOf(word)) {
    case 'conj':
      return subject
    case 'advcl': {
      const bidden = kind === 'infinitive' ? biddenIn(tree, above, i) : []
      if (bidden.length > 0) return { subjects: bidden, shares: false }
      // "awarded Acme a contract to build it": who is given it does it.
      if (kind === 'infinitive' && !above.passive && above.indirect.length > 0 && GIVING.test(above.lemma))
        return { subjects: above.indirect, shares: false }
      // "was measured by Anna Brown using a telescope": who did it used it.
      if (kind === 'participle' && above.agents.length > 0 && /^(?:use|employ|work|draw)$/.test(word.lemma))
        return { subjects: above.agents, shares: false }
      // "asked Minister Anna Brown to resign", where the parser sees whom it is told to
      if (kind === 'infinitive' && isToldTo(above)) return { subjects: above.indirect, shares: false }
      // "accused Norway of selling drones": the object is who does it.
      return isObjects(above, kind) ? { subjects: above.objects, shares: false } : subject
    }
    case 'xcomp': {
      const bidden = kind === 'infinitive' ? biddenIn(tree, above, i) : []
      if (bidden.length > 0) return { subjects: bidden, shares: false }
      const object = above.objects.length > 0 ? above.objects : above.indirect
      if (above.passive || object.length === 0) return subject
      return above.lemma === 'promise' ||
        (FOR_A_PURPOSE.has(above.lemma) && dependents(tree, i, 'mark').length > 0)
        ? subject
        : { subjects: object, shares: false }
    }
    case 'ccomp':
      // "promising that giving in is not going to help": what helps is told.
      if (dependents(tree, i, 'csubj').length > 0) return none
      return kind === 'complement' && /^VBG?$/.test(word.xpos) ? subject : none
    default:
      return none
  }
}

/** "A team has found a planet that orbits a star, using the telescope": who found it used it, no planet did. */
function userOf({ words }: Tree, i: number, above: Clause, clauses: Clauses): readonly number[] | undefined {
  if (words[i]?.lemma !== 'use' || words[i - 1]?.text !== ',' || above.kind !== 'relative') return undefined
  let at: Clause | undefined = above
  for (let steps = 0; steps < 6 && at && at.kind !== 'main'; steps++) {
    let up = at.governor
    while (up >= 0 && !clauses.has(up)) up = words[up]?.head ?? -1
    at = clauses.get(up)
  }
  return at?.kind === 'main' && at.subjects.length > 0 ? at.subjects : undefined
}

/** "She scored, putting Norway ahead": what came of a deed, and not of whoever stands before the comma. */
const isResult = ({ words }: Tree, i: number, kind: ClauseKind) =>
  kind === 'participle' &&
  words[i]?.xpos === 'VBG' &&
  RESULTING.has(words[i]?.lemma ?? '') &&
  words.slice(Math.max(0, i - 2), i).some(({ text }) => text === ',')

/** Verbs of what an event makes of somebody. */
const RESULTING = wordSet('put enable allow prompt render')

/** "judging by the photographs", "speaking of Oslo"; but "speaking to the press, she said …". */
function isAbsolute({ words }: Tree, i: number, kind: ClauseKind): boolean {
  const lemma = words[i]?.lemma ?? ''
  if (kind !== 'participle') return false
  return ABSOLUTE.has(lemma) || (lemma === 'speak' && !/^(?:to|at|with)$/i.test(words[i + 1]?.text ?? ''))
}
