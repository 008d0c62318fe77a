import type { Name, Word } from '../language.ts'
import { ARABIC_ARTICLES, SURNAME_PARTICLES } from '../lexicon/connectors.ts'
import { CORPORATE_SUFFIXES } from '../lexicon/corporate.ts'
import { geographicName, isDemonymPlural, LONGEST_PLACE } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { POST_NOMINALS, TITLE_MODIFIERS, TITLES } from '../lexicon/titles.ts'
import { bare } from '../lexicon/words.ts'
import type { Run } from './findRuns.ts'
import { isGivenTo } from './givenTo.ts'
import { isLanguage } from './isLanguage.ts'
import { headed, lastTitle } from './lastTitle.ts'
import { memberBefore } from './memberBefore.ts'
import { textOf } from './wordShape.ts'

/**
 * The names in a run of capitalised words: "US National Security Adviser Jake Sullivan" is "US" and
 * "Jake Sullivan"; "Russian Ministry of Defense" is one.
 */
export function splitRun(words: readonly Word[], run: Run): Name[] {
  // "the Frenchman Luc Moreau"
  const first = COMPATRIOT.test(words[run.first]?.text ?? '') ? Math.min(run.first + 1, run.last) : run.first
  const last = withoutLetters(words, run)
  const title = isTitledFirm(words, run) ? undefined : lastTitle(words, first, last)
  if (title !== undefined) {
    const before = beforeTitle(words, first, title)
    if (title === last) return before
    if (isGivenTitle(words, title)) return [...before, { first: title, last, type: 'person' }]
    if (isSurname(words, title + 1)) return [...before, { first: title + 1, last, type: 'person' }]
    // "Prime Minister of …" goes on with "of": what follows is no person.
    if (/^[a-z]/.test(words[title + 1]?.text ?? ''))
      return [...before, ...splitRun(words, { first: title + 2, last })]
    // "Supreme Allied Commander Europe, Ann Lee"
    const isLand =
      geographicName(join(words, title + 1, last))?.kind === 'country' ||
      join(words, title + 1, last) === 'Europe'
    return [...before, { first: title + 1, last, type: isLand ? 'place' : 'person' }]
  }
  const name = afterOffice(words, first, last)
  if (name > first) return name > last ? [] : [{ first: name, last, type: 'person' }]
  const party = memberBefore(words, first, last)
  if (party !== undefined) return [{ first: party + 1, last, type: 'person' }]
  const place = placePrefix(words, first, last)
  if (place === undefined) return [{ first, last }]
  const kind = geographicName(join(words, first, place))?.kind
  if (isHolder(words, first, place, last) || isBeside(words, first, place, last))
    return [
      { first, last: place, type: 'place' },
      { first: place + 1, last, type: 'person' },
    ]
  if (place === last)
    return [
      isDemonymPlural(join(words, first, last))
        ? { first, last, type: 'group' }
        : { first, last, type: 'place' },
    ]
  const hasHead = headed(words, place + 1, last) || isNationalFirm(words, place + 1, last)
  // "gave Norway Leopard tanks"
  const isPlural = /s$/.test(words[last]?.text ?? '')
  if (
    !hasHead &&
    !isPlural &&
    words[last + 1]?.upos === 'NOUN' &&
    isGivenTo(words, first, join(words, first, place))
  )
    return [
      { first, last: place, type: 'place' },
      { first: place + 1, last },
    ]
  // "the Spanish Netherlands", "Roman Britain": a land of another is a land of its own.
  if (kind === 'demonym' && isLand(words, first, place + 1, last)) return [{ first, last, type: 'place' }]
  if (kind === 'demonym' && first === place && isGivenName(words, first, last))
    return [{ first, last, type: 'person' }]
  if (kind !== 'demonym' || hasHead || isLanguage(words, { first, last })) return [{ first, last }]
  const rest = /^[-–‑]$/.test(words[place + 1]?.text ?? '') ? place + 2 : place + 1
  return [{ first, last: place, type: 'place' }, ...splitRun(words, { first: rest, last })]
}

const COMPATRIOT = /^(?:French|English|Irish|Scots|Welsh|Dutch|Cornish|Ulster)(?:wo)?man$/

/** "Peruvian Copper Industries": behind the state nothing but what the firm deals in and that it is one. */
const isNationalFirm = (words: readonly Word[], first: number, last: number) =>
  first < last &&
  words
    .slice(first, last + 1)
    .every(({ text }, i) => CORPORATE_SUFFIXES.has(bare(text)) || (i < last - first && isFieldNoun(text)))

/** "Finn Moe said", "Roman Moe": a people's name that is a given name too, before one more word. */
const isGivenName = (words: readonly Word[], first: number, last: number) =>
  last === first + 1 &&
  words[first]?.upos === 'PROPN' &&
  words[last]?.upos === 'PROPN' &&
  genderOfGivenName(words[first]?.text ?? '') !== undefined &&
  words[first - 1]?.upos !== 'DET' &&
  !headed(words, last, last)

/** "van der Berg" of "Mr van der Berg", "al-Assad" of "President al-Assad". */
const isSurname = (words: readonly Word[], first: number) =>
  words[first]?.upos === 'PROPN' &&
  (SURNAME_PARTICLES.has(words[first]?.text ?? '') || isArabicArticle(words, first))

const isArabicArticle = (words: readonly Word[], i: number) =>
  ARABIC_ARTICLES.has(words[i]?.text ?? '') && /^[-–‑]$/.test(words[i + 1]?.text ?? '')

