import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { TITLES } from '../../../language/lexicon/titles.ts'
import { bare } from '../../../language/lexicon/words.ts'
import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { behindOf, prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { isPerson, roleOf, TRADES, tradeOf } from './roleNouns.ts'

/** What a description makes of whom it describes: `leader-of` Russia in "the Russian leader". */
export interface Role {
  readonly owner: Argument
  readonly type: string
  readonly label: string
  /** The words that say so. */
  readonly predicate: Phrase
}

const OWNING = /^(?:of|for|to|at|in|from|with|on behalf of)$/

/**
 * "co-founder of Google", "spokesman for the military".
 * @param trades whether any noun for a person ties as itself: "pastor of the church".
 */
export function rolesAfter(context: SentenceContext, at: number, trades = true): Role[] {
  const { tree, nouns, mentions } = context
  const known = roleOf(context, at)
  const type = known ?? (trades ? tradeOf(context, at) : undefined)
  if (!type) return []
  const last = sharedWith(context, at, type)
  const held = dependents(tree, last, 'obl').filter((child) => isBody(context, child))
  return [...dependents(tree, last, 'nmod'), ...held].flatMap((child) => {
    const preposition = prepositionOf(tree, child)
    if (
      child < Math.max(last, at) ||
      !preposition ||
      !OWNING.test(preposition.text) ||
      preposition.first - Math.max(last, at) > reach(context, child)
    )
      return []
    // "his kinsman in the Russian service" is no kin of the service.
    if (KINSHIP.has(tree.words[at]?.lemma ?? '') && !/^(?:of|to|with)$/i.test(preposition.text)) return []
    const isSettled = livesThere(context, at, child, preposition.text)
    if (!known && !isSettled && !isNamedOwner(context, child, preposition.text)) return []
    // "the minister in charge", "the leader in Paris": only "of" and "for" reach what is no name.
    return bodiesAt(context, last, child).flatMap((each) => {
      const behind = nouns.get(each)
      const owner = behind && isPortfolio(context, at, behind) ? stateBehind(context, each) : behind
      if (!owner || owner.time) return []
      // "a teacher from Cork" teaches no town.
      const isNative =
        preposition.text === 'from' &&
        mentions.typeOf(owner) === 'place' &&
        TRADES.has(bare(tree.words[at]?.lemma ?? ''))
      const label = isNative
        ? preposition.text
        : `${phraseText(context, { first: labelStart(context, at), last: at })} ${preposition.text}`
      return endsOfNoun(context, owner).map((argument) => ({
        owner: argument,
        type: isNative
          ? 'native-of'
          : isSettled
            ? 'located-in'
            : ORDER.test(argument.span.exact) && RANKED.test(type)
              ? 'member-of'
              : type,
        label,
        predicate: { first: labelStart(context, at), last: preposition.last },
      }))
    })
  })
}

/** "a Commander of the Order of St. Olav", "an officer of the Legion of Honour": who has a rank in an order leads nobody by it. */
const ORDER = /^(?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Order|Legion)\b/u
const RANKED = /^(?:leader-of|official-of|colleague-of)$/

/** "Minister of Education": a field, and nobody's body. */
const isPortfolio = ({ words, mentions }: SentenceContext, at: number, owner: NounPhrase) =>
  /^(?:minister|secretary|undersecretary|commissioner)$/.test(bare(words[at]?.lemma ?? '')) &&
  /^(?:concept|undefined)$/.test(`${mentions.typeOf(owner)}`)

/** "Minister of Education of Norway": whose minister. */
function stateBehind({ tree, nouns, mentions }: SentenceContext, field: number): NounPhrase | undefined {
  const state = nouns.get(behindOf(tree, field) ?? -1)
  return state?.name && /^(?:place|organization)$/.test(mentions.typeOf(state) ?? '') ? state : undefined
}

/** Of trades only a name behind "of" or "to" is an owner, and no place: "a man of Kenya". */
function isNamedOwner({ nouns, mentions }: SentenceContext, child: number, preposition: string): boolean {
  const owner = nouns.get(child)
  if (!owner?.name || !/^(?:of|to)$/.test(preposition)) return false
  return /^(?:person|organization|facility|group)$/.test(mentions.typeOf(owner) ?? '')
}

/** "a dentist in Oslo", "a lawyer in Lund": a trade is carried on in a town, and held of none. */
function livesThere(
  { words, nouns, mentions }: SentenceContext,
  at: number,
  child: number,
  preposition: string,
) {
  const place = nouns.get(child)
  const lemma = bare(words[at]?.lemma ?? '')
  const isTrade =
    TRADES.has(lemma) || (roleType(lemma) === undefined && isPerson(lemma) && !TITLES.has(lemma))
  return preposition === 'in' && isTrade && place?.name !== undefined && mentions.typeOf(place) === 'place'
}

/** How far behind the role its owner may stand: a body also behind the subject, "professor of law and music at X". */
const reach = (context: SentenceContext, child: number) => (isBody(context, child) ? 9 : 3)

/** "was professor of physics at X until 1990": a body that hangs on the predicate as its adverbial. */
function isBody({ tree, nouns, mentions }: SentenceContext, child: number): boolean {
  const noun = nouns.get(child)
  if (!noun?.name || !/^(?:at|for)$/.test(prepositionOf(tree, child)?.text ?? '')) return false
  return mentions.typeOf(noun) === 'organization'
}

/**
 * "adviser and close friend of X": the role on which what is behind the second of two hangs. A trade shares nothing: a
 * "teacher and mayor of Oslo" is no teacher of it.
 */
function sharedWith({ tree, nouns, words }: SentenceContext, at: number, type: string): number {
  const [next, more] = dependents(tree, at, 'conj')
  const own = dependents(tree, at, 'nmod', 'nmod:poss', 'appos')
  // "founder and director of X" where what is behind hangs on the first.
  const first = words[at]?.deprel === 'conj' ? (words[at]?.head ?? -1) : -1
  const isSecond =
    first >= 0 && first < at && words[first]?.upos === 'NOUN' && roleType(words[first]?.lemma ?? '')
  if (isSecond && own.length === 0 && dependents(tree, first, 'conj').length === 1 && SHARED.test(type))
    return first
  const lemma = words[next ?? -1]?.lemma ?? ''
  if (next === undefined || more !== undefined || own.length > 0 || nouns.get(next)?.name) return at
  return (!TRADES.has(words[at]?.lemma ?? '') || FOUNDERS.test(type)) && SHARED.test(type) && roleType(lemma)
    ? next
    : at
}

/** "founder and director of Acme": both of it. */
const FOUNDERS = /^(?:founder|owner)-of$/
const SHARED =
  /^(?:leader-of|official-of|founder-of|owner-of|author-of|member-of)$|^(?:friend|partner|ally|colleague|rival)-of$/

/** "professor of physics at X": the subject, and the body behind it. A subject with a name is no body either. */
function bodiesAt({ tree, nouns, mentions, words }: SentenceContext, role: number, child: number): number[] {
  const subjects = conjunctsOf(tree, child)
  const named = subjects.flatMap((subject) =>
    dependents(tree, subject, 'nmod').filter(
      (at) =>
        at > subject &&
        nouns.get(at)?.name !== undefined &&
        /^(?:at|in|for)$/.test(prepositionOf(tree, at)?.text ?? ''),
    ),
  )
  const noun = nouns.get(child)
  const type = noun && mentions.typeOf(noun)
  if (LEARNED.test(words[role]?.lemma ?? '') && !/^(?:person|organization|facility|place)$/.test(type ?? ''))
    return named
  const known = type !== undefined && (type !== 'concept' || named.length === 0)
  return known || noun?.name ? subjects : [...subjects, ...named]
}

const LEARNED = /^(?:professor|lecturer|reader|teacher|student|scholar|instructor|tutor)$/

/** The office with the nouns and adjectives right before it: "prime minister", "secretary general". */
function labelStart({ tree, words }: SentenceContext, at: number): number {
  let first = at
  while (
    words[first - 1]?.head === at &&
    // "a 17-year-old student": the age is no part of it.
    !/^[-–]$/.test(words[first - 2]?.text ?? '') &&
    /^(?:amod|compound|nmod:desc)$/.test(words[first - 1]?.deprel ?? '')
  )
    first--
  // A demonym or a name is no part of the office.
  while (first < at && words[first]?.upos === 'PROPN') first++
  return Math.max(first, tree.first[at] ?? 0)
}
