import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { whoseIn } from '../tree/whose.ts'

/** So many steps up from a noun stands the verb of its relative clause. */
const REACH = 5

/** "Anna Brown, whose brother works there": who has what a noun with "whose" names, and where that word stands. */
export function describedBy(
  { tree, nouns, words }: SentenceContext,
  { head }: NounPhrase,
): { readonly owner: NounPhrase; readonly word: number } | undefined {
  const word = whoseIn(tree, head)
  if (word === undefined) return undefined
  let at = head
  for (let steps = 0; steps < REACH && words[at]?.deprel !== 'acl:relcl'; steps++) at = words[at]?.head ?? -1
  if (words[at]?.deprel !== 'acl:relcl') return undefined
  const owner = nouns.get(words[at]?.head ?? -1)
  return owner && !owner.time && owner.head < word ? { owner, word } : undefined
}

/** "a children's book author", "women's football": what kind it is, not whose. */
export function isClassifying(
  { words }: SentenceContext,
  { head, first, pronoun, name }: NounPhrase,
): boolean {
  if (name || pronoun || !/^(?:children|women|men|people|girls|boys)$/i.test(words[head]?.text ?? ''))
    return false
  return first === head || /^an?$/i.test(words[first]?.text ?? '')
}
