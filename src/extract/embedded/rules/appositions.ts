import { geographicName } from '../../../language/lexicon/countries.ts'
import { EITHER_NOUNS } from '../../../language/lexicon/eitherNouns.ts'
import type { Link, Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { argumentsOf, phraseSpan, phraseText, type SentenceContext, wholeExtent } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { dependents, relationOf } from '../tree/tree.ts'
import { abbreviates } from './acronyms.ts'
import { announcement } from './announced.ts'
import { oneOf } from './oneOf.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { ofOne, type Pair, severalBefore, severalBehind } from './severalBeside.ts'

/**
 * A description beside a name: "Seoul, the South Korean capital, …", "Co-founder of Google, Sergey Brin, …",
 * "one foreign leader: Kim Jong-un …". The two are one thing; a relational noun ties it to another.
 */
export const appositions: Rule = {
  name: 'apposition',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    const links: Link[] = []
    for (const { named, described, several } of pairs(context)) {
      const [subject] = argumentsOf(context, named)
      const [other] = context.mentions.of(described)
      if (subject?.mention === undefined) continue
      if (other !== undefined && !several && !named.pronoun)
        links.push({ mentions: [subject.mention, other], reason: 'apposition' })
      const core = context.mentions.at(subject.mention)?.core ?? subject.span
      const bare = { span: core, mention: subject.mention }
      const common = { subject: bare, rule: 'apposition', confidence: 0.85, carrier: described.head }
      // "One of the board's members, Anna Brown,"
      const one = { first: described.head, last: described.head }
      const ofMany = oneOf(context, described.head, '').map(({ label, type, ...owner }) => ({
        owner,
        type: type ?? 'member-of',
        label: label.trim(),
        predicate: one,
      }))
      const roles = rolesOf(context, described).map((role) =>
        several ? ofOne(context, described, role) : role,
      )
      for (const { owner, type, label, predicate } of [...roles, ...ofMany])
        if (owner.mention !== subject.mention)
          statements.push(stateOf(context, { ...common, predicate, objects: [{ ...owner, label, type }] }))
      // What it is, in words: "is the South Korean capital".
      const span = phraseSpan(context, wholeExtent(context, described))
      statements.push(
        stateOf(context, {
          ...common,
          rule: 'apposition-is',
          predicate: { first: described.head, last: described.head },
          objects: [{ span, label: 'is', type: 'is' }],
        }),
      )
    }
    return { statements, links }
  },
}

/** "a Quaker couple, Luc and Anna Brown": neither is a couple. */
const COUPLE = /^(?:couple|duo|pair)$/

function pairs(context: SentenceContext): Pair[] {
  const { words, nouns } = context
  const found: Pair[] = []
  for (const [head, right] of nouns) {
    const word = words[head]
    if (!word || right.time || right.pronoun) continue
    if (relationOf(word) === 'appos') {
      const left = nouns.get(nearest(context, word.head, head))
      // "A pupil of Luc Moreau, she wrote operas"
      if (left?.pronoun && right.head < left.head && rolesOf(context, right).length > 0)
        found.push({ named: left, described: right })
      const several = [
        ...severalBefore(context, word.head, right),
        ...severalBehind(context, word.head, right),
      ]
      found.push(...several)
      if (several.length === 0 && left && !left.time && !left.pronoun) {
        const isCouple =
          COUPLE.test(words[left.head]?.lemma ?? '') && dependents(context.tree, head, 'conj').length > 0
        const pair = isCouple ? undefined : pairOf(context, left, right)
        if (pair) found.push(pair)
        // "her widow and successor, Anna Brown": both are she.
        const other = pair?.described === left ? nouns.get(word.head) : undefined
        if (pair && other && other !== left && isOnePerson(context, other, left))
          found.push({ named: pair.named, described: other })
        // "Anna Brown, mayor of Oslo and chair of the party"
        if (pair?.described === right)
          for (const at of dependents(context.tree, head, 'conj')) {
            const more = nouns.get(at)
            if (more && !more.name && !more.time && !more.pronoun && rolesOf(context, more).length > 0)
              found.push({ named: pair.named, described: more })
          }
      }
    }
  }
  for (const [i, word] of words.entries()) {
    if (word.text !== ':') continue
    const pair = announcement(context, i)
    if (pair && !found.some(({ named }) => named === pair.named)) found.push(pair)
  }

  return found
}

