import { genderOfGivenName } from '../language/lexicon/givenNames.ts'
import { KINSHIP } from '../language/lexicon/kinship.ts'
import { BORN } from './asToldBy.ts'
import type { Clusters } from './clusters.ts'
import { beforePreposition, type Item } from './items.ts'
import { MOST_BEARERS, type Spelling } from './joinSpellings.ts'
import { shortens } from './nameForms.ts'

/** A person's name without what follows it: "of Auchleuchries". */
const personal = ({ words }: Item) => beforePreposition(words)

/** Joins short names of persons to full ones: a surname, a given name, initials. */
export function joinPersons(
  text: string,
  spellings: readonly Spelling[],
  clusters: Clusters,
  biographee?: number,
): void {
  const bearers = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const { mention, words } = spelling.item
    if (words.length < 2 || (mention.type !== undefined && mention.type !== 'person') || mention.country)
      continue
    const name = personal(spelling.item)
    for (const word of new Set(name)) {
      const list = bearers.get(word)
      if (!list) bearers.set(word, [spelling])
      else if (list.length < MOST_BEARERS) list.push(spelling)
    }
  }
  for (const { item } of spellings) {
    const { mention } = item
    if ((mention.type !== undefined && mention.type !== 'person') || mention.country) continue
    // The name that somebody was born with is theirs, and no short name of a parent who bears it.
    if (BORN.test(text.slice(Math.max(0, mention.start - 8), mention.start))) continue
    const short = personal(item)
    // "a son, Ercole, who": somebody new, whatever his father was called.
    if (short.length === 1 && NEW_KIN.test(text.slice(Math.max(0, mention.start - 40), mention.start)))
      continue
    // "the present Oba" is none of those who had the title before.
    if (short.length === 1 && HOLDING.test(mention.exact)) continue
    const candidates = (bearers.get(short.at(-1) ?? '') ?? []).filter(
      (full) =>
        personal(full.item).length >= short.length &&
        full.item.index !== item.index &&
        shortens(short, personal(full.item)) &&
        mayStandFor(text, short, full.item, item) &&
        clusters.compatible(item.index, full.item.index),
    )
    // Untyped on both sides: a shared word is no evidence of a person ("Google", "Google Chrome").
    const persons = candidates.filter(
      (full) => mention.type === 'person' || full.item.mention.type === 'person',
    )
    const named = persons.filter((full) => full.item.mention.type === 'person')
    // "L'Enfant" is Pierre L'Enfant rather than the L'Enfant Plan; a surname ends the full name. Of two surnames the first is
    // used alone: after "Pedro Ruiz Leal" "Ruiz" is him, although an Anna Ruiz comes later.
    const before = named.filter((full) => full.item.index < item.index)
    const told = before.length > 0 ? before : named
    const ending = told.filter((full) => personal(full.item).at(-1) === short.at(-1))
    const likely = ending.length > 0 ? ending : named.length > 0 ? named : persons
    // "Mrs Rossi" is Anna Rossi rather than somebody of whom it is not known.
    const gendered = likely.filter(
      (other) => mention.gender && clusters.genderOf(other.item.index) === mention.gender,
    )
    const among = gendered.length > 0 ? gendered : likely
    // Whom a biography is about is called by the surname, whoever else of the family was named last.
    const lead = persons.find(
      (other) => biographee !== undefined && clusters.find(other.item.index) === clusters.find(biographee),
    )
    const full =
      lead && lead.item.index < item.index && short.length === 1 ? lead : nearest(text, among, item)
    if (full) clusters.join(item.index, full.item.index, 'short form of the name')
  }
  joinSurnames(spellings, clusters)
  joinLifeLine(text, spellings, clusters)
}

/** "Ann Mary Moss, painter, born 3 May 1933; died 9 May 2001": how an obituary ends, with the whole name of whom it is about. */
function joinLifeLine(text: string, spellings: readonly Spelling[], clusters: Clusters): void {
  const last = spellings.at(-1)?.item
  if (!last || last.words.length < 3 || !LIFE.test(text.slice(last.mention.end, last.mention.end + 140)))
    return
  const known = spellings.find(
    ({ item }) =>
      item.mention.type === 'person' && item.words.length > 1 && item.words.at(-1) === last.words.at(-1),
  )
  if (known && known.item !== last) clusters.join(last.index, known.item.index, 'is called so', true)
}
const LIFE = /^, [^\n]{3,80}\bborn \d[^\n]{5,40}; died \d/

const NEW_KIN =
  /\ban? (?:[\p{Ll}-]+ )?(?:step)?(?:son|daughter|brother|sister|nephew|niece|cousin|uncle|aunt|grandson|granddaughter), $|\b(?:children|sons|daughters)[,:] $/u

const HOLDING = /^the (?:present|current|new|then|next|previous|first|last|incumbent|reigning) /i

