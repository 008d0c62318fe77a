import type { Name, Word } from '../../../language/language.ts'
import { headOf } from '../../../language/names/heads.ts'
import { isAbove } from './tree.ts'

/** Nouns for two people. */
const COUPLE = /^(?:couple|parent|pair|duo|brother|sister|sibling|twin|spouse)$/

/**
 * "was born in Oslo, the third child of a Quaker couple, Luc and Anna Brown": the two names are the couple, and no places.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function namedCouples(words: Word[], names: readonly Name[]): void {
  for (const [i, name] of names.entries()) {
    const [noun, comma] = [words[name.first - 2], words[name.first - 1]]
    const other = names[i + 1]
    const top = headOf(words, name)
    const first = words[top]
    if (comma?.text !== ',' || !noun || !COUPLE.test(noun.lemma) || first?.deprel !== 'conj') continue
    if (!other || other.first !== name.last + 2 || words[name.last + 1]?.deprel !== 'cc') continue
    const second = headOf(words, other)
    const partner = words[second]
    if (other.type !== 'person' || !partner || isAbove(words, top, name.first - 2)) continue
    words[top] = { ...first, head: name.first - 2, deprel: 'appos' }
    if (partner.head !== top && !isAbove(words, second, top))
      words[second] = { ...partner, head: top, deprel: 'conj' }
  }
}
