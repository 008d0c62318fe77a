import { OFFICE_OWNERS } from '../../../language/lexicon/connectors.ts'
import { bare } from '../../../language/lexicon/words.ts'
import type { Argument } from '../../../model/statement.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import { isOwnName } from '../mentions/factsOf.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, type SentenceContext } from '../sentence.ts'
import { conjunctsOf, firstConjunct } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { isJoined } from './compounds.ts'
import { contentOf } from './content.ts'
import { tieOfWork } from './depictions.ts'
import { membersOf } from './memberships.ts'
import { isOwning } from './owningNames.ts'
import { describedBy, isClassifying } from './whoseOf.ts'

/** Who has a thing, and how the sentence says so. */
export interface Owner {
  readonly owner: Argument
  readonly type: EntityType | undefined
  readonly predicate: { readonly first: number; readonly last: number }
  readonly confidence: number
  readonly marked?: boolean
  /** It stands before the noun as a part of its name: "the John Brown archive". */
  readonly naming?: boolean
  /** It is the owner of another person before "and". */
  readonly shared?: boolean
  /** Which of two coordinated owners it is. */
  readonly pair?: number
}

/** All that a noun phrase is said to belong to. */
export function ownersOf(context: SentenceContext, noun: NounPhrase): Owner[] {
  const owners: Owner[] = []
  const { words, mentions } = context
  const head = { first: noun.head, last: noun.head }
  const described = kindBefore(context, noun)
  // A title between owner and name is another rule's: "Russia's president Vladimir Putin".
  const titled = described !== '' && (noun.name?.type === 'person' || roleType(described) !== undefined)
  const shared = noun.name && !noun.possessor ? sharedPossessor(context, noun) : undefined
  if (shared)
    for (const owner of argumentsOf(context, shared))
      owners.push({
        owner,
        type: mentions.type(owner.mention ?? -1),
        predicate: { first: shared.last + 1, last: shared.last + 1 },
        confidence: 0.6,
        shared: true,
      })
  if (noun.possessor && !titled && !isClassifying(context, noun.possessor) && !isOffice(context, noun)) {
    // The mark of the genitive says it.
    const mark = { first: noun.possessor.last + 1, last: noun.possessor.last + 1 }
    const predicate = noun.possessor.pronoun
      ? { first: noun.possessor.first, last: noun.possessor.first }
      : mark
    for (const owner of argumentsOf(context, noun.possessor))
      owners.push({
        owner,
        type: mentions.type(owner.mention ?? -1),
        predicate,
        confidence: 0.75,
        marked: true,
      })
  }
  const whose = titled ? undefined : describedBy(context, noun)
  if (whose)
    for (const owner of argumentsOf(context, whose.owner))
      owners.push({
        owner,
        type: mentions.typeOf(whose.owner),
        predicate: { first: whose.word, last: whose.word },
        confidence: 0.7,
        marked: true,
      })
  if (!noun.name)
    for (const [pair, name] of noun.modifiers.entries()) {
      const mention = mentions.ofName(name)
      if (
        mention === undefined ||
        isOwnName(words, noun, name) ||
        isJoined(words, name.last) ||
        !isOwning(context, noun, name)
      )
        continue
      owners.push({
        owner: { span: phraseSpan(context, name), mention },
        type: name.type,
        predicate: head,
        confidence: 0.65,
        naming: name.type === 'person',
        pair,
      })
    }
  owners.push(...behindOf(context, noun))
  return owners
}

/** "the prosecutor's office" is one body, and nobody's. */
const isOffice = ({ words }: SentenceContext, { head, possessor }: NounPhrase) =>
  possessor !== undefined &&
  !possessor.name &&
  !possessor.pronoun &&
  words[head]?.lemma === 'office' &&
  OFFICE_OWNERS.has(bare(words[possessor.head]?.lemma.split('-').at(-1) ?? ''))

/** "the headquarters of Acme": a name behind a thing owns it as one before it does. */
function behindOf(context: SentenceContext, noun: NounPhrase): Owner[] {
  const { tree, nouns, mentions, words } = context
  const lemma = words[noun.head]?.lemma ?? ''
  if (noun.name || noun.possessor || !mayBelong(context, noun, lemma)) return []
  const members = membersOf(context, noun)
  return dependents(tree, noun.head, 'nmod').flatMap((child) => {
    const preposition = child > noun.head ? prepositionOf(tree, child) : undefined
    if (preposition?.text !== 'of' || members.includes(child)) return []
    return conjunctsOf(tree, child).flatMap((at) => {
      const owner = nouns.get(at)
      if (!owner?.name || owner.time) return []
      const type = mentions.typeOf(owner)
      return argumentsOf(context, owner).map((argument) => ({
        owner: argument,
        type,
        predicate: { first: noun.head, last: preposition.last },
        confidence: 0.7,
      }))
    })
  })
}

const OWNED = /^(?:facility|organization|group|work|product|weapon)$/

/** Things and bodies: who holds an office and what shows or copies something have rules of their own. */
function mayBelong(context: SentenceContext, noun: NounPhrase, lemma: string): boolean {
  const type = context.mentions.typeOf(noun)
  if (!type || !OWNED.test(type) || contentOf(context, noun) !== noun) return false
  return roleType(lemma) === undefined && tieOfWork(lemma, 'of') === undefined
}

/** "the party's Anna Brown and Luc Moreau": the second person is the party's too. */
function sharedPossessor(
  { tree, nouns, mentions, words }: SentenceContext,
  noun: NounPhrase,
): NounPhrase | undefined {
  const and = words[noun.first - 1]
  if (and?.deprel !== 'cc' || noun.name?.first !== noun.first) return undefined
  // Only "and" stands between the two.
  const before = conjunctsOf(tree, firstConjunct(tree, noun.head))
    .map((at) => nouns.get(at))
    .find((one) => one?.name && one.last + 2 === noun.first)
  if (!before?.possessor || before.possessor.pronoun) return undefined
  const isPair = mentions.typeOf(before) === 'person' && (mentions.typeOf(noun) ?? 'person') === 'person'
  return isPair ? before.possessor : undefined
}

/** "film" of "Acme's new film The Harbour": the noun right before a name, which says what bears it; empty where there is none. */
export function kindBefore({ words }: SentenceContext, { name, core }: NounPhrase): string {
  const before = name && name.first > core ? words[name.first - 1] : undefined
  return before && /^(?:NOUN|PROPN)$/.test(before.upos) ? before.lemma : ''
}
