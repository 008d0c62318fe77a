import { CORPORATE_SUFFIXES } from '../language/lexicon/corporate.ts'
import { geographicName } from '../language/lexicon/countries.ts'
import { typeOfHead } from '../language/lexicon/nameHeads.ts'
import type { Clusters } from './clusters.ts'
import { foldWords } from './fold.ts'
import { beforePreposition, type Item } from './items.ts'

/** One spelling of a name in one document: its first mention stands for all of them. */
interface Spelling {
  readonly item: Item
  readonly last: Item
}

/** Forms that a company or an armed body carries before or after its name. */
const DESIGNATORS = new Set([...CORPORATE_SUFFIXES, 'pmc', 'the'])
/** No more bearers of one word are looked at than this: time stays linear in any text. */
const MOST_BEARERS = 40

/**
 * Joins the names of one document: states by their code, equal spellings, then short forms and
 * acronyms to full names. One name keeps one bearer throughout a document (Gale et al. 1992).
 */
export function joinNames(items: readonly Item[], clusters: Clusters): void {
  const names = items.filter(({ mention }) => mention.kind === 'name')
  joinStates(names, clusters)
  const spellings = joinSpellings(names, clusters)
  joinPersons(spellings, clusters)
  joinBracketed(names, clusters)
  // What the first round joined is one bearer of a short form in the second.
  for (let round = 0; round < 2; round++) joinOthers(spellings, clusters)
}

function joinStates(names: readonly Item[], clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const { index, mention, words } of names) {
    const known = geographicName(words.join(' '))
    // States that are no more have no code: their names and demonyms are joined by the list alone.
    const former = known?.code === undefined && (known?.kind === 'country' || known?.kind === 'demonym')
    const state = mention.country ?? (former ? known?.state : undefined)
    if (state === undefined) continue
    const antecedent = first.get(state)
    if (antecedent === undefined) first.set(state, index)
    else clusters.join(index, antecedent, 'same state')
  }
}

function joinSpellings(names: readonly Item[], clusters: Clusters): Spelling[] {
  const bySpelling = new Map<string, Spelling[]>()
  for (const item of names) {
    if (item.words.length === 0) continue
    // A city and the state it may stand for are two things with one name.
    const key = `${item.words.join(' ')}|${item.mention.country ?? ''}`
    const bearers = bySpelling.get(key) ?? []
    const at = bearers.findIndex((known) => clusters.join(item.index, known.item.index, 'same name'))
    const known = bearers[at]
    if (known) bearers[at] = { item: fuller(known.item, item), last: item }
    else if (bearers.length < MOST_BEARERS) bearers.push({ item, last: item })
    bySpelling.set(key, bearers)
  }
  return [...bySpelling.values()].flat().sort((a, b) => a.item.index - b.item.index)
}

/** The first mention stands for the spelling; a later one lends it its type where it has none. */
function fuller(first: Item, later: Item): Item {
  if (first.mention.type !== undefined || later.mention.type === undefined) return first
  return { ...first, mention: { ...first.mention, type: later.mention.type } }
}

/** A person's name without what follows it: "of Auchleuchries". */
const personal = ({ words }: Item) => beforePreposition(words)

function joinPersons(spellings: readonly Spelling[], clusters: Clusters): void {
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
    const short = personal(item)
    const candidates = (bearers.get(short.at(-1) ?? '') ?? []).filter(
      (full) =>
        personal(full.item).length >= short.length &&
        full.item.index !== item.index &&
        shortens(short, personal(full.item)) &&
        clusters.compatible(item.index, full.item.index),
    )
    // Untyped on both sides: a shared word is no evidence of a person ("Google", "Google Chrome").
    const persons = candidates.filter(
      (full) => mention.type === 'person' || full.item.mention.type === 'person',
    )
    const full = nearest(persons, item)
    if (full) clusters.join(item.index, full.item.index, 'short form of the name')
  }
}

/** Whether all words of the short form stand in the full one in order; an initial stands for its word. */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < full.length && !(full[at] === word || (word.length === 1 && full[at]?.startsWith(word)))) at++
    if (at++ >= full.length) return false
  }
  return true
}

