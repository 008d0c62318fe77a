import type { Name, Word } from '../../../language/language.ts'
import { isCalendarWord, TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { wordSet } from '../../../language/lexicon/words.ts'
import { hyphenated, type NounPhrase } from './phrase.ts'

const RELATIVE = wordSet('who whom whose which that what whoever whatever where when why how')
const POSSESSIVE = wordSet('my your his her its our their')
const QUANTIFIERS = wordSet(
  'more less fewer most many several few some any all both each every such another other much no half',
)
const OPEN = /^(?:["“„«‘]|``)$/
const CLOSE = /^(?:["”»’]|'')$/
const GENITIVE = /^['’](?:s|S)?$/

/** The base noun phrases of a sentence, left to right, without overlap. */
export function findNounPhrases(words: readonly Word[], names: readonly Name[]): NounPhrase[] {
  const nameAt = new Map<number, Name>(names.map((name) => [name.first, name]))
  const phrases: NounPhrase[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = readPhrase(words, nameAt, i)
    if (phrase) phrases.push(phrase)
    i = phrase ? phrase.last + 1 : i + 1
  }
  return phrases
}

interface Scan {
  readonly words: readonly Word[]
  readonly nameAt: ReadonlyMap<number, Name>
}

function readPhrase(
  words: readonly Word[],
  nameAt: ReadonlyMap<number, Name>,
  start: number,
): NounPhrase | undefined {
  const scan: Scan = { words, nameAt }
  const lower = words[start]?.text.toLowerCase() ?? ''
  let phrase = POSSESSIVE.has(lower) && words[start]?.upos === 'PRON' ? undefined : pronoun(scan, start)
  if (POSSESSIVE.has(lower) && !phrase) {
    const owner: NounPhrase = { ...simple(start), pronoun: true }
    phrase = readBase(scan, start + 1, start, owner) ?? { ...owner }
  }
  phrase ??= readBase(scan, start, start)
  // "Amur Region's Vostochny Cosmodrome": what is owned takes the owner in.
  while (phrase) {
    const mark = words[phrase.last + 1]
    if (!mark || !GENITIVE.test(mark.text) || mark.upos === 'AUX') break
    if (/^['’]$/.test(mark.text) && !/s$/i.test(words[phrase.last]?.text ?? '')) break
    if (words[phrase.last]?.end !== mark.start) break
    const owned = readBase(scan, phrase.last + 2, start, phrase)
    if (!owned) break
    phrase = owned
  }
  return phrase
}

const simple = (at: number): NounPhrase => ({
  kind: 'np',
  first: at,
  last: at,
  head: at,
  core: at,
  pronoun: false,
  time: false,
  modifiers: [],
})

function pronoun({ words, nameAt }: Scan, at: number): NounPhrase | undefined {
  const word = words[at]
  if (word?.upos !== 'PRON' || nameAt.has(at) || RELATIVE.has(word.text.toLowerCase())) return undefined
  if (word.text.toLowerCase() === 'there') return undefined
  return { ...simple(at), pronoun: true }
}

/** Reads a phrase from `from`; `first` is where it begins with its owner. */
function readBase(scan: Scan, from: number, first: number, possessor?: NounPhrase): NounPhrase | undefined {
  const { words, nameAt } = scan
  const modifiers: Name[] = []
  let head = -1
  let headName: Name | undefined
  let core = -1
  let open = false
  let end = -1
  for (let i = from; i < words.length; ) {
    const word = words[i]
    if (!word) break
    const name = nameAt.get(i)
    if (name) {
      if (headName && !continues(words, headName, name)) break
      if (headName) modifiers.push(headName)
      if (core < 0) core = i
      headName = name
      head = name.last
      end = name.last
      i = name.last + 1
      continue
    }
    const kind = role(scan, i, head >= 0, end)
    if (kind === 'stop') break
    if (kind === 'open') {
      if (open || i === from || !nominalAhead(scan, i + 1)) break
      open = true
    } else if (kind === 'close') {
      if (!open) break
      open = false
      if (end === i - 1) end = i
      i++
      if (!continuesAfterQuote(scan, i)) break
      continue
    } else if (kind !== 'determiner' && core < 0) core = i
    if (kind === 'head') {
      if (headName && headName.last !== i - 1 && !hyphenated(words, i - 1)) break
      if (headName) {
        modifiers.push(headName)
        headName = undefined
      }
      head = i
      end = i
    } else if (headName && kind !== 'link' && !(kind === 'modifier' && isDemonymic(headName))) break
    i++
  }
  if (head < 0) return barePhrase(scan, from, first, possessor)
  if (core < 0) core = head
  const phrase: NounPhrase = {
    kind: 'np',
    first,
    last: Math.max(end, head),
    head,
    core,
    pronoun: false,
    time: isTime(words, from, head, headName),
    modifiers,
    ...(headName && { name: headName }),
    ...(possessor && { possessor }),
  }
  return phrase
}

const isDemonymic = ({ type }: Name) => type === 'place' || type === 'group'

/** "Kim" after "dictator": a name may follow a name only as demonym or owner before it. */
function continues(words: readonly Word[], before: Name, after: Name): boolean {
  if (
    before.last + 1 !== after.first &&
    !(hyphenated(words, before.last + 1) && before.last + 2 === after.first)
  ) {
    // Something nominal stands between ("US President Barack Obama"): the scan has seen that it fits.
    return true
  }
  return before.type === 'place' || before.type === 'organization' || before.type === 'group'
}

type Role = 'determiner' | 'modifier' | 'head' | 'link' | 'open' | 'close' | 'stop'

function role(scan: Scan, i: number, headed: boolean, end: number): Role {
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
function nominalAhead({ words, nameAt }: Scan, i: number): boolean {
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

const continuesAfterQuote = (scan: Scan, i: number) => scan.words[i]?.upos === 'NOUN' || scan.nameAt.has(i)

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

/** A phrase without a noun: "the poor", "most", "this". */
function barePhrase(
  { words }: Scan,
  from: number,
  first: number,
  possessor?: NounPhrase,
): NounPhrase | undefined {
  const word = words[from]
  if (!word) return undefined
  const lower = word.text.toLowerCase()
  if (
    QUANTIFIERS.has(lower) &&
    /^(?:of)$/.test(words[from + 1]?.text.toLowerCase() ?? '') &&
    lower !== 'such'
  )
    return { ...simple(from), first, ...(possessor && { possessor }) }
  const next = words[from + 1]
  if (word.upos === 'DET' && /^(?:the|this|that|these|those)$/.test(lower)) {
    let last = from + 1
    while (words[last]?.upos === 'ADJ' && words[last + 1]?.upos === 'ADJ') last++
    if (next?.upos === 'ADJ' && words[last + 1]?.upos !== 'NOUN')
      return { ...simple(last), first, core: from + 1 }
    if (lower !== 'the' && (!next || ['VERB', 'AUX', 'PUNCT', 'ADP', 'ADV'].includes(next.upos)))
      return { ...simple(from), first, pronoun: true }
  }
  return undefined
}

/** Whether the phrase tells time: "last year", "September 8", "2011". */
function isTime(words: readonly Word[], from: number, head: number, name: Name | undefined): boolean {
  if (name) return false
  const word = words[head]
  if (!word) return false
  if (TIME_NOUNS.has(word.lemma) || isCalendarWord(word.text.toLowerCase().replace(/\.$/, ''))) return true
  if (word.upos !== 'NUM') return false
  return (
    /^(?:1[0-9]|20)\d\d$/.test(word.text) ||
    words.slice(from, head).some(({ text }) => isCalendarWord(text.toLowerCase().replace(/\.$/, '')))
  )
}
