import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { dependents } from '../tree/tree.ts'
import type { Pair } from './severalBeside.ts'

/** "… one foreign leader: Kim Jong-un came …": an indefinite noun before a colon is named behind it. */
export function announcement(context: SentenceContext, colon: number): Pair | undefined {
  const { words, nouns, tree } = context
  let before = words[colon - 1] ? colon - 1 : -1
  for (let steps = 0; steps < 4 && before >= 0 && !nouns.has(before); steps++)
    before = words[before]?.head ?? -1
  const described = nouns.get(before)
  if (!described || described.last !== colon - 1 || described.name || described.time || described.pronoun)
    return undefined
  for (const [, named] of nouns) {
    const start = Math.min(named.first, named.name?.first ?? named.first)
    if (start !== colon + 1 || !named.name) continue
    if (dependents(tree, named.head, 'conj').length > 0) return undefined
    return /^(?:a|an|one|another)$/i.test(words[described.first]?.text ?? '')
      ? { named, described }
      : undefined
  }
  return lastThing(context, colon, described)
}

/** "comes from a common resource: desert oil.": what the sentence ends with is the one thing announced. */
function lastThing(
  { words, nouns, tree }: SentenceContext,
  colon: number,
  described: NounPhrase,
): Pair | undefined {
  if (!/^(?:a|an|one)$/i.test(words[described.first]?.text ?? '')) return undefined
  for (const named of nouns.values())
    if (
      named.first === colon + 1 &&
      !named.pronoun &&
      !named.time &&
      words.slice(named.last + 1).every(({ upos }) => upos === 'PUNCT') &&
      dependents(tree, named.head, 'conj').length === 0 &&
      (words[named.head]?.xpos ?? '').endsWith('S') === (words[described.head]?.xpos ?? '').endsWith('S')
    )
      return { named, described }
  return undefined
}
