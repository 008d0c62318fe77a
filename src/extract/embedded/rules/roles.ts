import type { Name } from '../../../language/language.ts'
import { geographicName } from '../../../language/lexicon/countries.ts'
import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { isJoined } from './compounds.ts'
import { OUTSIDERS, roleOf, TRADES } from './roleNouns.ts'
import { type Role, rolesAfter } from './rolesBehind.ts'
import { describedBy, isClassifying } from './whoseOf.ts'

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
  if (possessor && !isClassifying(context, possessor))
    for (const owner of argumentsOf(context, possessor))
      owners.push({ owner, from: possessor.last + (possessor.pronoun ? 1 : 2) })
  // "Acme, whose head is Anna Brown"
  const whose = possessor ? undefined : describedBy(context, noun)
  for (const owner of whose ? argumentsOf(context, whose.owner) : [])
    owners.push({ owner, from: (whose?.word ?? 0) + 1 })
  for (const name of noun.modifiers) {
    const mention = context.mentions.ofName(name)
    const owned = possessor !== undefined && name.last <= possessor.last
    if (name.last < at && mention !== undefined && !owned && !isJoined(words, name.last))
      owners.push({ owner: { span: phraseSpan(context, name), mention }, from: name.last + 1, name })
  }
  const roles: Role[] = []
  const behind = noun.name ? [] : rolesAfter(context, at)
  for (const { owner, from, name } of owners) {
    // "the Asia director of Acme" directs no Asia.
    if (name?.type === 'place' && behind.length > 0 && known === 'leader-of') continue
    if (name?.type === 'place' && REPORTING.test(lemma)) continue
    if (name && ETHNONYM.test(phraseText(context, name))) continue
    // "his capital Lund" is no capital of his.
    if (known === 'capital-of' && context.mentions.type(owner.mention ?? -1) === 'person') continue
    // "his Kenyan colleague" is from Kenya, and no colleague of it.
    const kinOrTrade = known === undefined || KINSHIP.has(lemma) || TRADES.has(lemma)
    const native =
      (name?.type === 'place' && person && kinOrTrade) ||
      // "the alliance's Norwegian head" is at the head of no Norway.
      (possessor !== undefined && person && name?.type === 'place' && isDemonym(context, name)) ||
      // "a Romanian member of the committee" is from there.
      (known === 'member-of' && name?.type === 'place') ||
      // "Norway's authors" wrote no land, and its missile makers make none.
      ((known === 'author-of' || known === 'produce') &&
        context.mentions.type(owner.mention ?? -1) === 'place')
    // "a former Acme accountant": who belongs to a body without holding an office of it.
    const belongs = known === undefined && name?.type === 'organization' && person && !OUTSIDERS.has(lemma)
    // "her former professor" taught her.
    const taught = lemma === 'professor' && context.mentions.type(owner.mention ?? -1) === 'person'
    const type = native ? 'native-of' : belongs ? 'member-of' : taught ? 'teacher-of' : known
    if (!type) continue
    const first = Math.max(noun.first, Math.min(from, at))
    roles.push({
      owner,
      type,
      label: native ? 'from' : `${phraseText(context, { first, last: at }).replace(/^[-–]/, '')} of`,
      predicate: { first, last: at },
    })
  }
  const after = noun.name
    ? [
        ...conjunctsOf(tree, at).flatMap((place) => rolesAfter(context, place)),
        ...realmsOf(context, noun, at, known),
      ]
    : behind
  return [...roles, ...after]
}

/** "an Anglo-Saxon abbess", "an Austro-Hungarian engineer": whose people somebody is of, and no body. */
const ETHNONYM = /^\p{Lu}\p{L}+o[-–]\p{Lu}\p{L}+(?:an|ish|ic|on|ese)$/u

/** "the Caucasus correspondent": a place before these is what they see to, and neither their home nor their body. */
const REPORTING = /^(?:correspondent|reporter|editor|agent)$/

const isDemonym = (context: SentenceContext, name: Name) =>
  geographicName(phraseText(context, name))?.kind === 'demonym'

/** "King Louis XV of France": the realm stands behind the name. */
function realmsOf(context: SentenceContext, noun: NounPhrase, at: number, type: string | undefined): Role[] {
  const { tree, nouns, mentions } = context
  if (type !== 'leader-of' || noun.possessor) return []
  return dependents(tree, noun.head, 'nmod').flatMap((child) => {
    const realm = child > noun.head ? nouns.get(child) : undefined
    if (!realm?.name || prepositionOf(tree, child)?.text !== 'of') return []
    if (!/^(?:place|organization)$/.test(mentions.typeOf(realm) ?? '')) return []
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
  const described = dependents(tree, head, 'nmod:desc').filter((child) => child < head && child >= first)
  // "her cousin General Anna Brown" is no general of hers.
  const office =
    described.find((child) => KINSHIP.has(words[child]?.lemma ?? '') && words[child]?.upos === 'NOUN') ??
    described.at(-1)
  if (office !== undefined) return office
  const before = (name?.first ?? head) - 1
  const word = words[before]
  const isNoun = word?.upos === 'NOUN' || word?.upos === 'PROPN'
  return before >= first && isNoun && roleType(word.lemma.replace(/\.$/, '')) !== undefined
    ? before
    : undefined
}

const possessorOf = ({ tree }: SentenceContext, at: number) => dependents(tree, at, 'nmod:poss')[0] ?? -1
