import { dependents, type Tree } from './tree.ts'

/** "whose poems", "whose brother Luc Moreau": the word "whose" of a phrase, also where it hangs on what a name is described as. */
export function whoseIn(tree: Tree, i: number): number | undefined {
  const owners = [i, ...dependents(tree, i, 'nmod:desc')].flatMap((at) => dependents(tree, at, 'nmod:poss'))
  return owners.find((at) => /^whose$/i.test(tree.words[at]?.text ?? ''))
}