/** "Mr Li" is the "Li" of a text that has nobody of that name in full. */
function joinSurnames(spellings: readonly Spelling[], clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const { item } of spellings) {
    const { index, words, mention } = item
    const [surname = ''] = words
    if (words.length !== 1 || mention.type !== 'person' || clusters.hasFullName(index)) continue
    const known = first.get(surname)
    if (known === undefined) first.set(surname, index)
    else clusters.join(index, known, 'same name')
  }
}

/**
 * A single word that stands inside a full name is short for it only behind it: "Sánchez" after "Pedro Sánchez Castejón"; the
 * "Chao" whose daughter is Rulan Chao Pian was named before her.
 */
function mayStandFor(text: string, short: readonly string[], full: Item, { index, mention }: Item): boolean {
  const words = personal(full)
  // "a son, Yusuf Moss" is not Rashid Yusuf Moss, who may go by his second name all the same.
  if (short.length > 1) return short[0] === words[0] || !isKinOfSomebody(text, mention.core.start)
  // "Walter Joseph Moss, a child of Joseph and Agnes Moss": who shares a surname with the next name has it from another.
  const isMiddle = words.indexOf(short[0] ?? '') > 0 && words.at(-1) !== short[0]
  const isPaired = /^ (?:and|&) \p{Lu}/u.test(text.slice(mention.core.end, mention.core.end + 6))
  if (isMiddle && isPaired && genderOfGivenName(short[0] ?? '') !== undefined) return false
  if (full.index < index) return true
  return words.at(-1) === short[0] || words[0] === short[0]
}

/**
 * The one candidate there is; of several the one mentioned last before the item, else first after it. Who only tells who
 * another is comes behind: after "Anna Rossi, the widow of Carlo Rossi", "Rossi" is Anna; so does the sister of somebody spoken
 * of before, "He was a brother of the poet Anna Rossi".
 */
function nearest(
  text: string,
  candidates: readonly Spelling[],
  { index, sentence }: Item,
): Spelling | undefined {
  let best: Spelling | undefined
  const latest = ({ mentions }: Spelling) =>
    mentions.findLast((mention) => mention.index < index)?.index ?? -1
  const known = candidates.filter(({ item }) => item.index < index).sort((a, b) => latest(a) - latest(b))
  for (const candidate of known) {
    if (best && (describesBy(text, best.item, candidate.item) || isKinOf(text, candidate.item))) continue
    if (best && isPassedBy(candidate, sentence)) continue
    best = candidate
  }
  return best ?? candidates[0]
}

/** "Anna Rossi, the widow of the banker Carlo Rossi": between the two stands what one is of the other. */
function describesBy(text: string, described: Item, by: Item): boolean {
  if (by.sentence !== described.sentence) return false
  return /^\s*,[^,;:.()]*\s(?:of|to)\s[^,;:.()]*$/.test(text.slice(described.mention.end, by.mention.start))
}

/** Who was named but once and some sentences ago is not the one of that surname whom the text goes on to speak of. */
const isPassedBy = ({ item, last }: Spelling, sentence: number) =>
  item.index === last.index && sentence - item.sentence > PASSED_BY
const PASSED_BY = 3

const KIN_NOUN = `(?:(?:${[...KINSHIP.keys()].join('|')})s?|children|siblings)`
/** Up to three words of a trade between "sister of" and who that is. */
const KIN_OF = new RegExp(String.raw`\b${KIN_NOUN}\s+of(?:\s+(?:the|an?))?(?:\s+[\p{Ll}-]+){0,3}\s+$`, 'u')

/** "his wife" right before or behind a name. */
const KIN = String.raw`(?:his|her)\s+(?:[\p{Ll}-]+\s+)?(?:step)?(?:${[...KINSHIP.keys()].join('|')})`
const KIN_BEFORE = new RegExp(String.raw`\b${KIN},?\s+$`, 'iu')
const KIN_BEHIND = new RegExp(String.raw`^(?:,|\s[–—-])\s${KIN}\b`, 'u')

/** "a brother of the poet Anna Rossi", "his wife, Anna Rossi", "Anna Rossi, his wife": at first she only tells who another is. */
const isKinOf = (text: string, { mention: { core } }: Item) => {
  const before = text.slice(Math.max(0, core.start - 80), core.start)
  return (
    KIN_OF.test(before) || KIN_BEFORE.test(before) || KIN_BEHIND.test(text.slice(core.end, core.end + 40))
  )
}

/** Whether a name stands as that of somebody's kin: "two sons, Karim and Yusuf Moss". */
const isKinOfSomebody = (text: string, start: number) =>
  KIN_LISTED.test(text.slice(Math.max(0, start - 80), start))
const KIN_LISTED = new RegExp(String.raw`\b${KIN_NOUN}\b[^.;!?]{0,60}$`, 'iu')
