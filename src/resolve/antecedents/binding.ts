import type { Item } from '../items.ts'
import { isReflexive } from './pronouns.ts'

/**
 * Whether a pronoun can not take up what a mention before it speaks of: the pronoun stands in that phrase, at the other end of its
 * verb (principles A and B of Chomsky 1981), in what it tells or in a clause of what it does.
 */
export const isBarred = (item: Item, pronoun: Item, text: string): boolean =>
  (item.mention.end >= pronoun.mention.end && !tellsOf(item, pronoun)) ||
  isBound(item, pronoun) ||
  isWithinIt(item, pronoun, text) ||
  isOwnObject(item, pronoun, text)

/** "“My client is ill,” she said": who speaks right behind a quotation is nobody whom it alone speaks of. */
export const isOnlyQuoted = (pronoun: Item, mentions: readonly Item[]): boolean =>
  !pronoun.quoted &&
  pronoun.mention.role === 'subject' &&
  mentions.every(
    ({ quoted, quotation, paragraph }) =>
      quoted && quotation === pronoun.quotation && paragraph === pronoun.paragraph,
  )

/** "Lind is the first leader to lose his seat": a clause of what the phrase does may speak of it. */
const tellsOf = ({ mention: { exact, start, core } }: Item, pronoun: Item) =>
  pronoun.mention.start > core.end &&
  /\s(?:who|that|to\s\p{L}+)\s/u.test(exact.slice(core.end - start, pronoun.mention.start - start))

/** "the leaders who had opposed them": whom a clause behind "who" tells of is not its own object. */
const isOwnObject = (item: Item, pronoun: Item, text: string) =>
  item.sentence === pronoun.sentence &&
  pronoun.mention.role === 'object' &&
  /^,? (?:who|that|which)(?: \p{Ll}+){1,3} $/u.test(text.slice(item.mention.end, pronoun.mention.start))

/** "said in a statement that it had paid": what is told in it does not speak of it. */
const isWithinIt = (item: Item, pronoun: Item, text: string) =>
  item.mention.kind === 'nominal' &&
  item.sentence === pronoun.sentence &&
  CONTENT.test(item.head) &&
  /^ that\s[^.;:?!"“”]*$/.test(text.slice(item.mention.end, pronoun.mention.start))

const CONTENT =
  /^(?:statement|claim|report|letter|e-?mail|message|tweet|post|interview|speech|announcement|testimony|affidavit|filing|allegation|accusation|assertion|denial|conclusion|finding|ruling|verdict|judge?ment|evidence|fact|belief|hope|fear|idea|view|promise|pledge|threat|warning|suggestion|argument|condition|note|memo|article|release)$/

/** "Putin met him": the two ends of one verb are two things, but for "himself" and "his". */
const isBound = ({ mention: { role, governor } }: Item, { mention, words }: Item) =>
  governor !== undefined &&
  governor === mention.governor &&
  role !== 'possessor' &&
  mention.role !== 'possessor' &&
  !isReflexive(words.at(-1) ?? '')

/** "The baron became his patron": nobody is his own patron; "she was her mother's heir" tells whose mother. */
export const isOfItsPredicate = (
  item: Item,
  pronoun: Item,
  items: readonly Item[],
  text: string,
): boolean => {
  const owned = items[pronoun.index - 1]
  return (
    pronoun.mention.role === 'possessor' &&
    item.mention.role === 'subject' &&
    item.sentence === pronoun.sentence &&
    owned?.mention.start === pronoun.mention.start &&
    owned.mention.type === 'person' &&
    !/['’]s?\s|\bown\b/.test(owned.mention.exact) &&
    !/^['’]/.test(text.slice(owned.mention.end, owned.mention.end + 1)) &&
    COPULA.test(text.slice(item.mention.end, pronoun.mention.start))
  )
}

const COPULA =
  /^(?: \p{L}+ly| (?:then|later|soon|also|now|once|had|has|have|would|will|may|might|could))*(?: (?:is|was|were|become|becomes|became|been|be|remained|remains))+ $/u
