import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { isWellKnownOrganization } from '../lexicon/organizations.ts'
import { bare, wordSet } from '../lexicon/words.ts'
import { ownTitle, titleBehindAuthor } from './ownTitles.ts'
import { titleBeforeYear } from './titleBeforeYear.ts'
import { titleInTwo } from './titleInTwo.ts'
import { ARTICLE, isCapital, isTitleWord, isYear, LONGEST, OPEN, SMALL, titleFrom } from './titleWords.ts'

/**
 * Titles of works without quotation marks, told by what stands beside them: "entitled The Glass Harbour", "Night Tide (1961)".
 * @param plain words that the text has in small letters.
 */
export function findToldTitles(words: readonly Word[], plain: ReadonlySet<string>): Name[] {
  const titles: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const title =
      titleAfter(words, i) ??
      titleBeforeYear(words, i) ??
      titleWithin(words, i) ??
      titleInTwo(words, i) ??
      ownTitle(words, i, plain) ??
      titleBehindAuthor(words, i)
    if (title && title.first > (titles.at(-1)?.last ?? -1)) titles.push(title)
  }
  return titles
}

/** Nouns before a title: "the comedy Grey Water", "her first novel, The Salt Road". */
const BEFORE_TITLES = wordSet(`
  film movie feature novel novella book textbook album record debut collection mixtape song single opera ballet musical comedy drama melodrama thriller western documentary sitcom series
  miniseries serial mini-serial sequel prequel play poem essay memoir autobiography biography thesis dissertation monograph painting symphony podcast
  game videogame anthology trilogy story tale production
`)

/** The title that begins behind word `i`: "entitled", "called" beside a work, or the noun of a work itself. */
function titleAfter(words: readonly Word[], i: number): Name | undefined {
  const word = words[i]
  const text = word?.text ?? ''
  const comma = words[i + 1]?.text === ',' ? 1 : 0
  const first = i + 1 + comma
  if (/^(?:entitled|titled|retitled|subtitled)$/.test(text)) return titleFrom(words, first)
  // Not "a town called Little Horwood".
  if (/^(?:called|named)$/.test(text) && typeOfNoun(words[i - 1]?.lemma ?? '', false) === 'work')
    return titleFrom(words, i + 1)
  const isBefore =
    /^['’]s$/.test(text) ||
    isPartIn(words, i) ||
    (/^(?:in|from|of|for)$/.test(text) && isLongTitle(words, i + 1)) ||
    (word?.upos === 'VERB' && MAKING.has(word.lemma))
  if (isBefore && isArticle(words, i + 1)) return titleFrom(words, i + 1)
  if (
    text === 'of' &&
    words[i - 1]?.lemma === 'author' &&
    isCapital(words[i + 1]) &&
    isTitleWord(words, i + 1)
  )
    return titleFrom(words, i + 1)
  if (!word || !/^(?:NOUN|ADJ)$/.test(word.upos) || !BEFORE_TITLES.has(word.lemma)) return undefined
  // 'the tale "Night"'
  if (OPEN.test(words[first]?.text ?? '')) return titleFrom(words, first)
  if (!isCapital(words[first])) return undefined
  const hasArticle = ARTICLE.test(words[first]?.text ?? '')
  const foreign = comma === 0 ? foreignFrom(words, first) : undefined
  if (foreign) return foreign
  if (!hasArticle && (comma > 0 ? !isOwn(words, i) : !isTitleWord(words, first))) return undefined
  const title = titleFrom(words, first)
  // "In her latest novel, Night or Day, she": between commas.
  if (comma > 0 && !hasArticle && !/^[,.(]$/.test(words[(title?.last ?? 0) + 1]?.text ?? '')) return undefined
  if (!title || !(hasArticle || title.last > title.first)) return undefined
  // A game is a thing that is made and sold.
  return /^(?:video)?game$/.test(word.lemma) ? { ...title, type: 'product' } : title
}

/** "her latest novel": whose work it is stands before the noun. */
const isOwn = (words: readonly Word[], i: number) =>
  words.slice(Math.max(0, i - 3), i).some(({ xpos, head }) => xpos === 'PRP$' && head === i) &&
  isTitleWord(words, i + 2)

/** "the film Touchez pas au grisbi (1954)": between the noun and its year a title in another language has few capitals. */
function foreignFrom(words: readonly Word[], first: number): Name | undefined {
  const open = words.findIndex(({ text }, i) => i > first && i <= first + LONGEST && text === '(')
  if (open < 0 || !isYear(words[open + 1]) || !isTitleWord(words, first)) return undefined
  const inside = words.slice(first, open)
  const isPlain = inside.some(
    ({ text, upos }) => /^[,;.]$/.test(text) || (/^\p{Ll}/u.test(text) && ENGLISH.test(upos)),
  )
  return isPlain || !inside.some(({ text }) => FOREIGN.test(text))
    ? undefined
    : { first, last: open - 1, type: 'work' }
}

const ENGLISH = /^(?:AUX|PRON)$/
const FOREIGN =
  /^(?:pas|au|aux|la|le|les|du|des|un|une|et|della?|il|der|die|das|und|el|los|las|y|en|à|sur|por|dos|das|no|ga)$/

const isArticle = (words: readonly Word[], i: number) =>
  ARTICLE.test(words[i]?.text ?? '') &&
  isCapital(words[i + 1]) &&
  geographicName(words[i + 1]?.text ?? '') === undefined

/** "starred in", "roles in", "author of": what a title with its capital article follows; not "lives in The Hague". */
const isPartIn = (words: readonly Word[], i: number) =>
  /^(?:in|of)$/.test(words[i]?.text ?? '') &&
  words.slice(Math.max(0, i - 3), i).some(({ lemma }) => PARTS.has(lemma))

/** "in The Flight from the Enchanter": a capital article within the sentence, and more than the name of a paper or a place. */
function isLongTitle(words: readonly Word[], first: number): boolean {
  if (words[first]?.text !== 'The' || !isArticle(words, first)) return false
  const title = titleFrom(words, first)
  if (!title || title.last - first < 3) return false
  const parts = words.slice(first + 1, title.last + 1)
  const isBody = parts.some(
    ({ text }) => typeOfHead(bare(text)) !== undefined || geographicName(text) !== undefined,
  )
  return (
    !isBody &&
    parts.some(({ text }) => SMALL.test(text)) &&
    !isWellKnownOrganization(parts.map(({ text }) => text).join(' '))
  )
}
const MAKING = wordSet('write direct compose author edit translate paint publish stage')
const PARTS = wordSet(
  'star co-star appear act perform role part lead debut performance production author adaptation version revival cast remake screening premiere review staging performance',
)

/** "(Night Tide, 1950)": the title between a bracket and its year. */
function titleWithin(words: readonly Word[], open: number): Name | undefined {
  if (words[open]?.text !== '(' || !isTitleWord(words, open + 1)) return undefined
  const title = titleFrom(words, open + 1)
  if (!title || title.last === title.first || words[title.last + 1]?.text !== ',') return undefined
  const isDated = isYear(words[title.last + 2]) && /^[),;]$/.test(words[title.last + 3]?.text ?? '')
  return isDated ? title : undefined
}