/** "widow and successor": two nouns for a person, the second without an article or an owner of its own. */
function isOnePerson({ words, mentions, tree }: SentenceContext, first: NounPhrase, second: NounPhrase) {
  const isOne = (noun: NounPhrase) =>
    !noun.name && mentions.typeOf(noun) === 'person' && words[noun.head]?.xpos === 'NN'
  return (
    isOne(first) &&
    isOne(second) &&
    first.last + 2 === second.first &&
    dependents(tree, second.head, 'det', 'nmod:poss').length === 0
  )
}

/**
 * What an apposition describes: the last of the coordinated or apposed things before it, "A and B, a minority of …",
 * "Oslo, East Kenya, then part of Norway".
 */
function nearest({ tree, nouns }: SentenceContext, first: number, described: number): number {
  if (first > described) return first
  const apposed = dependents(tree, first, 'appos').filter((at) => nouns.get(at)?.name !== undefined)
  return [...conjunctsOf(tree, first), ...apposed]
    .filter((at) => at < described)
    .reduce((a, b) => Math.max(a, b), first)
}

/** Which of the two names and which describes; undefined where they are two things: a place in a place, an acronym. */
function pairOf(context: SentenceContext, left: NounPhrase, right: NounPhrase): Pair | undefined {
  // "a family of Kenya, holders of the estate"
  // "against the plan: the mayor of Oslo, Anna Brown": no plan is a mayor.
  if (!right.name && !left.name && isNobody(context, left) && context.mentions.typeOf(right) === 'person')
    return undefined
  if (!right.name && !left.name)
    return rolesOf(context, right).length > 0 ? { named: left, described: right } : undefined
  if (!right.name && left.name) return { named: left, described: right }
  if (right.name && !left.name)
    return fits(context, left, right) ? { named: right, described: left } : undefined
  if (!left.name || !right.name) return undefined
  // "Claudio Rossi, undersecretary of State": a name can hold an office too.
  const titled = rolesOf(context, right).length > 0 && context.mentions.typeOf(left) === 'person'
  const text = (noun: NounPhrase) => (noun.name ? phraseText(context, noun.name) : '')
  return titled && !abbreviates(text(right), text(left)) ? { named: left, described: right } : undefined
}

/** Of a kind that no person is of. */
const isNobody = ({ mentions }: SentenceContext, noun: NounPhrase) =>
  /^(?:concept|work|event|product|facility|place|weapon)$/.test(mentions.typeOf(noun) ?? '')

/** A description and a name that can be of one thing. */
function fits(context: SentenceContext, described: NounPhrase, named: NounPhrase): boolean {
  const { mentions } = context
  const [a, b] = [described, named].map((noun) => mentions.typeOf(noun))
  if (a === b || a === undefined || b === undefined) return true
  // "the contractor of the block, Anna Brown, who left"
  if (a === 'organization' && b === 'person' && EITHER_NOUNS.has(context.words[described.head]?.lemma ?? ''))
    return true
  // "the novel The Harbour": right before a name the noun says what it is.
  if (described.last + 1 === named.first)
    return /^(?:work|product|weapon)$/.test(a) || (a === 'organization' && !/^(?:person|place)$/.test(b))
  // "The company, Halden, sold it": what no gazetteer has is hardly a place beside it.
  if (
    a === 'organization' &&
    b === 'place' &&
    named.name &&
    geographicName(phraseText(context, named.name)) === undefined
  )
    return true
  // A name of an unknown kind is taken for an abstract one: "her company, Northern Trust".
  return b === 'concept' && /^(?:organization|work|product|facility|event)$/.test(a)
}
