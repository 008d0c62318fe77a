import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'

/** The last word of a name that goes on over quotation marks, a bracket or a comma; undefined where it does not. */
export function overMarks(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): number | undefined {
  const nicknamed = nickname(words, capital, last)
  if (nicknamed !== undefined) return nicknamed
  if (hasMaidenName(words, capital, last)) return last + 4
  return words[last + 1]?.text === ',' && isFirmOfThree(words, first, last) ? last + 4 : undefined
}

/** The surname behind a by-name in quotation marks: 'Rosa "La Tigra" Pelk'. */
function nickname(words: readonly Word[], capital: readonly boolean[], last: number): number | undefined {
  if (!/^(?:["“„«‘']|``)$/.test(words[last + 1]?.text ?? '') || words[last]?.upos !== 'PROPN')
    return undefined
  for (let close = last + 3; close <= last + 5; close++) {
    if (!/^(?:["”»’']|'')$/.test(words[close]?.text ?? '')) continue
    return capital[close + 1] && words[close + 1]?.upos === 'PROPN' && isNickname(words, last + 2, close)
      ? close + 1
      : undefined
  }
  return undefined
}

const isNickname = (words: readonly Word[], first: number, close: number) =>
  words.slice(first, close).every(({ text }) => /^\p{L}/u.test(text)) &&
  /^\p{Lu}/u.test(words[first]?.text ?? '')

/** "Agnes (Moss) Lane": the name she was born with stands in a bracket. */
function hasMaidenName(words: readonly Word[], capital: readonly boolean[], last: number): boolean {
  const [open, maiden, close] = [words[last + 1], words[last + 2], words[last + 3]]
  if (open?.text !== '(' || close?.text !== ')' || words[last + 4]?.upos !== 'PROPN') return false
  return (
    capital[last + 4] === true &&
    /^\p{Lu}\p{Ll}/u.test(maiden?.text ?? '') &&
    geographicName(maiden?.text ?? '') === undefined &&
    genderOfGivenName(words[last]?.text ?? '') !== undefined
  )
}

/** "Curtis, Campbell & Co.": partners of whom the first stands before a comma. */
const isFirmOfThree = (words: readonly Word[], first: number, last: number) =>
  first === last &&
  words[last]?.upos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(words[last + 2]?.text ?? '') &&
  words[last + 3]?.text === '&' &&
  /^\p{Lu}\p{Ll}/u.test(words[last + 4]?.text ?? '')
