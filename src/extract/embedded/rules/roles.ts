import type { Name } from '../../../language/language.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { bare, wordSet } from '../../../language/lexicon/words.ts'
import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOfNoun } from './arguments.ts'
import { isJoined } from './compounds.ts'

/** What a description makes of whom it describes: `leader-of` Russia in "the Russian leader". */
export interface Role {
  readonly owner: Argument
  readonly type: string
  readonly label: string
  /** The words that say so. */
  readonly predicate: Phrase
}

/** Trades that no state gives: "the Kenyan professor" is from Kenya and none of its officials. */
const TRADES = wordSet(`
  professor engineer lawyer scientist analyst correspondent reporter editor manager executive employee worker author
  writer student pupil graduate agent founder co-founder creator inventor owner producer developer maker
`)

/** People who do not belong to the body that they are named with: "an FBI suspect". */
export const OUTSIDERS = wordSet(`
  suspect victim target detainee prisoner inmate hostage defendant refugee migrant patient pilgrim man woman child boy
  girl person people traveller passenger visitor
`)

const OWNING = /^(?:of|for|to|at|in|from|with|on behalf of)$/

/**
 * The ties that a description states: an office, kinship or other relational noun with the one that it belongs to, as
 * possessor, as name or demonym before the noun, or after a preposition.
 * @param noun the description, or a name with its title before it.
 */
export function rolesOf(context: SentenceContext, noun: NounPhrase): Role[] {
  const { words, tree } = context
  const titled = noun.name ? titleOf(context, noun) : undefined
  const at = noun.name ? (titled ?? -1) : noun.head
  const role = words[at]
  if (!role || at < noun.first) return []
  const lemma = role.lemma.replace(/\.$/, '')
  const known = roleOf(context, at)
  const person = typeOfNoun(lemma, false) === 'person'
  const owners: { owner: Argument; from: number; name?: Name }[] = []
  const possessor = noun.possessor ?? context.nouns.get(possessorOf(context, at))
  if (possessor)
    for (const owner of argumentsOf(context, possessor))
      owners.push({ owner, from: possessor.last + (possessor.pronoun ? 1 : 2) })
  for (const name of noun.modifiers) {
    const mention = context.mentions.ofName(name)
    const owned = possessor !== undefined && name.last <= possessor.last
    if (name.last < at && mention !== undefined && !owned && !isJoined(words, name.last))
      owners.push({ owner: { span: phraseSpan(context, name), mention }, from: name.last + 1, name })
  }
  const roles: Role[] = []
  for (const { owner, from, name } of owners) {
    // "his Kenyan colleague" is from Kenya, and no colleague of it.
    const native =
      name?.type === 'place' && person && (known === undefined || KINSHIP.has(lemma) || TRADES.has(lemma))
    // "a former Acme accountant": who belongs to a body without holding an office of it.
    const belongs = known === undefined && name?.type === 'organization' && person && !OUTSIDERS.has(lemma)
    const type = native ? 'native-of' : belongs ? 'member-of' : known
    if (!type) continue
    const first = Math.max(noun.first, Math.min(from, at))
    roles.push({
      owner,
      type,
      label: native ? 'from' : `${phraseText(context, { first, last: at })} of`,
      predicate: { first, last: at },
    })
  }
  const after = noun.name
    ? [
        ...conjunctsOf(tree, at).flatMap((place) => rolesAfter(context, place)),
        ...realmsOf(context, noun, at, known),
      ]
    : rolesAfter(context, at)
  return [...roles, ...after]
}

/** "King Louis XV of France": the realm stands behind the name. */
function realmsOf(context: SentenceContext, noun: NounPhrase, at: number, type: string | undefined): Role[] {
  const { tree, nouns, mentions } = context
  if (type !== 'leader-of' || noun.possessor) return []
  return dependents(tree, noun.head, 'nmod').flatMap((child) => {
    const realm = child > noun.head ? nouns.get(child) : undefined
    if (!realm?.name || prepositionOf(tree, child)?.text !== 'of') return []
    if (!/^(?:place|organization)$/.test(mentions.type(mentions.of(realm)[0] ?? -1) ?? '')) return []
    return argumentsOf(context, realm).map((owner) => ({
      owner,
      type,
      label: `${phraseText(context, { first: at, last: at })} of`,
      predicate: { first: at, last: at },
    }))
  })
}

