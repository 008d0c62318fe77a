import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { INSTITUTION_HEADS, KINDS_OF_HOUSE, typeOfHead } from '../lexicon/nameHeads.ts'
import { bare, wordSet } from '../lexicon/words.ts'

/** Houses of one body that share its name: "Museum and Art Gallery", "Hospital and Medical School". */
const HOUSES = wordSet(`
  museum gallery library archive archives garden gardens zoo aquarium park theatre theater hall center centre hospital clinic school
  hotel spa club church cathedral priory observatory laboratory college institute gymnasium infirmary hospice academy
`)

const FIELD_HEADS = new Set([
  ...INSTITUTION_HEADS,
  ...[
    'administration',
    'authority',
    'service',
    'services',
    'presidency',
    'directorate',
    'inspectorate',
    'secretariat',
    'ombudsman',
  ],
])
const OWN_ARTICLE = /^(?:the|an?|its|their|our|his|her|['’]s?)$/i

/**
 * Whether the "and" behind the run `[first, last]` stays inside one body's name. Bodies that each have a head and a name of
 * their own stay apart: "the Pentagon and the State Department", "Acme Corp and Borea Ltd".
 */
export function joinsHouses(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): boolean {
  let end = last + 2
  while (capital[end + 1]) end++
  return (
    isField(words, first, last, end) ||
    isHouseOfPartners(words, last, end) ||
    isPairOfHouses(words, first, last, end) ||
    isCouple(words, first, last, end)
  )
}

const headAt = (words: readonly Word[], i: number) => bare(words[i]?.text ?? '')

/**
 * Two fields under one head, which has no article of its own: "the Food and Drug Administration", "the Organized Crime and
 * Corruption Reporting Project".
 */
function isField(words: readonly Word[], first: number, last: number, end: number): boolean {
  if (!OWN_ARTICLE.test(words[first - 1]?.text ?? '') || end - last < 3) return false
  // "the Women's Social and Political Union": whose it is stands before the fields.
  const mark = words.findIndex(({ text }, i) => i > first && i < last && /^['’]s?$/.test(text))
  // "the U.S. Food and Drug Administration": whose land's it is, too.
  const land = first < last && geographicName(words[first]?.text ?? '') ? first + 1 : first
  const fields = words.slice(mark > 0 ? mark + 1 : land, last + 1)
  const head = headAt(words, end)
  const isBody = FIELD_HEADS.has(head) || (mark > 0 && typeOfHead(head) === 'organization')
  return isBody && fields.every(isFieldWord)
}

/** What a body may see to, or an adjective before it; nothing named. */
const isFieldWord = ({ text, upos }: Word) =>
  isFieldNoun(text) ||
  ((/^(?:ADJ|VERB)$/.test(upos) || /(?:ic|al|ary)$/.test(text)) && geographicName(text) === undefined)

/** "Gladstone and Company", "Hill and Sons": who trades under one name. */
const isHouseOfPartners = (words: readonly Word[], last: number, end: number) =>
  end === last + 2 &&
  /^(?:Company|Co\.?|Sons|Brothers|Bros\.?|Partners|Associates|Daughters)$/.test(words[end]?.text ?? '')

/** "Guildford Museum and Art Gallery": two houses, of which the second has no name but its kind. */
function isPairOfHouses(words: readonly Word[], first: number, last: number, end: number): boolean {
  if (last === first || !HOUSES.has(headAt(words, last)) || !HOUSES.has(headAt(words, end))) return false
  return words.slice(last + 2, end).every(({ text }) => KINDS_OF_HOUSE.has(bare(text)))
}

/** "the Anna and Luke Moss Foundation": a house that bears two given names. */
function isCouple(words: readonly Word[], first: number, last: number, end: number): boolean {
  if (!OWN_ARTICLE.test(words[first - 1]?.text ?? '') || last - first > 1 || end <= last + 2) return false
  const isGiven = (i: number) => genderOfGivenName(words[i]?.text ?? '') !== undefined
  const head = headAt(words, end)
  return isGiven(first) && isGiven(last + 2) && (HOUSES.has(head) || FIELD_HEADS.has(head))
}
