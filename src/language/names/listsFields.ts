import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { bare } from '../lexicon/words.ts'
import { isAcronym } from './typeByForm.ts'

/**
 * The last word of what a body sees to, where the comma behind `last` goes on with it: "Bureau of Alcohol, Tobacco and Firearms",
 * "Department for Environment, Food and Rural Affairs". An "and" must end the list, and nothing in it be a body or a place.
 * @returns undefined where it is another list: "the Ministry of Defence, Acme and Borea".
 */
export function endOfFields(
  words: readonly Word[],
  capital: readonly boolean[],
  last: number,
): number | undefined {
  let end = last
  while (words[end + 1]?.text === ',' && capital[end + 2]) {
    const item = itemEnd(words, capital, end + 2)
    // "Alcohol, Tobacco, and Firearms"
    if (item === undefined) return undefined
    end = item
  }
  const and = words[end + 1]?.text === ',' ? end + 2 : end + 1
  if (end === last || words[and]?.text !== 'and' || !capital[and + 1]) return undefined
  return itemEnd(words, capital, and + 1)
}

/** Two words at most: "Rural Affairs". */
function itemEnd(words: readonly Word[], capital: readonly boolean[], first: number): number | undefined {
  const end = capital[first + 1] ? first + 1 : first
  if (capital[end + 1]) return undefined
  return words.slice(first, end + 1).every(isField) ? end : undefined
}

/** A common noun or its adjective: nothing else with a name of its own. */
function isField({ text, xpos }: Word): boolean {
  if (isFieldNoun(text)) return true
  const named =
    geographicName(text) !== undefined ||
    isAcronym(text) ||
    isWellKnownOrganization(text) ||
    genderOfGivenName(text) !== undefined ||
    typeOfHead(bare(text)) !== undefined
  return !named && /^(?:NNS?|NNPS|JJ)$/.test(xpos)
}
