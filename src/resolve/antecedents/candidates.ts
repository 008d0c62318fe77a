import { TITLES } from '../../language/lexicon/titles.ts'
import { wordSet } from '../../language/lexicon/words.ts'
import type { EntityType } from '../../model/vocabulary.ts'
import type { Clusters } from '../clusters.ts'
import type { Item } from '../items.ts'
import { classOf, isReflexive, isSpeech, type PronounClass } from './pronouns.ts'

/** A thing that a pronoun may take up, as the text has told of it so far. */
export interface Candidate {
  /** Its last mention before the pronoun. */
  readonly latest: Item
  /** Of its mentions in that sentence the one of highest rank there: subject, object, else (Grosz, Joshi & Weinstein 1995). */
  readonly highest: Item
  /** The last mention of it that is no pronoun, where the window has one. */
  readonly full?: Item
  readonly type?: EntityType
  readonly gender?: 'feminine' | 'masculine' | 'neuter'
  /** Whether one of the mentions in the window is a name. */
  readonly named: boolean
  /** Class of the pronoun that last took it up. */
  readonly pronoun?: PronounClass
  /** How many mentions of it the window holds. */
  readonly count: number
  /** How many mentions of it the whole document has, as far as is known. */
  readonly size: number
  /** Whether it is the subject of the pronoun's sentence so far, of the one before, of the one before that. */
  readonly subjectOf: readonly boolean[]
  /** The same for the first subject of a sentence: what its main clause is about, mostly. */
  readonly leads: readonly boolean[]
  /** Whether it is the person whom the document is about, or else names most. */
  readonly main: boolean
  /** Whether the document tells the life of one person: of that one, if it is the main one. */
  readonly biography: boolean
}

/** What the sieves before made of a mention's cluster. */
export interface Known {
  readonly typeOf: (mention: number) => EntityType | undefined
  readonly sizeOf: (mention: number) => number
  /** A mention of the person whom the document is about, or else names most, where one is. */
  readonly main?: number
  /** Whether that person is whose life the document tells. */
  readonly biography: boolean
}

/** How far back an antecedent is looked for, in mentions and in sentences. */
const WINDOW = 60
const REACH = 4
const SPEECH_REACH = 12

/** Nouns that people are called by only in a figure of speech or as a part of them. */
const NO_PERSONS = wordSet(
  'character figure personality side mind body soul spirit hand head face heart voice name',
)

/**
 * The things that the mentions before a pronoun speak of and that agree with it in number, gender and animacy, the one
 * mentioned last first. Not among them: what the pronoun's own phrase speaks of, and the other end of its verb
 * (principles A and B of Chomsky 1981).
 * @param barred clusters that stand as the other end of a statement about the pronoun.
 * @param text that of the document.
 * @param lead the last mention of whom the document is about: "he" may take him up from farther back than others.
 */
export function candidatesOf(
  pronoun: Item,
  asked: PronounClass,
  items: readonly Item[],
  clusters: Clusters,
  known: Known,
  barred: ReadonlySet<number>,
  lead: Item | undefined,
  text: string,
): Candidate[] {
  const found = new Map<number, Item[]>()
  const firsts = new Map<number, Item>()
  const out = new Set(barred)
  const reach = isSpeech(asked) ? SPEECH_REACH : REACH
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - WINDOW; i--) {
    const item = items[i]
    if (!item || pronoun.sentence - item.sentence > reach) break
    const root = clusters.find(i)
    const isOther = item.mention.end >= pronoun.mention.end && !tellsOf(item, pronoun)
    if (
      isOther ||
      isBound(item, pronoun) ||
      isWithinIt(item, pronoun, text) ||
      isOwnObject(item, pronoun, text)
    )
      out.add(root)
    if (item.mention.role === 'subject') firsts.set(pronoun.sentence - item.sentence, item)
    const list = found.get(root)
    if (list) list.push(item)
    else found.set(root, [item])
  }
  const root = lead && clusters.find(lead.index)
  if (lead && root !== undefined && !found.has(root)) found.set(root, [lead])
  const candidates: Candidate[] = []
  for (const [root, mentions] of found) {
    const [latest] = mentions
    if (!latest || out.has(root) || !clusters.compatible(latest.index, pronoun.index)) continue
    if (speaksOf(pronoun, mentions)) continue
    const type = known.typeOf(latest.index)
    const gender = clusters.genderOf(latest.index)
    const full = mentions.find(({ mention }) => mention.kind !== 'pronoun')
    const last = mentions.map(({ mention, words }) =>
      mention.kind === 'pronoun' ? classOf(words.join(' ')) : undefined,
    )
    const taken = last.find((name) => name !== undefined)
    const candidate: Candidate = {
      latest,
      highest: highestOf(mentions, latest.sentence),
      named: mentions.some(({ mention }) => mention.kind === 'name'),
      count: mentions.length,
      size: known.sizeOf(latest.index),
      subjectOf: [0, 1, 2].map((back) =>
        mentions.some(({ subject, sentence }) => subject && sentence === pronoun.sentence - back),
      ),
      leads: [0, 1, 2].map((back) => mentions.some((mention) => firsts.get(back) === mention)),
      main: known.main !== undefined && clusters.find(known.main) === root,
      biography: known.biography,
      ...(full && { full }),
      ...(type && { type }),
      ...(gender && { gender }),
      ...(taken && { pronoun: taken }),
    }
    if (agrees(candidate, asked, pronoun)) candidates.push(candidate)
  }
  return candidates
}

