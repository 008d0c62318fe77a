import { geographicName } from '../language/lexicon/countries.ts'
import { foldWords, tidy } from './fold.ts'
import type { Item } from './items.ts'
import { isOneOfTwo } from './joinLatter.ts'

export interface Naming {
  readonly label: string
  readonly aliases: string[]
}

interface Form {
  readonly text: string
  /** A name where any of its mentions is one. */
  kind: Item['mention']['kind']
  count: number
  readonly first: number
}

/**
 * The label of a thing, the fullest proper form of its names, and the other forms the texts use, most
 * frequent first, then in the order of the text. A state is called by its name, never by its people or its
 * capital, and has its common English name where the text has none. Pronouns name nothing.
 */
export function nameThing(items: readonly Item[]): Naming {
  const forms = formsOf(items)
  const named = forms.filter(({ kind }) => kind === 'name')
  const state = stateOf(items)
  const word = fullest(named.length > 0 ? named : forms)
  // "Iodine" at the start of a sentence
  const small =
    named.length > 0
      ? forms.find(({ text, kind }) => kind === 'nominal' && text === word.toLowerCase())
      : undefined
  const own = state ?? small?.text ?? word
  const label = withTitle(own, items)
  const taken = new Set([label.toLowerCase()])
  const aliases: string[] = []
  for (const { text } of forms.sort((a, b) => b.count - a.count || a.first - b.first)) {
    const key = text.toLowerCase()
    if (taken.has(key)) continue
    taken.add(key)
    aliases.push(text)
  }
  return { label, aliases }
}

/** "Lord Penrhyn", "King Peter I": who has but one name is called by it with the title. */
function withTitle(label: string, items: readonly Item[]): string {
  if (!/^\p{Lu}[\p{L}’'-]+(?: [IVX]+)?$/u.test(label)) return label
  for (const { mention } of items) {
    const text = tidy(mention.exact).replace(/^the /i, '')
    if (
      mention.kind === 'name' &&
      mention.type === 'person' &&
      text.endsWith(` ${label}`) &&
      NOBLE.test(text.slice(0, -label.length))
    )
      return text
  }
  return label
}

const NOBLE = /^(?:Lord|Lady|King|Queen|Prince|Princess|Emperor|Empress|Tsar|Sultan|Pope|Duke|Duchess) $/

function formsOf(items: readonly Item[]): Form[] {
  const forms = new Map<string, Form>()
  const put = (text: string, kind: Form['kind']) => {
    const form = forms.get(text)
    if (form) {
      form.count++
      if (kind === 'name') form.kind = kind
    } else forms.set(text, { text, kind, count: 1, first: forms.size })
  }
  for (const { mention, complement, where } of items) {
    if (mention.kind === 'pronoun' || isOneOfTwo(mention.exact)) continue
    const text = tidy(mention.composed ?? mention.core.exact)
    put(text, mention.kind)
    if (where !== undefined) put(`${text} ${where.replace(/\s+/gu, ' ')}`, mention.kind)
    // "statue of her", "a laboratory of his own": a pronoun alone says nothing in a name.
    if (complement !== undefined && !PRONOUN_ALONE.test(complement))
      put(`${text} of ${complement.replace(/\s+/gu, ' ')}`, mention.kind)
  }
  return [...forms.values()]
}

const PRONOUN_ALONE = /^(?:him|his|hers?|its?|them|theirs?|mine|ours?)(?: own| life| life and times)?$/i

/** The state's name: its longest form in the text that is no demonym and no capital, else the common one. */
function stateOf(items: readonly Item[]): string | undefined {
  const states = items.filter(({ mention }) => mention.kind === 'name' && mention.type !== 'group')
  if (states.length === 0) return undefined
  const code = states.find(({ mention }) => mention.country !== undefined)?.mention.country
  let common: string | undefined
  let best: string | undefined
  let once: string | undefined
  for (const { mention, words } of items) {
    if (mention.kind !== 'name') continue
    const text = tidy(mention.composed ?? mention.core.exact)
    const known = geographicName(text) ?? geographicName(words.join(' '))
    if (known?.state === undefined || known.code !== code) continue
    if (known.kind === 'capital' && code === undefined) continue
    common ??= known.state
    if (known.once) once ??= text
    // "US" and "U.S." stand for a name; they are none in full.
    // "SINGAPORE" of a dateline is no form of its own.
    if (
      known.kind === 'country' &&
      !known.once &&
      !/^[\p{Lu}.]+$/u.test(text) &&
      text.length > (best?.length ?? 0)
    )
      best = text
  }
  // "Persia" where the text has no other name for it.
  return best ?? (items.every(({ mention }) => mention.exact !== common) ? once : undefined) ?? common
}

/**
 * Not a headline's capitals, then most words; of single words the one used most ("duel", once "incident"; "Piran", in Italian
 * "Pirano"), of single names the first; longest, in small letters, most frequent, first.
 */
function fullest(forms: readonly Form[]): string {
  const rank = ({ text, kind, count, first }: Form) =>
    [
      isShouted(text) ? 0 : 1,
      foldWords(text).length,
      /\s/.test(text) ? 0 : count,
      kind === 'name' && !/\s/.test(text) ? -first - (isLoud(text) ? LATER : 0) : 0,
      text.length,
      isLoud(text) ? 0 : 1,
      count,
      -first,
    ] as const
  let best: Form | undefined
  // "Kenyans" are more than "Kenyan".
  const texts = new Set(forms.map(({ text }) => text))
  const whole = forms.filter(({ text }) =>
    // "M16s" are many of the M16.
    /\d\p{L}?s$/u.test(text) ? !texts.has(text.slice(0, -1)) : /\d$/.test(text) || !texts.has(`${text}s`),
  )
  for (const form of whole) if (!best || isGreater(rank(form), rank(best))) best = form
  const label = best?.text ?? '?'
  const isCalmer = isShouted(label) ? !isLetters(label) : isLoud(label) && geographicName(calm(label))
  return isCalmer ? calm(label) : label
}
/** More forms than anything has. */
const LATER = 1e6

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value > (b[i] ?? 0)
  return false
}

/** "TRIPOLI" of a dateline gives way to "Tripoli". */
const isLoud = (text: string) => /^\p{Lu}{4,}$/u.test(text)

/** Several words all in capitals: a headline, not a name's own spelling. One word may be an acronym. */
const isShouted = (text: string) => /\s/u.test(text) && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** "ABN AMRO", "HTML 5": two short words may both be letters, or a number. */
const isLetters = (text: string) => /^\p{Lu}{2,5} (?:\p{Lu}{2,4}|\p{N}+(?:\.\p{N}+)?)$/u.test(text)

const calm = (text: string) =>
  text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
