import { geographicName } from '../language/lexicon/countries.ts'
import { FIRM_NOUNS } from '../language/lexicon/firmNouns.ts'
import { typeOfNoun } from '../language/lexicon/nounTypes.ts'
import { wordSet } from '../language/lexicon/words.ts'
import type { ExtractedMention } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import { isReflexive } from './antecedents/pronouns.ts'
import { foldWords } from './fold.ts'
import { isOneOfTwo } from './joinLatter.ts'
import { isTitleBehindMaker } from './joinTitles.ts'
import { kindAskedBy } from './kindsSpokenOf.ts'
import { ACRONYM } from './nameForms.ts'
import { isOfficeWord } from './officeWords.ts'

/** What may stand between "himself" and the name that he gives himself. */
export const AS_NAMED = /^\s*(?:(?:as|to be)\s+)?["“‘']?(?:(?:the|an?)\s+)?$/u
/** What stands before the name that one was born with. */
export const BORN = /(?:^|[\s(,])n[ée]e?\s+$/iu
/** How far before a mention that may begin. */
const REACH = 8

/**
 * A mention as the words before it have it. What people call themselves is a person ("proclaimed himself “Protector of
 * Mexico”"), and so is who was "née" so; an office behind an article is no name for all its capital ("a Fellow"); letters in
 * brackets are of the kind of the name before them; "the Saint Olga" is nobody.
 */
export function asToldBy(
  text: string,
  mention: ExtractedMention,
  before: ExtractedMention | undefined,
  { storms = NONE, nicknames = NONE, capitals = NONE, craft = NONE }: Known = {},
): ExtractedMention {
  // "the latter" is of whatever kind the pair was.
  if (isOneOfTwo(mention.exact)) return withoutType(mention)
  if (mention.kind === 'nominal' && isTop(text, mention)) return { ...withoutType(mention), type: 'place' }
  if (mention.kind === 'nominal')
    return isSeatedBody(mention) || isMistakenBody(mention)
      ? { ...withoutType(mention), type: 'organization' }
      : mention
  if (mention.kind !== 'name') return mention
  const { start, core, exact, type } = mention
  if (nicknames.size > 0 && nicknames.has(foldWords(core.exact).join(' ')))
    return { ...mention, type: 'person' }
  if (type !== 'person' && capitals.has(core.exact)) return { ...withoutType(mention), type: 'person' }
  if (type === 'person' && storms.has(foldWords(core.exact).at(-1) ?? ''))
    return { ...withoutType(mention), type: 'event' }
  if ((type === 'organization' || type === undefined) && DESIGNATED.test(core.exact))
    return { ...withoutType(mention), type: 'product' }
  if (type === 'person' && craft.has(foldWords(core.exact).join(' ')))
    return { ...withoutType(mention), type: 'product' }
  if (before && isReflexive(before.exact.toLowerCase()) && before.type === 'person')
    if (AS_NAMED.test(text.slice(before.end, start))) return { ...mention, type: 'person' }
  if (BORN.test(text.slice(Math.max(0, start - REACH), start))) return { ...mention, type: 'person' }
  const isOffice =
    type !== 'organization' && /^(?:an?|the)\s/i.test(exact) && foldWords(core.exact).every(isOfficeWord)
  if (isOffice) return { ...mention, kind: 'nominal', type: 'person' }
  const isBehind = before?.kind === 'name' && text.slice(before.end, start) === ' ('
  if (isBehind && before.type === 'organization' && type !== 'organization' && ACRONYM.test(core.exact))
    return { ...withoutType(mention), type: 'organization' }
  if (isTitleBehindMaker(text, mention, before)) return { ...withoutType(mention), type: 'work' }
  if (isNational(mention)) return { ...withoutType(mention), kind: 'nominal', type: 'person' }
  const noun = type === 'person' ? kindBefore(mention) : undefined
  if (noun) return { ...withoutType(mention), type: noun }
  return type === 'person' && isThing(mention) ? withoutType(mention) : mention
}

/** "the F-99 Falke": letters and a number before what a model is called besides. */
const DESIGNATED = /^\p{Lu}{1,3}-\d+\p{L}? \p{Lu}\p{Ll}+$/u

const NONE: ReadonlySet<string> = new Set()

/** What the text says elsewhere of its names. */
interface Known {
  /** What its storms are called. */
  readonly storms?: ReadonlySet<string>
  /** What its persons are called besides their names. */
  readonly nicknames?: ReadonlySet<string>
  /** What stands in capitals and is a person's name (inCapitals.ts). */
  readonly capitals?: ReadonlySet<string>
  /** What its spacecraft, ships and missiles are called (modelInside.ts). */
  readonly craft?: ReadonlySet<string>
}

/** What the storms of a text are called, folded: "Ida" of "Hurricane Ida". */
export function stormNames(mentions: readonly ExtractedMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { kind, core } of mentions) {
    const [sort = '', name, more] = kind === 'name' ? foldWords(core.exact) : []
    if (STORMS.has(sort) && name !== undefined && more === undefined) names.add(name)
  }
  return names
}

const STORMS = wordSet('cyclone hurricane typhoon storm')

/** Nobody is called by an article and a name, but a family ("the Clintons"): ships are, and houses. */
const isThing = ({ start, core, exact }: ExtractedMention) =>
  /^the\s/i.test(exact) && core.start - start === 4 && !/s$/.test(core.exact) && /\s/.test(core.exact)

/** "The Ukrainian said", "Rhee, a South Korean": one of them, not the state; "the French" are many. */
function isNational({ exact, core, role, number }: ExtractedMention): boolean {
  const article = exact.slice(0, exact.length - core.exact.length).toLowerCase()
  if (number === 'plural' || geographicName(core.exact)?.kind !== 'demonym') return false
  return (
    /^an? $/.test(article) ||
    (article === 'the ' && role === 'subject' && !/(?:sh|ch|s|ese)$/.test(core.exact))
  )
}

/** What the noun right before a name makes of it, where that is nobody: "the daily Zora", "the tanker Olga". */
function kindBefore({ exact, core, start }: ExtractedMention): EntityType | undefined {
  const [noun] = /(?<=^|\s)\p{Ll}+(?=\s$)/u.exec(exact.slice(0, core.start - start)) ?? []
  const isThinkTank = /\bthink[ -]tank\s$/i.test(exact.slice(0, core.start - start))
  const type = isThinkTank ? 'organization' : noun === undefined ? undefined : typeOfNoun(noun, false)
  return type === 'person' || type === 'group' || type === 'concept' || type === 'event' ? undefined : type
}

/** "the summit of Mount Zora", "climbed to the summit": no meeting, but the top of a mountain. */
const isTop = (text: string, { core, start, end }: ExtractedMention) =>
  /(?:^|\s)summits?$/.test(core.exact) &&
  (OF_MOUNTAIN.test(text.slice(end, end + 40)) || CLIMBING.test(text.slice(Math.max(0, start - 40), start)))
const OF_MOUNTAIN =
  /^ of (?:Mount|Mt|Mont|Monte|Cerro|K2|Everest|its|(?:the|a) \p{Ll}|\p{Lu}\p{L}+(?: (?:Mountain|Peak|Hill)|[,.]))/u
const CLIMBING = /\b(?:climb|ascen|reach|scal|hik)\p{Ll}* (?:\S+ ){0,3}$/u

/** "The London-listed miner", "the Dubai-based trader": a trade that has a seat or shares is a company's. */
function isSeatedBody({ core, number }: ExtractedMention): boolean {
  const [, trade] = SEATED.exec(core.exact) ?? []
  return number !== 'plural' && trade !== undefined && SEATED_TRADES.has(trade)
}

const SEATED = /\p{L}-(?:listed|based|headquartered|owned|backed) (?:\p{L}+ )?(\p{L}+)$/u

/** "the Irish carrier": a noun for bodies that no list of ours has for somebody is none. */
function isMistakenBody({ core, type, number }: ExtractedMention): boolean {
  if (type !== 'person' || number === 'plural') return false
  const noun = foldWords(core.exact).at(-1) ?? ''
  return typeOfNoun(noun, false) === undefined && kindAskedBy(noun) === 'organization'
}

/** Trades that, told with a seat or an owner, are a company's. */
const SEATED_TRADES: ReadonlySet<string> = new Set([
  ...FIRM_NOUNS,
  ...wordSet('builder processor distributor investor rival competitor'),
])

function withoutType({ type, gender, country, ...mention }: ExtractedMention): ExtractedMention {
  return mention
}
