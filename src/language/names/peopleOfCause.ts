import type { Word } from '../language.ts'
import { isDemonymPlural } from '../lexicon/countries.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { TITLES } from '../lexicon/titles.ts'

/** Whether a word of a name is people in the plural, who are for or against something: "Michigan Citizens for …", "Mothers Against …". */
export function isPeopleOfCause(word: Pick<Word, 'text'> | undefined): boolean {
  const text = word?.text ?? ''
  if (!/^\p{Lu}\p{Ll}+s$|^(?:Wom|M)en$|^Children$|^People$/u.test(text)) return false
  const one = text.toLowerCase().replace(/s$/, '')
  if (TITLES.has(one)) return false
  return (
    isDemonymPlural(text) ||
    /^(?:wo)?men$|^children$|^people$/.test(one) ||
    typeOfNoun(one, false) === 'person'
  )
}
