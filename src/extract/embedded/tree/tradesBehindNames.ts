import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { headOf } from '../../../language/names/heads.ts'
import { roleType } from '../relationTypes.ts'
import { hasChild } from './tree.ts'

/**
 * "Anna Brown, founder and chairwoman of Acme, a firm in Oslo, said": two nouns for a person without an article right behind a
 * name are no list with her; they say who she is.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function tradesBehindNames(words: Word[], names: readonly Name[]): void {
  for (const name of names) {
    const first = name.last + 2
    const [comma, noun, and] = [words[first - 1], words[first], words[first + 1]]
    const top = headOf(words, name)
    if (comma?.text !== ',' || name.type === 'place' || !noun || and?.deprel !== 'cc') continue
    if (noun.deprel !== 'conj' || noun.head !== top || !isTrade(noun)) continue
    const second = words.findIndex(
      (word, at) => at > first + 1 && and.head === at && word.deprel === 'conj' && isTrade(word),
    )
    const other = words[second]
    // "Anna Brown, minister and the mayor": an article makes another of whom it stands before.
    if (!other || (other.head !== top && other.head !== first) || hasArticle(words, second)) continue
    words[first] = { ...noun, deprel: 'appos' }
    words[second] = { ...other, head: first }
  }
}

/** A noun for one person or for what one is. */
const isTrade = ({ upos, xpos, lemma }: Word) =>
  upos === 'NOUN' && xpos === 'NN' && (typeOfNoun(lemma, false) === 'person' || roleType(lemma) !== undefined)

const hasArticle = (words: readonly Word[], at: number) => hasChild(words, at, /^(?:det|nmod:poss)$/)
