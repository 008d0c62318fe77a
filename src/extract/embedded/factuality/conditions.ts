import { relationOf, type Tree } from '../tree/tree.ts'
import { markerAt, type Profile } from './profile.ts'

/** Clauses that hold on a condition, with the word that begins it: "If …, Oslo would buy it"; "Had it sold …, Oslo …". */
export function conditionalClauses(tree: Tree, profiles: readonly Profile[]): ReadonlyMap<number, number> {
  const { words } = tree
  const found = new Map<number, number>()
  words.forEach((word, i) => {
    const profile = profiles[i]
    if (!profile) return
    if (relationOf(word) === 'advcl' && /^(?:if|unless|provided|as long)\b/.test(profile.marker)) {
      // "Even if" grants: the main clause holds all the same.
      const even = profile.modifiers.some((at) => words[at]?.lemma === 'even')
      if (!even) found.set(word.head, markerAt(tree, i))
    }
    const [auxiliary] = profile.auxiliaries
    if (
      auxiliary !== undefined &&
      auxiliary < profile.subject &&
      /^(?:had|should|were)$/i.test(words[auxiliary]?.text ?? '') &&
      !profile.question
    )
      found.set(i, auxiliary)
  })
  return found
}

/** "Release the hostages": asked for. */
export function isImperative({ words }: Tree, { subject }: Profile, i: number): boolean {
  const word = words[i]
  return word?.head === -1 && subject < 0 && /\bMood=Imp\b/.test(word.feats)
}
