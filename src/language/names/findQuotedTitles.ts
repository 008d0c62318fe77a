import type { Name, Word } from '../language.ts'
import { typeOfHead } from '../lexicon/nameHeads.ts'
import { typeOfNoun } from '../lexicon/nounTypes.ts'
import { TITLES } from '../lexicon/titles.ts'
import { wordSet } from '../lexicon/words.ts'

const OPEN = /^(?:["“„«]|``)$/
const CLOSE = /^(?:["”»]|'')$/
const LONGEST = 12

/** 'Rosa "La Tigra" Pelk': a by-name between the names of a person. */
function isNickname(words: readonly Word[], open: number, close: number): boolean {
  const isName = (i: number) => words[i]?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[i]?.text ?? '')
  return (
    close - open <= 4 && isName(open - 1) && isName(close + 1) && /^\p{L}/u.test(words[open + 1]?.text ?? '')
  )
}

/** '"New York or Oslo," said Moss. "Sorry, London."': what is said, or is a sentence of its own. */
function isSpoken(words: readonly Word[], open: number, close: number): boolean {
  const end = words[close - 1]?.text ?? ''
  if (end === ',') return SAYING.test(words[close + 1]?.text ?? '')
  return (
    /^[.!?]$/.test(end) &&
    (open === 0 || /^[.!?]$/.test(words[open - 1]?.text ?? '')) &&
    words[close + 1] === undefined
  )
}
const SAYING = /^(?:said|says|told|added|adds|recalled|joked|replied|answered|asked|wrote)$/

/** 'known as the "Syrian Thebaid"', 'proclaimed himself "Emperor"': what somebody or something is called is no title of a work. */
function isCalled(words: readonly Word[], open: number): boolean {
  const at = /^(?:the|an?)$/i.test(words[open - 1]?.text ?? '') ? open - 2 : open - 1
  const [verb, before] = [words[at], words[at - 1]]
  if (/^(?:as|be|himself|herself|itself|themselves)$/i.test(verb?.text ?? ''))
    return CALLING.has(before?.lemma ?? '')
  return (
    NICKNAMING.has(verb?.lemma ?? '') ||
    (verb?.lemma === 'call' && typeOfNoun(before?.lemma ?? '', false) !== 'work')
  )
}

/** 'in the "Roaring Forties"': behind an article and before no noun it is called so. */
const isPhrase = (words: readonly Word[], open: number, close: number) =>
  /^(?:the|an?|these|those)$/i.test(words[open - 1]?.text ?? '') &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(words[close + 1]?.upos ?? '')

const CALLING = wordSet('know refer describe proclaim declare style call dub nickname crown claim to')
const NICKNAMING = wordSet('aka a.k.a. dub nickname label term')

/** "Protector of Mexico" is who holds the office. */
const byOffice = (inside: readonly Word[]) =>
  inside.some(({ text }, i) => TITLES.has(text.toLowerCase()) && inside[i + 1]?.text === 'of')
    ? 'person'
    : undefined

/** Titles in quotation marks, as of books and websites: two words or more, all but the small ones capitalised. */
export function findQuotedTitles(words: readonly Word[]): Name[] {
  const titles: Name[] = []
  for (let i = 0; i < words.length; i++) {
    if (!OPEN.test(words[i]?.text ?? '')) continue
    let close = i + 1
    while (close < words.length && close - i <= LONGEST && !CLOSE.test(words[close]?.text ?? '')) close++
    if (!CLOSE.test(words[close]?.text ?? '')) continue
    if (isNickname(words, i, close) || isSpoken(words, i, close)) {
      i = close
      continue
    }
    let last = close - 1
    while (last > i && /^[.,!?]$/.test(words[last]?.text ?? '')) last--
    const inside = words.slice(i + 1, last + 1)
    const content = inside.filter(
      ({ upos, text }) =>
        !(['ADP', 'DET', 'CCONJ', 'PART'].includes(upos) && /^\p{Ll}/u.test(text)) &&
        /^[\p{L}\p{N}]/u.test(text),
    )
    const capitals = content.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))
    if (content.length >= 2 && capitals && /^\p{Lu}/u.test(inside[0]?.text ?? '')) {
      // "the 'Golden Gate Bridge'": its own head tells more than the quotation marks.
      const head = typeOfHead(inside.at(-1)?.text ?? '', inside.at(-2)?.text)
      const called = isCalled(words, i) || isPhrase(words, i, close)
      const place = head === 'facility' || (called && head === 'place') ? head : undefined
      const type = (called ? byOffice(inside) : undefined) ?? place ?? (called ? undefined : 'work')
      titles.push({ first: i + 1, last, ...(type && { type }) })
      i = close
    }
  }
  return titles
}
