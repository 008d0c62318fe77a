import { geographicName } from '../language/lexicon/countries.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { SourceDocument } from '../model/document.ts'
import type { ExtractedMention, Extraction } from '../model/statement.ts'
import { asToldBy, stormNames } from './asToldBy.ts'
import { capitalsAsStates } from './capitals.ts'
import { craftNames } from './craft.ts'
import { datedOnce, withoutDay } from './dated.ts'
import { foldWords, isDefinite } from './fold.ts'
import { personsInCapitals } from './inCapitals.ts'
import { nicknamesOf } from './nicknames.ts'
import { type Place, placesOf } from './places.ts'
import { bySurname, surnamesOf } from './surnames.ts'
import { teamsOf } from './teams.ts'

/** A mention with what the sieves ask of it, worked out once. */
export interface Item extends Place {
  readonly index: number
  readonly mention: ExtractedMention
  /** The words of the core, folded. */
  readonly words: readonly string[]
  /** The last word of the noun phrase itself: "court" of "supreme court of cassation". */
  readonly head: string
  /** What follows with "of": "the Asia-Pacific countries" after "leaders"; as the text has it. */
  readonly complement?: string
  /** What follows an event's noun with "in": "in Ukraine" after "war". */
  readonly where?: string
  /** The words before the core, folded: article, title. */
  readonly before: readonly string[]
  readonly definite: boolean
  /** State that the mention is, or that its words name: "North Korea" for "the North Korean leader". */
  readonly state?: string
  /** Whether it names a state's capital, as a town. */
  readonly capital: boolean
  /** Whether it is part of a longer mention. */
  readonly nested: boolean
  /** Whether a bracket opens right before it. */
  readonly bracketed: boolean
  /** Whether it is a state or a town that plays a match. */
  readonly team: boolean
  /** Whether the word before it says that something is in it or near it. */
  readonly located: boolean
  /** Whether it is the subject of a clause, be it of one above: by control, coordination or a relative pronoun. */
  readonly subject: boolean
}

const LOCATING = /(?:^|\s)(?:in|near|outside|around)\s(?:the\s)?$/i
const PREPOSITIONS = new Set(
  'of for in on at from with against to by about between among near under over who which that'.split(' '),
)

/** The words of a phrase up to its first preposition: the noun phrase without what follows its head. */
export function beforePreposition(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** The rules whose statements a clause makes of its subject; "Ann Lee, the leader" makes nobody a subject. */
const OF_CLAUSES = wordSet('verb copula relative-clause participle infinitive gerund passive-without-agent')

/** The mentions of a document as items, in the order of the text. */
export function itemsOf({ text }: SourceDocument, extraction: Extraction): Item[] {
  const { mentions, statements } = extraction
  const places = placesOf(text)
  const capitals = capitalsAsStates(text, extraction)
  const known = {
    storms: stormNames(mentions),
    nicknames: nicknamesOf(text, mentions),
    capitals: personsInCapitals(mentions),
    craft: craftNames(mentions),
  }
  const days = datedOnce(mentions)
  const surnames = surnamesOf(mentions)
  const teams = teamsOf(text, mentions)
  const subjects = new Set(
    statements.flatMap(({ rule, subject }) => (OF_CLAUSES.has(rule) ? [subject.mention] : [])),
  )
  let reached = 0
  return mentions.map((extracted, index) => {
    const country = capitals.get(index)
    const told = asToldBy(text, bySurname(extracted, surnames), mentions[index - 1], known)
    const mention = country === undefined ? told : { ...told, country }
    const complement = mention.kind === 'nominal' ? complementOf(text, mentions, index) : undefined
    const folded = foldWords(mention.composed ?? wholeName(mention))
    const before = foldWords(mention.exact.slice(0, Math.max(0, mention.core.start - mention.start)))
    const isDated = days.has(index)
    const words =
      mention.kind === 'nominal'
        ? [...before.filter(isYear), ...withoutQuantity(isDated ? withoutDay(mention.core.exact) : folded)]
        : inFull(folded)
    const state = mention.kind === 'pronoun' ? undefined : stateIn([...before, ...words])
    const nested = mention.end <= reached
    reached = Math.max(reached, mention.end)
    return {
      index,
      mention,
      words,
      head: beforePreposition(words).at(-1) ?? '',
      before,
      definite: isDated || isDefinite(mention.exact),
      ...(state !== undefined && { state }),
      ...(complement !== undefined && { complement }),
      ...(complement === undefined && whereOf(text, mention, mentions[index + 1])),
      nested,
      capital:
        mention.kind === 'name' &&
        mention.type !== 'person' &&
        geographicName(words.join(' '))?.kind === 'capital',
      located: LOCATING.test(text.slice(Math.max(0, mention.start - 12), mention.start)),
      team: teams.has(index),
      bracketed: text[mention.start - 1] === '(',
      subject: mention.role === 'subject' || subjects.has(index),
      ...places(mention.start),
    }
  })
}

/** A name with a part of it that was taken for an adjective: the "New" of "New People Party". */
function wholeName({ kind, exact, core, start }: ExtractedMention): string {
  const [part = ''] =
    /(?:New|Old|Upper|Lower|North|South|East|West)\s$/.exec(exact.slice(0, core.start - start)) ?? []
  return kind === 'name' ? part + core.exact : core.exact
}

/** "the 2010 final" is another than the final. */
const isYear = (word: string) => /^(?:1[4-9]|20)\d\d$/.test(word)

const SHORTENED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }

