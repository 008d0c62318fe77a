import type { Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isFieldNoun } from '../lexicon/fieldNouns.ts'
import { genderOfGivenName } from '../lexicon/givenNames.ts'
import { INSTITUTION_HEADS, MINISTRY_HEADS, NUMBERED_HEADS, typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { TITLES } from '../lexicon/titles.ts'
import { bare } from '../lexicon/words.ts'
import { isAnother, isOfBody, isOwner, isWholeBefore } from './bodyEnds.ts'
import { joinsHouses } from './joinsHouses.ts'
import { endOfFields } from './listsFields.ts'
import { isPeopleOfCause } from './peopleOfCause.ts'
import { textOf } from './wordShape.ts'

/**
 * The last word of the run `[first, last]` after one more step over a small word that stays inside the names of bodies:
 * "Bank of Sarov", "Centre for Control of Disease", "University of Texas at Austin"; `last` where the name ends.
 */
export function extendBody(
  words: readonly Word[],
  capital: readonly boolean[],
  first: number,
  last: number,
): number {
  const text = (i: number) => words[i]?.text ?? ''
  const next = text(last + 1)
  const head = headBefore(words, first, last)
  const after = text(last + 2) === 'the' ? last + 3 : last + 2
  if (next === 'of' && capital[last + 2] && first === last && isNounTitle(words, last)) return last + 2
  // "Brigade of Kenya's 8th Army": the unit is of the other, and not of the state.
  if (next === 'of' && head && NUMBERED_HEADS.has(head) && isOwned(words, after)) return last
  if (next === 'of' && capital[after]) {
    // "Centre for Control of …": an institution's field goes on.
    const goesOn = (head && typeOfHead(head) !== 'weapon') || inMinistry(words, first, last)
    if (inMinistry(words, first, last) && isOfBody(words, capital, after)) return last
    return goesOn && !isWholeBefore(words, first, last, after) && !isOwner(words, head ?? '', after)
      ? after
      : last
  }
  if (head && INSTITUTION_HEADS.has(head) && aims(head, next)) {
    // "for the Protection of Birds": what a body is for; not "left the University for the United Nations".
    if (capital[last + 2] || (capital[after] && text(after + 1) === 'of')) return after
  }
  // "Court of Appeals for the Federal Circuit"
  if (next === 'for' && /^Appeals?$/.test(text(last)) && text(last - 2) === 'Court' && capital[after])
    return after
  if (/^(?:for|against)$/.test(next) && capital[last + 2] && isPeopleOfCause(words[last])) return last + 2
  // "National League for Democracy": bodies of other kinds are for a field.
  // "the Zelgor War for Independence"
  const isFor =
    head !== undefined && (typeOfHead(head) === 'organization' || /^(?:war|struggle|march)$/.test(head))
  if (next === 'for' && capital[last + 2] && isFor && first < last)
    if (isFieldNoun(text(last + 2))) return last + 2
  // "Borland Prize in Chemistry", "Borland Award for Best Actress"
  if (/^(?:in|for)$/.test(next) && capital[last + 2] && AWARD.test(head ?? ''))
    if (isFieldNoun(text(last + 2)) || /^(?:Best|Outstanding|Lifetime)$/.test(text(last + 2))) return last + 2
  // "Office of the High Commissioner for Human Rights"
  if (
    next === 'for' &&
    capital[last + 2] &&
    (isHighCommissioner(words, last) || (TITLES.has(bare(text(last))) && inMinistry(words, first, last)))
  )
    return last + 2
  // "the journal Ecology and Environment"
  if (
    next === 'and' &&
    capital[last + 2] &&
    first === last &&
    !capital[last + 3] &&
    PERIODICAL.test(words[first - 1]?.text ?? '')
  )
    return last + 2
  if (next === ',' && inMinistry(words, first, last)) return endOfFields(words, capital, last) ?? last
  if (next === 'at' && capital[last + 2] && isUniversity(words, first, last)) return last + 2
  if (next === 'and' && capital[last + 2])
    if (
      isOfFields(words, first, last) ||
      (inMinistry(words, first, last) && !isAnother(words, last + 2)) ||
      joinsHouses(words, capital, first, last)
    )
      return last + 2
  return last
}

/** Whether the capitals from word `i` on own what has a number: "Kenya's 8th". */
function isOwned(words: readonly Word[], i: number): boolean {
  let mark = i
  while (/^\p{Lu}/u.test(words[mark]?.text ?? '')) mark++
  return /^['’]s?$/.test(words[mark]?.text ?? '') && /^\d+(?:st|nd|rd|th)$/.test(words[mark + 1]?.text ?? '')
}

const PERIODICAL = /^(?:journal|magazine|newspaper|weekly|quarterly|periodical)$/

const AWARD = /^(?:award|prize|medal)$/

/** Whether a small word behind a head tells what for: "Council on …", "Prize for …"; "sold the Fund to …" and "the Prize to …" do not. */
function aims(head: string, next: string): boolean {
  if (next === 'for') return true
  if (AWARD.test(head)) return false
  return (
    next === 'on' ||
    (next === 'to' && /^(?:campaign|committee|commission|act|treaty|convention|protocol)$/.test(head))
  )
}

/** "University of Science" before "and Technology": both are fields; not "University of Oxford and Cambridge". */
function isOfFields(words: readonly Word[], first: number, last: number): boolean {
  if (
    !/^(?:of|for)$/.test(words[last - 1]?.text ?? '') ||
    last - 2 < first ||
    words[last + 1]?.text !== 'and'
  )
    return false
  // "of Oriental and African Studies"
  const isKind = (i: number) =>
    /(?:al|ic|an|ary|ive)$/.test(words[i]?.text ?? '') && /^\p{Lu}/u.test(words[i]?.text ?? '')
  if (isKind(last) && isKind(last + 2) && isFieldNoun(words[last + 3]?.text ?? '')) return true
  const isField = (i: number) => isFieldNoun(words[i]?.text ?? '')
  return typeOfHead(bare(words[last - 2]?.text ?? '')) !== undefined && isField(last) && isField(last + 2)
}

/** "High Commissioner for Refugees": an office that stands for its body. */
export const isHighCommissioner = (words: readonly Word[], i: number) =>
  words[i]?.text === 'Commissioner' && words[i - 1]?.text === 'High' && words[i + 1]?.text === 'for'

/** "Women of Physics": a common noun with a capital inside a sentence begins a name. */
function isNounTitle(words: readonly Word[], i: number): boolean {
  const [word, owner] = [words[i], words[i + 2]]
  const before = words[i - 1]
  if (
    !word ||
    !before ||
    before.upos === 'PUNCT' ||
    TITLES.has(bare(word.text)) ||
    /^members?$/i.test(word.text)
  )
    return false
  const isNoun =
    /^(?:wo)?men$|^children$|^people$/i.test(word.text) ||
    typeOfNoun(word.lemma.toLowerCase(), true) !== undefined
  if (!isNoun || typeOfHead(bare(word.text)) !== undefined) return false
  const name = owner?.text ?? ''
  return (
    geographicName(name) === undefined &&
    genderOfGivenName(name) === undefined &&
    !isWellKnownOrganization(name) &&
    isFieldNoun(name)
  )
}

/** "University of Texas" before "at Austin". */
function isUniversity(words: readonly Word[], first: number, last: number): boolean {
  const of = words.findIndex(({ text }, i) => i > first && i < last && text === 'of')
  return (
    of > 0 && /^Universit/.test(words[of - 1]?.text ?? '') && !/ at /.test(textOf(words, { first, last }))
  )
}

/** The head of what the run says so far: its last word, unless that is an office. */
function headBefore(words: readonly Word[], first: number, last: number): string | undefined {
  const word = words[last]
  if (!word || last < first) return undefined
  const lower = bare(word.text)
  if (TITLES.has(lower) && lower !== 'general') return undefined
  return typeOfHead(lower) ? lower : undefined
}

/** Whether the run has named a body and what it sees to or is for: "Ministry of Health", "Society for the Protection". */
export function inMinistry(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const head = bare(words[i]?.text ?? '')
    const next = words[i + 1]?.text ?? ''
    if (MINISTRY_HEADS.has(head) && /^(?:of|for|on)$/.test(next)) return true
    if (INSTITUTION_HEADS.has(head) && /^(?:for|on)$/.test(next)) return true
  }
  return false
}
