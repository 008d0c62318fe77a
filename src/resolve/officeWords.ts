import { PERSON_NOUNS } from '../language/lexicon/nounTypes.ts'
import { FOUNDING, LEADING, SERVING } from '../language/lexicon/titles.ts'

/** Offices, and whatever else one calls a person: "student", "father". */
export const isOfficeWord = (word: string) =>
  LEADING.has(word) || SERVING.has(word) || FOUNDING.has(word) || PERSON_NOUNS.has(word)

/** Whether a name has a style of the church before it, with its capital: "Father Paul Moor". */
export const isStyled = ({ exact, start, core }: { exact: string; start: number; core: { start: number } }) =>
  /\b(?:Father|Mother|Brother|Sister)\s+$/.test(exact.slice(0, core.start - start))

/** What a secretary or head may be of without its being a thing of its own: "the Secretary of State", "chief of staff". */
export const isPartOfOffice = (words: readonly string[], before: string) =>
  /^(?:state|staff)$/.test(words.join(' ')) &&
  /\b(?:secretar(?:y|ies)|ministers?|under-?secretar(?:y|ies)|chiefs?|heads?) of\s+(?:the\s+)?$/i.test(before)
