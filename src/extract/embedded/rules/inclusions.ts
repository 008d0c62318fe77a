import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { Argument, Link, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { endsOf } from './arguments.ts'
import { rolesOf } from './roles.ts'
import type { Role } from './rolesBehind.ts'
import type { Rule } from './rule.ts'
import { verbChain } from './verbLabel.ts'

/** Who holds a role that a plural names, where the verb lists them: "Her students included Anna Brown and Luc Moreau". */
export const inclusions: Rule = {
  name: 'inclusion',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const links: Link[] = []
    for (const clause of context.clauses.values()) {
      const same = holderOf(context, clause)
      if (same) links.push({ mentions: same, reason: 'apposition' })
      for (const { owner, type, label, ownerFirst } of includedAs(context, clause))
        for (const listed of listedIn(context, clause)) {
          if (listed.mention === undefined || owner.mention === undefined || listed.mention === owner.mention)
            continue
          const [subject, object] = ownerFirst ? [owner, listed] : [listed, owner]
          statements.push(
            stateOf(context, {
              subject,
              predicate: verbChain(context, clause),
              objects: [{ ...object, ...tieTo(context, listed, { label, type }) }],
              rule: 'inclusion',
              confidence: 0.7,
              carrier: clause.head,
            }),
          )
        }
    }
    return { statements, links }
  },
}

/** "Her uncle was the painter Thomas Lloyd": the one who is so called, where the verb is not denied or put off. */
function holderOf(context: SentenceContext, clause: Clause): [number, number] | undefined {
  const { nouns, mentions, words, tree } = context
  const noun = nouns.get(clause.subjects[0] ?? -1)
  const who = nouns.get(clause.head)
  if (!KINSHIP.has(words[noun?.head ?? -1]?.lemma ?? '')) return undefined
  if (!clause.copular || !noun || !who || includedAs(context, clause).length === 0) return undefined
  if (/S$/.test(words[noun.head]?.xpos ?? '') || conjunctsOf(tree, clause.head).length > 1) return undefined
  const sure = words.slice(noun.last + 1, clause.verb + 1).every(({ text }) => /^(?:is|was)$/i.test(text))
  const [a, b] = [mentions.of(noun)[0], mentions.of(who)[0]]
  return sure && words[clause.verb + 1]?.text !== 'not' && a !== undefined && b !== undefined
    ? [Math.min(a, b), Math.max(a, b)]
    : undefined
}

/** "Her students included A", "The party's leaders are A and B", "Her first husband was A": those who are listed. */
const listedIn = (context: SentenceContext, clause: Clause) =>
  endsOf(context, clause.copular ? conjunctsOf(context.tree, clause.head) : clause.objects)

interface Tie {
  readonly label: string
  readonly type: string
}

/** "His roles include Hamlet": a person is played, as a building is designed and not written. */
export function tieTo({ mentions }: SentenceContext, { mention }: Argument, tie: Tie): Tie {
  const kind = mentions.type(mention ?? -1)
  if (tie.type === 'participant-in' && kind === 'person') return { label: 'played', type: 'portray' }
  if (tie.type === 'author-of' && kind === 'facility') return { label: 'designed', type: 'design' }
  return tie
}

interface Inclusion extends Role {
  /** The owner acts: "her novels include X". */
  readonly ownerFirst?: boolean
}

/** The roles of a subject whose holders a clause lists; empty where it lists none. */
export function includedAs(context: SentenceContext, clause: Clause): Inclusion[] {
  const { lemma, passive, subjects, objects, copular } = clause
  const noun = context.nouns.get(subjects[0] ?? -1)
  if (!noun || noun.name || subjects.length > 1) return []
  const fellow = context.words[noun.head - 1]?.lemma === 'fellow' ? 'fellow ' : ''
  const label = `${fellow}${context.words[noun.head]?.lemma ?? ''} of`
  const roles = () => rolesOf(context, noun).map((role) => ({ ...role, label }))
  if (copular)
    return isNamed(context, clause, /^person$/)
      ? [...roles(), ...influencesOf(context, noun)]
      : copularWorks(context, clause, noun)
  if (!/^(?:include|number|comprise)$/.test(lemma) || passive || objects.length === 0) return []
  if (!/S$/.test(context.words[noun.head]?.xpos ?? '')) return []
  const held = roles()
  return held.length > 0 ? held : [...influencesOf(context, noun), ...worksOf(context, noun)]
}

/** "His first work was the Elements": what a copula names as somebody's work. */
const copularWorks = (context: SentenceContext, clause: Clause, noun: NounPhrase): Inclusion[] =>
  isNamed(context, clause, /^(?:work|concept|product|facility)$/) ? worksOf(context, noun) : []

/** "Her influences include Anna Brown": those who influenced their owner. */
function influencesOf(context: SentenceContext, noun: NounPhrase): Inclusion[] {
  if (context.words[noun.head]?.lemma !== 'influence' || !noun.possessor) return []
  const predicate = { first: noun.head, last: noun.head }
  return argumentsOf(context, noun.possessor).map((owner) => ({
    owner,
    type: 'influence',
    label: 'influenced',
    predicate,
  }))
}

const MADE =
  /^(?:work|building|design|painting|invention|creation|project|masterpiece|publication|composition)$/
const PLAYED = /^(?:role|part|performance|appearance|credit)$/

/** "Her novels include X and Y", "his roles include …": works that their owner made or took part in. */
export function worksOf(context: SentenceContext, noun: NounPhrase): Inclusion[] {
  const lemma = context.words[noun.head]?.lemma ?? ''
  const played = PLAYED.test(lemma)
  if (!noun.possessor || !(played || MADE.test(lemma) || typeOfNoun(lemma, false) === 'work')) return []
  return argumentsOf(context, noun.possessor)
    .filter(({ mention }) => context.mentions.type(mention ?? -1) === 'person')
    .map((owner) => ({
      owner,
      type: played ? 'participant-in' : 'author-of',
      label: played ? `had ${lemma} in` : 'made',
      predicate: { first: noun.head, last: noun.head },
      ownerFirst: true,
    }))
}

/** Whether a copula ascribes a name of such a kind, with nothing before it. */
function isNamed({ tree, nouns, mentions }: SentenceContext, { head }: Clause, kind: RegExp): boolean {
  const noun = nouns.get(head)
  if (!noun?.name || prepositionOf(tree, head)) return false
  return kind.test(mentions.typeOf(noun) ?? '')
}
