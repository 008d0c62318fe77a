import { KINSHIP } from '../language/lexicon/kinship.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Statement } from '../model/statement.ts'
import type { EntityType } from '../model/vocabulary.ts'
import type { Clusters } from './clusters.ts'
import { describes, isAlike, isIndefinite } from './describes.ts'
import { isExclaimed, isSeated } from './headNouns.ts'
import { isWithin } from './isWithin.ts'
import type { Item } from './items.ts'
import { joinObjectPredicates, joinPredicates, startsOf } from './joinPredicates.ts'
import { roleDescribed } from './roles.ts'

/**
 * Between a description and the name: nothing, a comma, or what the description goes on with: "a boy at Harrow, John Lee",
 * "the secretary of CEI (Italian Conference), John Lee".
 */
const BESIDE = /^(?:(?: (?:at|of|in|from|for|with|about|on) [^,.;:()\n]{1,60})?(?: \([^()\n]{1,60}\))?,)?\s+/
/** As far as that may reach, in characters. */
const LONGEST_BESIDE = 140
/** "As editor of the paper he attacked the mayor, Ann Lee": a clause of its own stands between. */
const CLAUSE = /\s(?:he|she|they|it|we|I|who|which|was|were|is|are|had|has|have)\s/
/** What a clause begins after. */
const CLAUSE_START = /(?:^|[.!?,;:—–\n]["”’)]*)\s*["“‘(]?$/

/**
 * Joins a description to the name or thing beside it, by what stands between them and by what is said to be what: "the
 * company's chief executive, Ann Lee, said", "the newspaper Morgenposten", "An unskilled cricketer, he …", "Ann Lee was a
 * guest". What describes a person is a noun for persons, and so on for other kinds (Lee et al. 2013, precise constructs).
 */
export function joinApposed(
  { text }: SourceDocument,
  items: readonly Item[],
  statements: readonly Statement[],
  clusters: Clusters,
): void {
  const starting = startsOf(items)
  const ending = new Map<number, Item>()
  for (const item of items) {
    if (item.mention.kind === 'name' || isSubject(item)) ending.set(item.mention.end, item)
  }
  for (const item of items) {
    if (areTraders(item)) {
      const firm = starting.get(item.mention.end + 1)?.find(({ mention }) => mention.type === 'organization')
      if (firm?.mention.kind === 'name') clusters.join(firm.index, item.index, 'its kind before its name')
    }
    // "Cool clock, Ann.": whom it is said to.
    if (!describes(item) || isExclaimed(item)) continue
    const { start, end } = item.mention
    const named = text.slice(start - 2, start) === ', ' ? ending.get(start - 2) : undefined
    if (
      named &&
      isIndefinite(item) &&
      isPersonBeside(item, named) &&
      !/^,? (?:and|or)\b/.test(text.slice(end, end + 5))
    )
      clusters.join(item.index, named.index, 'apposition')
    const bracket = / \([^()\n]{1,40}\), $/.exec(text.slice(Math.max(0, start - 48), start))?.[0].length ?? 0
    const firm = bracket > 0 ? ending.get(start - bracket) : undefined
    // "Orvic ASA (ORV.OL), the largest operator of ships, said"
    if (
      firm?.mention.type === 'organization' &&
      isAlike(item, firm) &&
      /^(?:[^.,;:()\n]{0,60},|\.)/.test(text.slice(end, end + 61))
    )
      clusters.join(item.index, firm.index, 'apposition')
    // "Lima (capital of Peru)"
    const called = text.slice(start - 2, start) === ' (' ? ending.get(start - 2) : undefined
    if (called && item.complement !== undefined && isAlike(item, called) && !clusters.isJoined(item.index)) {
      const closed = text.indexOf(item.complement, end) + item.complement.length
      if (text[closed] === ')') clusters.join(item.index, called.index, 'apposition')
    }
    // "Orvic, the Oslo-based operator, and Zolto agreed": where it sits tells of the body just named.
    if (named?.mention.type === 'organization' && isSeated(item) && isAlike(item, named) && text[end] === ',')
      clusters.join(item.index, named.index, 'apposition')
    const gap = BESIDE.exec(text.slice(end, end + LONGEST_BESIDE))?.[0].length ?? 0
    const beside = starting.get(end + gap)
    const next = beside?.find(({ mention }) => mention.kind !== 'nominal') ?? calledBy(beside, starting)
    // "both the sultan and Emperor Leopold I": what "and" begins is another.
    if (next?.mention.kind !== 'name' || /^(?:and|or)\s/.test(next.mention.exact)) continue
    const between = text.slice(end, next.mention.start)
    if (CLAUSE.test(between)) continue
    const before = text.slice(Math.max(0, start - 8), start)
    const after = text.slice(next.mention.end, next.mention.end + 8)
    if (between === ' ' && KINSHIP.has(item.head) && isAlike(item, next) && item.definite)
      clusters.join(next.index, item.index, 'its kind before its name')
    else if (
      between === ' ' &&
      (next.mention.role !== 'subject' || isTitle(item) || next.mention.type === 'work') &&
      (isAlike(item, next) || isThing(item, next) || isNobodyKnown(item, next) || isSortOfWork(item, next))
    )
      clusters.join(next.index, item.index, 'its kind before its name')
    else if (
      !(isAlike(item, next) || isUnknownThing(item, next) || isSortOfWork(item, next)) ||
      !between.includes(',') ||
      isWithin(text, item, next) ||
      /\b(?:and|or)\s+$/.test(before)
    )
      continue
    else if (
      ((isIndefinite(item) || between === ', ' || roleDescribed(item)) && ENDS.test(after)) ||
      (next.subject && roleDescribed(item) && CLAUSE_START.test(before) && GOES_ON.test(after))
    )
      clusters.join(next.index, item.index, 'apposition')
  }
  joinLettered(text, items, clusters)
  joinPredicates(text, items, starting, statements, clusters)
  joinObjectPredicates(text, items, clusters)
}

/** "her husband, the actor Wu Li,", "its owner, the trader Orvic,": the name right behind a noun that stands beside a description. */
function calledBy(
  beside: readonly Item[] | undefined,
  starting: ReadonlyMap<number, readonly Item[]>,
): Item | undefined {
  const trade = beside?.find((item) => item.definite && describes(item))
  const name = starting.get((trade?.mention.end ?? -2) + 1)?.find(({ mention }) => mention.kind === 'name')
  const isOne = name?.mention.type === 'person' || name?.mention.type === 'organization'
  return trade && isOne && isAlike(trade, name) ? name : undefined
}

/** "the dealers Hill & Sons", "the publishers Orvic": what a firm's people are called together. */
const areTraders = ({ mention, head }: Item) =>
  mention.kind === 'nominal' && mention.number === 'plural' && TRADERS.test(head)
const TRADERS =
  /^(?:dealers|publishers|brewers|distillers|solicitors|lawyers|architects|accountants|auctioneers|brokers|stockbrokers|manufacturers|builders|makers|consultants|bankers|developers|engineers|contractors|printers|retailers|shipbuilders|carmakers|drugmakers|insurers|owners|promoters|lessors|hoteliers|grocers)$/

/** "UiT, the Arctic University of Norway": a body's short name before its full one. */
function joinLettered(text: string, items: readonly Item[], clusters: Clusters): void {
  const names = items.filter(({ mention, nested }) => mention.kind === 'name' && !nested)
  for (const [i, { mention: short, words, index }] of names.entries()) {
    const full = names[i + 1]
    if (!full || words.length !== 1 || full.words.length < 2 || full.mention.type !== 'organization') continue
    if (!/^(?:organization|concept|product|undefined)$/.test(String(short.type)) || short.country) continue
    if (text.slice(short.end, full.mention.start) !== ', ' || !/^the /.test(full.mention.exact)) continue
    const isListed = /(?:,|\band|\bor)\s+$/.test(text.slice(Math.max(0, short.start - 5), short.start))
    if (!isListed && ENDS.test(text.slice(full.mention.end, full.mention.end + 8)))
      clusters.join(full.index, index, 'apposition', true)
  }
}

/** What follows a name in apposition that ends its phrase. */
const ENDS = /^(?:[.;:)]|\s\(|,(?!\s+(?:and|or)\b))/
/** The verb of a name that is the subject: "Kenya's Prime Minister, Wu Li said". */
const GOES_ON = /^(?:,(?!\s+(?:and|or)\b)|\s(?!(?:and|or)\b)\p{Ll})/u

/** "Wu Li, a doctor": a person by both; in "according to Wu Li, a doctor came" the doctor is another. */
const isPersonBeside = ({ mention: noun }: Item, { mention }: Item) =>
  noun.role !== 'subject' && noun.type === 'person' && mention.type === 'person'

/** One whom a common noun tells of, and who does something: "Its captain, a Ukrainian, is held". */
const isSubject = ({ mention, definite }: Item) =>
  definite &&
  mention.kind === 'nominal' &&
  mention.role === 'subject' &&
  mention.type === 'person' &&
  mention.number !== 'plural'

/** "the markup language HTML 5": what neither takes for a person may be called by two nouns of different kinds. */
const isThing = ({ mention: noun, definite }: Item, { mention }: Item) =>
  definite &&
  noun.type !== 'person' &&
  mention.type !== 'person' &&
  noun.type !== 'place' &&
  mention.type !== 'place'

/** Kinds that no noun for a work is of. */
const NO_WORKS: ReadonlySet<EntityType | undefined> = new Set([
  'person',
  'group',
  'place',
  'organization',
  'facility',
])

/** "Australian drama Low Tide", "the romantic comedy, Low Tide": whatever the noun may be besides, with or without an article. */
const isSortOfWork = ({ mention: noun }: Item, { mention }: Item) =>
  mention.type === 'work' && !NO_WORKS.has(noun.type)

/** "the grammarian Pamur", "co-author Ann Lee": what is described as a person, a name that no list knows. */
const isNobodyKnown = ({ mention: noun }: Item, { mention }: Item) =>
  noun.type === 'person' && mention.type === undefined && mention.number !== 'plural'

/** "As coauthor Ann Lee told": a noun for one person without an article is a title of the name behind it. */
const isTitle = ({ mention, before }: Item) => mention.type === 'person' && before.length === 0

/** "A tanker, the Saint Olga,": a name behind an article that no list knows. */
const isUnknownThing = ({ mention: noun }: Item, { mention }: Item) =>
  mention.type === undefined &&
  noun.type !== 'person' &&
  noun.type !== 'place' &&
  /^the\s/i.test(mention.exact)
