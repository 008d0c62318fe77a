import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { nameAt } from '../../../language/names/heads.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import { childOf } from './tree.ts'

// What kind of thing a word of the tree stands for.

/** What a common noun with its words before it names; nothing for a name. */
export function typeAt(words: readonly Word[], i: number): EntityType | undefined {
  const word = words[i]
  return word?.upos === 'NOUN' ? typeOfNoun(word.lemma, /^NNP?S$/.test(word.xpos)) : undefined
}

/** What kind of thing a word stands for: that of the name that it is in, or of its noun. */
export function kindAt(words: readonly Word[], names: readonly Name[], i: number): EntityType | undefined {
  const name = nameAt(names, i)
  return name ? name.type : typeAt(words, i)
}

/** The kind of each word of one sentence. */
export type KindOf = (i: number) => EntityType | undefined

/** By its name or its noun, "one of the founders" by those of whom it is one. Plurals count as their singular does. */
export function kindsOf(words: readonly Word[], names: readonly Name[]): KindOf {
  const types = new Map<number, EntityType | undefined>()
  for (const { first, last, type } of names) for (let at = first; at <= last; at++) types.set(at, type)
  return (i) => {
    const word = words[i]
    if (!word || types.has(i)) return types.get(i)
    if (word.text.toLowerCase() === 'one') {
      const of = childOf(words, i, /^nmod$/)
      return of > i ? typeOfNoun(words[of]?.lemma ?? '', false) : undefined
    }
    return word.upos === 'NOUN' ? typeOfNoun(word.lemma, false) : undefined
  }
}
