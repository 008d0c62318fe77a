import type { Name, Word } from '../../../language/language.ts'
import { TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { hyphenated } from './phrase.ts'

export const RELATIVE = wordSet('who whom whose which that what whoever whatever where when why how')
export const POSSESSIVE = wordSet('my your his her its our their')
const OPEN = /^(?:["“„«‘]|``)$/
const CLOSE = /^(?:["”»’]|'')$/
export const GENITIVE = /^['’](?:s|S)?$/
export const QUANTIFIERS = wordSet(
  'more less fewer most many several few some any all both each every such another other much no half',
)

export interface Scan {
  readonly words: readonly Word[]
  readonly nameAt: ReadonlyMap<number, Name>
}

type Role = 'determiner' | 'modifier' | 'head' | 'link' | 'open' | 'close' | 'stop'

export function role(scan: Scan, i: number, headed: boolean, end: number): Role {
  const { words } = scan
  const word = words[i]
  if (!word) return 'stop'
  const lower = word.text.toLowerCase()
  const next = words[i + 1]
  if (hyphenated(words, i)) return i > 0 && (headed || words[i - 1]?.upos !== 'PUNCT') ? 'link' : 'stop'
  const compound = hyphenated(words, i + 1) || hyphenated(words, i - 1)
  switch (word.upos) {
    case 'DET':
      if (RELATIVE.has(lower) && lower !== 'that') return 'stop'
      return headed ? 'stop' : 'determiner'
    case 'PRON':
      return POSSESSIVE.has(lower) && !headed ? 'determiner' : 'stop'
    case 'NOUN':
      if (isNewClauseNoun(words, i, end)) return 'stop'
      return compound && hyphenated(words, i + 1) ? 'modifier' : 'head'
    case 'PROPN':
      return 'head'
    case 'NUM':
      return nominalAhead(scan, i + 1) ? 'modifier' : 'head'
    case 'SYM':
      return /^[$€£¥%#]/.test(word.text) ? (word.text.startsWith('%') ? 'head' : 'modifier') : 'stop'
    case 'ADJ':
      if (QUANTIFIERS.has(lower) && !headed) return 'determiner'
      if (compound) return 'modifier'
      if (headed && end === i - 1)
        return nominalAhead(scan, i + 1) && !headedByThing(scan, end) ? 'modifier' : 'stop'
      return nominalAhead(scan, i + 1) ? 'modifier' : 'stop'
    case 'ADV':
      if (compound) return 'modifier'
      return !headed && next && (next.upos === 'ADJ' || next.upos === 'NUM') && nominalAhead(scan, i + 1)
        ? 'modifier'
        : 'stop'
    case 'VERB':
      if (compound) return 'modifier'
      if (headed) return 'stop'
      return /(?:ed|ing|en|wn|ung)$/.test(lower) && participleModifier(scan, i) ? 'modifier' : 'stop'
    case 'ADP':
      // "rescued over 700 seekers": after a verb, before a number, no preposition.
      if (
        /^(?:over|about|around|under)$/.test(lower) &&
        next?.upos === 'NUM' &&
        !headed &&
        words[i - 1]?.upos === 'VERB'
      )
        return 'determiner'
      return compound
        ? 'modifier'
        : /^(?:than|up)$/.test(lower) && QUANTIFIERS.has(words[i - 1]?.text.toLowerCase() ?? '')
          ? 'modifier'
          : 'stop'
    case 'CCONJ':
      return coordinatesModifiers(scan, i, headed, end) ? 'link' : 'stop'
    case 'PUNCT':
      if (OPEN.test(word.text) && (!headed || end < i - 1) && i > 0) return 'open'
      if (CLOSE.test(word.text)) return 'close'
      if (
        lower === ',' &&
        !headed &&
        words[i - 1]?.upos === 'ADJ' &&
        next?.upos === 'ADJ' &&
        nominalAhead(scan, i + 1)
      )
        return 'link'
      return 'stop'
    default:
      return word.upos === 'X' && /\p{L}/u.test(word.text) ? 'head' : 'stop'
  }
}

/** A name that is no demonym ends its phrase before an adjective. */
const headedByThing = ({ nameAt }: Scan, end: number) =>
  [...nameAt.values()].some(({ last, type }) => last === end && type !== 'place' && type !== 'group')

/** A noun straight after a determiner-less plural or a time word begins another phrase ("last year reports"). */
function isNewClauseNoun(words: readonly Word[], i: number, end: number): boolean {
  return (
    end === i - 1 &&
    TIME_NOUNS.has(words[i - 1]?.lemma ?? '') &&
    /^(?:today|tomorrow|yesterday|tonight)$/.test(words[i - 1]?.text ?? '')
  )
}

/** Whether modifiers from `i` on lead to a noun or a name. */
export function nominalAhead({ words, nameAt }: Scan, i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 8); j++) {
    const word = words[j]
    if (!word) return false
    if (nameAt.has(j) || word.upos === 'NOUN' || word.upos === 'PROPN') return true
    if (word.upos === 'VERB' && /(?:ed|ing|en)$/.test(word.text)) continue
    if (word.upos === 'ADJ' || word.upos === 'NUM' || word.upos === 'SYM' || hyphenated(words, j)) continue
    if (word.upos === 'ADV' && words[j + 1]?.upos === 'ADJ') continue
    if (word.text === ',' && words[j - 1]?.upos === 'ADJ' && words[j + 1]?.upos === 'ADJ') continue
    if (word.upos === 'CCONJ' && words[j + 1]?.upos === 'ADJ') continue
    if (OPEN.test(word.text) || (CLOSE.test(word.text) && j > i)) continue
    return word.upos === 'ADP' && hyphenated(words, j + 1)
  }
  return false
}

/** "a converted submarine", "the protracted war": a participle between article and noun. */
function participleModifier(scan: Scan, i: number): boolean {
  const before = scan.words[i - 1]
  const after = scan.words[i + 1]
  const opens =
    before !== undefined &&
    (['DET', 'ADJ', 'NUM'].includes(before.upos) ||
      POSSESSIVE.has(before.text.toLowerCase()) ||
      GENITIVE.test(before.text))
  const adverb = before?.upos === 'ADV' && scan.words[i - 2]?.upos === 'DET'
  const plain = before?.upos === 'ADP' && /ed$/.test(scan.words[i]?.text ?? '') && after?.upos === 'NOUN'
  return (opens || adverb || plain) && after?.upos !== 'DET' && nominalAhead(scan, i + 1)
}

/** "Russian and North Korean armies", "152 mm and 122 mm shells", "rare and endemic plants". */
function coordinatesModifiers({ words, nameAt }: Scan, i: number, headed: boolean, end: number): boolean {
  const before = words[i - 1]
  if (!before || !/^(?:and|or)$/i.test(words[i]?.text ?? '')) return false
  const adjectiveAt = (j: number): number => {
    const name = nameAt.get(j)
    if (!name) return words[j]?.upos === 'ADJ' ? j : -1
    const text = words
      .slice(name.first, name.last + 1)
      .map((w) => w.text)
      .join(' ')
    return geographicName(text)?.kind === 'demonym' && !/s$/.test(text) ? name.last : -1
  }
  const nameBefore = [...nameAt.values()].find(({ last }) => last === i - 1)
  const beforeFits = nameBefore ? adjectiveAt(nameBefore.first) >= 0 : before.upos === 'ADJ' && !headed
  const next = adjectiveAt(i + 1)
  if (beforeFits && next >= 0) return words[next + 1]?.upos === 'NOUN' || words[next + 1]?.upos === 'ADJ'
  // Measures: "152 mm and 122 mm shells".
  return (
    end === i - 1 &&
    words[i - 2]?.upos === 'NUM' &&
    words[i + 1]?.upos === 'NUM' &&
    words[i + 2]?.upos === 'NOUN' &&
    words[i + 3]?.upos === 'NOUN'
  )
}