/** "St. Mary's Hospital" is Saint Mary's Hospital; what lists know as they are written stay so: "St Lucia". */
function inFull(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  const full = Object.hasOwn(SHORTENED, first) ? SHORTENED[first] : undefined
  return full === undefined || rest.length === 0 || geographicName(words.join(' ')) ? words : [full, ...rest]
}

/** Words before a noun that tell how many or how much of it, or which of several; they name nothing. */
const QUANTITIES = wordSet(`
  over about around nearly almost some more than at least up to enough sufficient most much many few little several various
  numerous countless all other such certain additional further adequate
`)

/** "over 900 asylum seekers" are asylum seekers, "enough iodine" is iodine; "152 mm shells" are what they are. */
function withoutQuantity(words: readonly string[]): readonly string[] {
  let first = 0
  while (first + 1 < words.length && QUANTITIES.has(words[first] ?? '')) first++
  const isCount = first > 0 && /^\p{N}+$/u.test(words[first] ?? '') && first + 1 < words.length
  return words.slice(isCount ? first + 1 : first)
}

/** Verbs of which "of" behind their object says what is laid to somebody's charge, taken or told. */
const OF_WHAT =
  /^(?:accus|acquit|convict|suspect|rob|depriv|strip|reliev|rid|cur|inform|notif|remind|warn|assur|convinc|persuad|clear|cheat)\p{L}*\b/iu

/** The mention that follows this one with nothing but "of" in between. */
function complementOf(
  text: string,
  mentions: readonly ExtractedMention[],
  index: number,
): string | undefined {
  const mention = mentions[index]
  if (!mention) return undefined
  const of = /^\s+of\s+(?=\S)/u.exec(text.slice(mention.end, mention.end + 12))
  if (!of) return undefined
  // "accused his niece of pride": of that he accused her.
  const { governor, role } = mention
  if (role === 'object' && governor !== undefined && OF_WHAT.test(text.slice(governor, governor + 16)))
    return undefined
  const start = mention.end + of[0].length
  for (let i = index + 1; ; i++) {
    const next = mentions[i]
    if (!next || next.start > start) return undefined
    // A quotation that opens in it and goes on says too little: "a show of the country’s “turn".
    if (next.start === start) return /[“«][^”»]*$/u.test(next.exact) ? undefined : next.exact
  }
}

/** The place that stands right behind an event's noun. */
function whereOf(text: string, mention: ExtractedMention, next: ExtractedMention | undefined) {
  const isEvent = mention.kind === 'nominal' && mention.type === 'event'
  if (!isEvent || next?.kind !== 'name' || next.type !== 'place') return undefined
  return /^\s+in\s+(?:the\s+)?$/.test(text.slice(mention.end, next.core.start))
    ? { where: text.slice(mention.end, next.core.end).trim() }
    : undefined
}

/** The first country that words name, by its name or its demonym; capitals and regions are no states here. */
function stateIn(words: readonly string[]): string | undefined {
  const phrase = beforePreposition(words)
  for (let i = 0; i < phrase.length; i++)
    for (const length of [3, 2, 1]) {
      if (i + length > phrase.length) continue
      const known = geographicName(phrase.slice(i, i + length).join(' '))
      if (known && (known.kind === 'country' || known.kind === 'demonym')) return known.state
    }
  return undefined
}
