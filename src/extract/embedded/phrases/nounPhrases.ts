import type { Name, Word } from '../../../language/language.ts'
import { isCalendarWord, TIME_NOUNS } from '../../../language/lexicon/calendar.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { hyphenated, type NounPhrase } from './phrase.ts'
import { GENITIVE, nominalAhead, POSSESSIVE, QUANTIFIERS, RELATIVE, role, type Scan } from './wordRole.ts'

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
      if (headName && headName.last !== i - 1 && !hyphenated(words, i - 1) && !modifies(words, headName, i))
        break
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

/** "Russia last year" is two phrases; "French prime minister" and "US National Security Adviser" are one. */
function modifies(words: readonly Word[], { first, last }: Name, head: number): boolean {
  const text = words.slice(first, last + 1).map((word) => word.text)
  if (geographicName(text.join(' '))?.kind === 'demonym') return true
  return words.slice(last + 1, head + 1).every((word) => /^\p{Lu}/u.test(word.text))
}

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

const continuesAfterQuote = (scan: Scan, i: number) => scan.words[i]?.upos === 'NOUN' || scan.nameAt.has(i)

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
