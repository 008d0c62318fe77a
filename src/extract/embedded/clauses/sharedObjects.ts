import { wordSet } from '../../../language/lexicon/words.ts'
import { dependents, type Tree } from '../tree/tree.ts'
import type { Clause } from './clause.ts'

/** "Police arrested and questioned the student": what follows both verbs, on whichever it hangs, belongs to both. */
export function sharedObjects(
  tree: Tree,
  first: Clause,
  i: number,
  own: readonly number[],
): readonly number[] | undefined {
  if (own.length > 0 || first.verb > i) return undefined
  const after = first.objects.filter((at) => at > i)
  if (after.length === 0 || dependents(tree, i, 'obl', 'xcomp', 'ccomp').length > 0) return undefined
  return after
}

/** What one does to nobody: "resigned and reported it". */
const INTRANSITIVE = wordSet(`
  resign retire arrive die fall rise sleep wait speak talk laugh smile weep cry stay remain live go come travel return emigrate apologise
  apologize surrender disappear vanish emerge appear agree disagree act work sit stand kneel cooperate collaborate compete
`)

/** "Police arrested and questioned the student": a verb right before the last shares its object. */
export function shareBack(
  clauses: Map<number, Clause>,
  { coordinatedWith = -1, head, objects }: Clause,
): void {
  const first = clauses.get(coordinatedWith)
  if (!first || objects.length === 0 || head - first.head > 3 || first.copular || first.passive) return
  if (INTRANSITIVE.has(first.lemma)) return
  if (first.objects.length + first.obliques.length + first.complements.length === 0)
    clauses.set(first.head, { ...first, objects })
}