/** "Lind is the first leader to lose his seat": a clause of what the phrase does may speak of it. */
const tellsOf = ({ mention: { exact, start, core } }: Item, pronoun: Item) =>
  pronoun.mention.start > core.end &&
  /\s(?:who|that|to\s\p{L}+)\s/u.test(exact.slice(core.end - start, pronoun.mention.start - start))

const RANKS: readonly (string | undefined)[] = ['subject', 'object', 'possessor']

/** The mention of highest rank within a sentence; of equals the last. @param mentions the last first. */
function highestOf(mentions: readonly Item[], sentence: number): Item {
  const rank = ({ mention }: Item) => {
    const at = RANKS.indexOf(mention.role)
    return at < 0 ? RANKS.length : at
  }
  return mentions
    .filter((item) => item.sentence === sentence)
    .reduce((best, item) => (rank(item) < rank(best) ? item : best))
}

/** "“My client is ill,” she said": who speaks right behind a quotation is nobody whom it alone speaks of. */
const speaksOf = (pronoun: Item, mentions: readonly Item[]) =>
  !pronoun.quoted &&
  pronoun.mention.role === 'subject' &&
  mentions.every(
    ({ quoted, quotation, paragraph }) =>
      quoted && quotation === pronoun.quotation && paragraph === pronoun.paragraph,
  )

/** "the leaders who had opposed them": whom a clause behind "who" tells of is not its own object. */
const isOwnObject = (item: Item, pronoun: Item, text: string) =>
  item.sentence === pronoun.sentence &&
  pronoun.mention.role === 'object' &&
  /^,? (?:who|that|which)(?: \p{Ll}+){1,3} $/u.test(text.slice(item.mention.end, pronoun.mention.start))

/** "said in a statement that it had paid": what is told in it does not speak of it. */
const isWithinIt = (item: Item, pronoun: Item, text: string) =>
  item.mention.kind === 'nominal' &&
  item.sentence === pronoun.sentence &&
  CONTENT.test(item.head) &&
  /^ that\s[^.;:?!"“”]*$/.test(text.slice(item.mention.end, pronoun.mention.start))

const CONTENT =
  /^(?:statement|claim|report|letter|e-?mail|message|tweet|post|interview|speech|announcement|testimony|affidavit|filing|allegation|accusation|assertion|denial|conclusion|finding|ruling|verdict|judge?ment|evidence|fact|belief|hope|fear|idea|view|promise|pledge|threat|warning|suggestion|argument|condition|note|memo|article|release)$/

/** "Putin met him": the two ends of one verb are two things, but for "himself" and "his". */
const isBound = ({ mention: { role, governor } }: Item, { mention, words }: Item) =>
  governor !== undefined &&
  governor === mention.governor &&
  role !== 'possessor' &&
  mention.role !== 'possessor' &&
  !isReflexive(words.at(-1) ?? '')

/** "the Gewandhaus": nobody's name has an article but a title or a trade behind it. */
const hasArticleAlone = ({ mention: { kind, exact, core, start }, words }: Item) =>
  kind === 'name' &&
  words.length === 1 &&
  /^the$/i.test(exact.slice(0, core.start - start).trim()) &&
  !TITLES.has(words[0] ?? '')

function agrees(
  { latest, full, type, gender, pronoun, named, main }: Candidate,
  asked: PronounClass,
  item: Item,
): boolean {
  const { number } = (full ?? latest).mention
  // An adjective before a noun is nothing that a pronoun takes up.
  if (latest.mention.kind !== 'pronoun' && latest.words.length === 0) return false
  if (isSpeech(asked))
    return (
      pronoun === asked &&
      latest.quoted === item.quoted &&
      (!item.quoted || latest.quotation === item.quotation)
    )
  if (pronoun !== undefined && pronoun !== asked && !(asked === 'they' || pronoun === 'they')) return false
  if (!full && pronoun === undefined) return false
  switch (asked) {
    case 'he':
    case 'she':
      return (
        (type === 'person' || (type === undefined && full?.mention.kind === 'name' && full.subject)) &&
        number !== 'plural' &&
        (gender === undefined || gender === (asked === 'he' ? 'masculine' : 'feminine')) &&
        // "she became head of the school" makes her no head.
        !(full?.mention.kind === 'nominal' && NO_PERSONS.has(full.head) && !named && !main) &&
        !(full && hasArticleAlone(full))
      )
    case 'it':
      return (
        type !== 'person' &&
        type !== 'group' &&
        number !== 'plural' &&
        (gender === undefined || gender === 'neuter')
      )
    case 'they':
      return (
        number === 'plural' ||
        type === 'group' ||
        type === 'organization' ||
        type === 'person' ||
        type === undefined
      )
    default:
      return false
  }
}
