import type { Name, Word } from '../language.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { TITLES } from '../lexicon/titles.ts'

/** How many words may stand between "of" and the name: "of the Soviet Project 633 class". */
const BETWEEN = 2

/** The name with its "class", where what is "of the Admiral Gorshkov class" is a weapon or another product: a class of ships, and no admiral. */
export function withClass(words: readonly Word[], name: Name): Name {
  if (words[name.last + 1]?.text !== 'class') return name
  for (let of = name.first - 1; of >= name.first - 1 - BETWEEN; of--) {
    if (words[of]?.text !== 'of') continue
    const type = typeOfNoun(words[of - 1]?.lemma ?? '', false)
    if (type !== 'weapon' && type !== 'product') return name
    const isTitled = TITLES.has(words[name.first - 1]?.text.toLowerCase() ?? '')
    return { first: isTitled ? name.first - 1 : name.first, last: name.last + 1, type }
  }
  return name
}