/** The one candidate there is; of several the one mentioned last before the item, else first after it. */
function nearest(candidates: readonly Spelling[], { index }: Item): Spelling | undefined {
  let best: Spelling | undefined
  for (const candidate of candidates)
    if (candidate.item.index < index && (!best || candidate.item.index > best.item.index)) best = candidate
  return best ?? candidates[0]
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u

/** "Union of Atheists (UA)": next to each other the letters may also come in another language's order. */
function joinBracketed(names: readonly Item[], clusters: Clusters): void {
  for (const [i, item] of names.entries()) {
    const before = names[i - 1]
    if (!item.bracketed || !before || item.mention.start - before.mention.end > 3) continue
    for (const [short, full] of [
      [item, before],
      [before, item],
    ] as const) {
      const letters = [...short.words.join('')].sort().join('')
      const initials = initialsOf(full.mention.core.exact).map((form) => [...form].sort().join(''))
      if (ACRONYM.test(short.mention.core.exact) && initials.includes(letters))
        clusters.join(item.index, before.index, 'acronym in brackets')
    }
  }
}

function joinOthers(spellings: readonly Spelling[], clusters: Clusters): void {
  const forms = new Map<string, number | undefined>()
  for (const { item } of spellings)
    for (const form of shortForms(item)) {
      const known = forms.get(form)
      // A form that two things share names neither.
      if (!forms.has(form)) forms.set(form, item.index)
      else if (known !== undefined && clusters.find(known) !== clusters.find(item.index))
        forms.set(form, undefined)
    }
  for (const { item } of spellings) {
    const { core, type } = item.mention
    if (type === 'person' || item.mention.country) continue
    const isAcronym = ACRONYM.test(core.exact)
    const full =
      forms.get(`=${item.words.join(' ')}`) ?? (isAcronym ? forms.get(item.words.join('')) : undefined)
    if (full === undefined || clusters.find(full) === clusters.find(item.index)) continue
    clusters.join(item.index, full, isAcronym ? 'acronym of the name' : 'short form of the name')
  }
}

/** Forms under which the text may go on to speak of a body, place or thing; acronyms without `=`. */
function shortForms({ mention, words }: Item): Set<string> {
  const forms = new Set<string>()
  if (words.length < 2 || mention.country || mention.type === 'person') return forms
  for (const initials of initialsOf(mention.core.exact)) forms.add(initials)

  const put = (form: readonly string[]) => {
    if (form.length > 0 && form.length < words.length && !/^\p{N}+$/u.test(form.at(-1) ?? ''))
      forms.add(`=${form.join(' ')}`)
  }
  const withoutState = words.slice(leadingState(words))
  const phrase = beforePreposition(words)
  put(withoutState)
  for (const base of [words, withoutState]) {
    put(base.filter((word) => !DESIGNATORS.has(word)))
    const cut = beforePreposition(base)
    if (cut.length > 1) put(cut)
  }
  const head = phrase.at(-1) ?? ''
  const kind = typeOfHead(head)
  const modifiers = phrase.slice(0, -1)
  if (kind !== undefined && kind !== 'event' && kind !== 'work' && !geographicName(modifiers.join(' ')))
    put(modifiers)
  if (kind !== undefined && mention.type !== 'place') put([head])
  if (mention.type === 'product' || mention.type === undefined) put([words.at(-1) ?? ''])
  return forms
}

/** First letters of the words, numbers whole: `ie6` for "Internet Explorer 6"; without and with small words. */
function initialsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const letter = (word: string) => (/^\p{N}/u.test(word) ? word : word.slice(0, 1))
  const upper = words.filter((word) => !/^\p{Ll}/u.test(word))
  if (upper.length < 2) return []
  return [upper, words].map((list) => foldWords(list.map(letter).join('')).join(''))
}

/** How many words at the start name a state: 2 in "North Korean army". */
function leadingState(words: readonly string[]): number {
  for (const length of [3, 2, 1]) {
    const known = words.length > length ? geographicName(words.slice(0, length).join(' ')) : undefined
    if (known?.kind === 'country' || known?.kind === 'demonym') return length
  }
  return 0
}
