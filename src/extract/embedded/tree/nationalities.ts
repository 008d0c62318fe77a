import type { Word } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'

/** "relies on the Turkish Anka": an adjective of a land right before a name, hung beside it, tells where the name is from. Edges are changed in place. */
export function nationalities(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const name = words[i + 1]
    const isBeside = name?.upos === 'PROPN' && name.head === word.head && name.deprel === word.deprel
    if (word.upos !== 'ADJ' || !isBeside || geographicName(word.text)?.kind !== 'demonym') continue
    words[i] = { ...word, head: i + 1, deprel: 'amod' }
    // The article and the preposition are the name's.
    for (const [k, child] of words.entries())
      if (k < i && child.head === i) words[k] = { ...child, head: i + 1 }
  }
}