/** The office before a name. */
function titleOf({ tree, words }: SentenceContext, { head, name, first }: NounPhrase): number | undefined {
  const office = dependents(tree, head, 'nmod:desc')
    .filter((child) => child < head && child >= first)
    .at(-1)
  if (office !== undefined) return office
  const before = (name?.first ?? head) - 1
  const word = words[before]
  const isNoun = word?.upos === 'NOUN' || word?.upos === 'PROPN'
  return before >= first && isNoun && roleType(word.lemma.replace(/\.$/, '')) !== undefined
    ? before
    : undefined
}

const possessorOf = ({ tree }: SentenceContext, at: number) => dependents(tree, at, 'nmod:poss')[0] ?? -1

/** The tie that an office states; with the word before it, "chief executive" and "prime minister" lead. */
function roleOf({ words }: SentenceContext, at: number): string | undefined {
  const lemma = bare(words[at]?.lemma ?? '')
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  return HEADS.has(`${before} ${lemma}`) ? 'leader-of' : roleType(lemma)
}

const HEADS = new Set([
  'chief executive',
  'executive officer',
  'prime minister',
  'secretary general',
  'managing director',
  'first minister',
])

/** "co-founder of Google", "spokesman for the military". */
export function rolesAfter(context: SentenceContext, at: number): Role[] {
  const { tree, nouns } = context
  const type = roleOf(context, at)
  if (!type) return []
  const last = sharedWith(context, at, type)
  const held = dependents(tree, last, 'obl').filter((child) => isBody(context, child))
  return [...dependents(tree, last, 'nmod'), ...held].flatMap((child) => {
    const preposition = prepositionOf(tree, child)
    if (child < last || !preposition || !OWNING.test(preposition.text) || preposition.first - last > 3)
      return []
    // "the minister in charge", "the leader in Paris": only "of" and "for" reach what is no name.
    return bodiesAt(context, child).flatMap((each) => {
      const owner = nouns.get(each)
      if (!owner || owner.time) return []
      const label = `${phraseText(context, { first: labelStart(context, at), last: at })} ${preposition.text}`
      return endsOfNoun(context, owner).map((argument) => ({
        owner: argument,
        type,
        label,
        predicate: { first: labelStart(context, at), last: preposition.last },
      }))
    })
  })
}

/** "was professor of physics at X until 1990": a body that hangs on the predicate as its adverbial. */
function isBody({ tree, nouns, mentions }: SentenceContext, child: number): boolean {
  const noun = nouns.get(child)
  if (!noun?.name || !/^(?:at|for)$/.test(prepositionOf(tree, child)?.text ?? '')) return false
  return mentions.type(mentions.of(noun)[0] ?? -1) === 'organization'
}

/**
 * "adviser and close friend of X": the role on which what is behind the second of two hangs. A trade shares nothing: a
 * "teacher and mayor of Oslo" is no teacher of it.
 */
function sharedWith({ tree, nouns, words }: SentenceContext, at: number, type: string): number {
  const [next, more] = dependents(tree, at, 'conj')
  const own = dependents(tree, at, 'nmod', 'nmod:poss', 'appos')
  const lemma = words[next ?? -1]?.lemma ?? ''
  if (next === undefined || more !== undefined || own.length > 0 || nouns.get(next)?.name) return at
  return !TRADES.has(words[at]?.lemma ?? '') && SHARED.test(type) && roleType(lemma) ? next : at
}

const SHARED =
  /^(?:leader-of|official-of|founder-of|owner-of|author-of|member-of)$|^(?:friend|partner|ally|colleague|rival)-of$/

/** "professor of physics at X": the subject, and the body behind it. */
function bodiesAt({ tree, nouns, mentions }: SentenceContext, child: number): number[] {
  const named = dependents(tree, child, 'nmod').filter(
    (at) =>
      at > child &&
      nouns.get(at)?.name !== undefined &&
      /^(?:at|in|for)$/.test(prepositionOf(tree, at)?.text ?? ''),
  )
  const noun = nouns.get(child)
  const type = noun && mentions.type(mentions.of(noun)[0] ?? -1)
  const known = type !== undefined && (type !== 'concept' || named.length === 0)
  return known || noun?.name ? conjunctsOf(tree, child) : [...conjunctsOf(tree, child), ...named]
}

/** The office with the nouns and adjectives right before it: "prime minister", "secretary general". */
function labelStart({ tree, words }: SentenceContext, at: number): number {
  let first = at
  while (
    words[first - 1]?.head === at &&
    /^(?:amod|compound|nmod:desc)$/.test(words[first - 1]?.deprel ?? '')
  )
    first--
  // A demonym or a name is no part of the office.
  while (first < at && words[first]?.upos === 'PROPN') first++
  return Math.max(first, tree.first[at] ?? 0)
}
