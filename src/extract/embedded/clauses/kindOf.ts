import { dependents, relationOf, type Tree } from '../tree/tree.ts'
import type { Clause, ClauseKind } from './clause.ts'

/** What kind of clause the word at `i` makes. */
export function kindOf(tree: Tree, i: number, copular: boolean): ClauseKind {
  const word = tree.words[i]
  if (!word) return 'main'
  const to = dependents(tree, i, 'mark').some((at) => tree.words[at]?.upos === 'PART')
  // "having sold drones", "being questioned": the first auxiliary tells.
  const [auxiliary = -1] = dependents(tree, i, 'aux')
  const nonfinite =
    !copular && /^VB[GN]$/.test(word.xpos) && /^(?:VBG)?$/.test(tree.words[auxiliary]?.xpos ?? '')
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

/** Verbs that always have an object; without one the subject is whom it was done to. */
const NEVER_ALONE =
  /^(?:jail|arrest|sentence|detain|convict|acquit|kill|injure|wound|sack|suspend|fine|expel|oust|evict|extradite|deport|kidnap|imprison|execute|murder|indict|sanction|ban|free|charge|accuse|rescue|evacuate|shoot|name|appoint|elect|hit)$/

/** A passive auxiliary or subject; a bare past participle that describes a noun or an event. */
export function isPassive(tree: Tree, i: number, coordinated: Clause | undefined): boolean {
  for (const child of tree.children[i] ?? []) {
    const deprel = tree.words[child]?.deprel
    if (deprel === 'aux:pass' || deprel === 'nsubj:pass' || deprel === 'csubj:pass') return true
  }
  const word = tree.words[i]
  // "Former boss jailed over bribes": a headline leaves the auxiliary out.
  if (
    /^VB[DN]$/.test(word?.xpos ?? '') &&
    NEVER_ALONE.test(word?.lemma ?? '') &&
    dependents(tree, i, 'aux', 'obj', 'iobj', 'ccomp', 'xcomp', 'conj').length === 0 &&
    dependents(tree, i, 'nsubj').length > 0
  )
    return true
  if (word?.xpos !== 'VBN' || dependents(tree, i, 'aux').length > 0) return false
  const relation = relationOf(word)
  if (relation === 'conj') return coordinated?.passive ?? false
  return /^(?:acl|advcl|xcomp)$/.test(relation) && word.deprel !== 'acl:relcl'
}