/** "Sultan al-Jaber": a given name, where no other name follows the title. */
const isGivenTitle = (words: readonly Word[], i: number) =>
  /^(?:Sultan|Emir|Amir|Malik|Imam)$/.test(words[i]?.text ?? '') && isArabicArticle(words, i + 1)

/** "Emir Capital Trading", "General Marine Holdings": a firm that is called by a rank. */
const isTitledFirm = (words: readonly Word[], { first, last }: Run) =>
  (last - first > 1 &&
    (RANKS.test(words[first]?.text ?? '') ||
      // "Meskheti General Trading"
      (/^(?:General|Prince|King|Marshal)$/.test(words[last - 1]?.text ?? '') &&
        !TITLES.has(bare(words[first]?.text ?? '')))) &&
    CORPORATE_SUFFIXES.has(bare(words[last]?.text ?? ''))) ||
  isWellKnownOrganization(textOf(words, { first, last: Math.min(first + 1, last) }))

const RANKS =
  /^(?:Emir|Sultan|King|Queen|Prince|Princess|Imam|General|Major|Captain|Admiral|Marshal|Chief|Baron|Duke|Count|Lord|Lady)$/

/** The last word before letters of orders and degrees: "Zaha Hadid" of "Zaha Hadid DBE RA". */
function withoutLetters(words: readonly Word[], { first, last }: Run): number {
  const text = (i: number) => bare(words[i]?.text ?? '')
  let end = last
  while (end > first && isPostNominal(words, first, last, end)) end--
  // Two letters may be a state's or another name's: "Baltimore MD".
  const isLong = words.slice(end + 1, last + 1).some(({ text }) => text.length > 2)
  return isLong || TITLES.has(text(first)) || genderOfGivenName(text(first)) ? end : last
}

const join = (words: readonly Word[], first: number, last: number) =>
  textOf(words, { first, last }).replace(/ ([-–‑]) /g, '-')

/** The last word of the longest geographic name that the run begins with. */
function placePrefix(words: readonly Word[], first: number, last: number): number | undefined {
  for (let end = Math.min(last, first + LONGEST_PLACE + 1); end >= first; end--)
    if (geographicName(join(words, first, end))) return end
  return undefined
}

/** Where the name begins after "Minister of Education": `first` itself where no office comes before it. */
function afterOffice(words: readonly Word[], first: number, last: number): number {
  const office = bare(words[first - 2]?.text ?? '')
  if (!/^(?:of|for)$/.test(words[first - 1]?.text ?? '') || !TITLES.has(office)) return first
  let i = first
  while (i <= last && TITLE_MODIFIERS.has(bare(words[i]?.text ?? ''))) i++
  return i
}

/** "mayor of Boston Anna Lee": who holds the office that stands before the place. */
function isHolder(words: readonly Word[], first: number, place: number, last: number): boolean {
  const office = words[first - 2]?.lemma.toLowerCase() ?? ''
  if (words[first - 1]?.text !== 'of' || !TITLES.has(office) || last - place < 2) return false
  return genderOfGivenName(words[place + 1]?.text ?? '') !== undefined && !headed(words, place + 1, last)
}

/** "the Netherlands Lotte Wilms": a line that ends in a state before one that begins with a person. */
function isBeside(words: readonly Word[], first: number, place: number, last: number): boolean {
  const name = join(words, first, place)
  if (geographicName(name)?.kind !== 'country' || genderOfGivenName(name) !== undefined || last - place < 2)
    return false
  return (
    last - place < 4 &&
    genderOfGivenName(words[place + 1]?.text ?? '') !== undefined &&
    !headed(words, place + 1, last)
  )
}

/** Whether a state or region follows a demonym that an article or a preposition stands before. */
function isLand(words: readonly Word[], first: number, from: number, last: number): boolean {
  const kind = from <= last ? geographicName(join(words, from, last))?.kind : undefined
  const before = words[first - 1]
  return (kind === 'country' || kind === 'region') && (before?.upos === 'DET' || before?.upos === 'ADP')
}

/** The names before a title: what is left when its modifiers are taken off ("US", "Google"). */
function beforeTitle(words: readonly Word[], first: number, title: number): Name[] {
  let last = title - 1
  while (last >= first && !isOwner(words, last)) last--
  if (last < first) return []
  // "Assistant U.S. Attorney": what modifies the office may stand before whose it is.
  let from = first
  if (geographicName(words[last]?.text ?? ''))
    while (from < last && TITLE_MODIFIERS.has(bare(words[from]?.text ?? ''))) from++
  return splitRun(words, { first: from, last })
}

/** A word before an office that is no part of it: a place, an acronym or another name. */
function isOwner(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || /^[-–‑]$/.test(word.text)) return false
  return (
    geographicName(word.text) !== undefined ||
    (!TITLE_MODIFIERS.has(bare(word.text)) && !TITLES.has(bare(word.text)))
  )
}

/** "DBE", and "GCON" beside it: letters behind a name, of which one at least is known. */
function isPostNominal(words: readonly Word[], first: number, last: number, i: number): boolean {
  const text = words[i]?.text ?? ''
  if (!/^\p{Lu}{2}|^PhD/u.test(text)) return false
  const isKnown = (word: Word | undefined) => POST_NOMINALS.has((word?.text ?? '').toLowerCase())
  return isKnown(words[i]) || (/^\p{Lu}{2,6}$/u.test(text) && words.slice(first + 1, last + 1).some(isKnown))
}
