import type { Argument, ObjectArgument, Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseSpan, type SentenceContext, wholeExtent } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { lastOf } from '../tree/extent.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { allegianceOf, tiedByAdjective } from './adjectiveTies.ts'
import { endsOf, endsOfNoun, listedAs, thingsOf } from './arguments.ts'
import { includedAs } from './inclusions.ts'
import { oneOf } from './oneOf.ts'
import { rolesOf } from './roles.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** What something is: "X is the capital of Y", "most are copies of Z", "it is nuclear", "X became president". */
export const copulas: Rule = {
  name: 'copula',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values())
      if (isCopular(clause)) statements.push(...statementsOf(context, clause))
    return { statements }
  },
}

/** "be", and what says that something came to be or stays so. */
export const isCopular = ({ copular, lemma, passive, attributes, objects }: Clause) =>
  copular || (/^(?:become|remain)$/.test(lemma) && !passive && attributes.length + objects.length > 0)

function statementsOf(context: SentenceContext, clause: Clause): Statement[] {
  const chain = verbChain(context, clause)
  const label = labelOf(context, [chain])
  const objects: ObjectArgument[] = []
  const heads = clause.copular ? [clause.head] : [...clause.attributes, ...clause.objects]
  for (const head of heads) objects.push(...ascribed(context, clause, head, label))
  for (const { preposition, heads: governed } of clause.obliques)
    for (const head of governed) {
      const noun = context.nouns.get(head)
      if (!noun || noun.time || (preposition && preposition.first < clause.verb)) continue
      const first = preposition ? Math.min(preposition.first, noun.first) : noun.first
      objects.push({
        span: phraseSpan(context, { first, last: wholeExtent(context, noun).last }),
        ...tiedByAdjective(context, clause, noun, preposition?.text ?? '', label),
      })
    }
  if (objects.length === 0) return []
  return subjectsOf(context, clause).map((subject) =>
    stateOf(context, {
      subject,
      predicate: chain,
      objects: objects.filter(({ mention }) => mention === undefined || mention !== subject.mention),
      rule: 'copula',
      confidence: clause.coordinatedWith === undefined ? 0.8 : 0.7,
      clause,
      carrier: clause.head,
    }),
  )
}

/** What is said to be: a noun with the ties that it states, a place, an adjective. */
function ascribed(context: SentenceContext, clause: Clause, head: number, label: string): ObjectArgument[] {
  const { tree, nouns } = context
  const found: ObjectArgument[] = []
  const preposition = prepositionOf(tree, head)
  const words = predicatePhrase(context, clause, head)
  const noun = nouns.get(head)
  // "has been to Oslo, Lund and Turku"
  if (noun && preposition?.text === 'to' && words.first <= clause.head && /\bbeen$/.test(label))
    return endsOf(context, conjunctsOf(tree, head)).map((end) => ({
      ...end,
      label: `${label} to`,
      type: 'visit',
    }))
  if (!noun || preposition) {
    const end = noun && preposition && !noun.time ? endsOfNoun(context, noun) : []
    const placed =
      noun?.name && preposition && /^(?:in|at|from|near|with|behind|under|of)$/.test(preposition.text)
    found.push({
      span: phraseSpan(context, words),
      label: preposition ? `${label} ${preposition.text}` : label,
      type:
        placed && /^(?:in|at|under)$/.test(preposition.text)
          ? 'located-in'
          : preposition?.text === 'near'
            ? 'near'
            : 'is',
      ...(placed && end[0]?.mention !== undefined && { mention: end[0].mention }),
    })
    // "was a contemporary and close friend of X": an adjective may stand before the role.
    if (!noun)
      for (const at of conjunctsOf(tree, head).slice(1)) {
        const one = nouns.get(at)
        for (const role of one && !one.name ? rolesOf(context, one) : [])
          found.push({ ...role.owner, label: `${label} ${role.label}`, type: role.type })
      }
    if (!noun) found.push(...oneOf(context, head, label))
    // "was among the first members of the society"
    if (noun && preposition?.text === 'among' && !noun.name)
      for (const role of rolesOf(context, noun))
        found.push({ ...role.owner, label: `${label} among ${role.label}`, type: role.type })
    return found
  }
  const listed = includedAs(context, clause).length > 0
  for (const at of conjunctsOf(tree, head)) {
    const one = nouns.get(at)
    if (!one || one.time || (context.clauses.get(at)?.head === at && at !== head)) continue
    const span = phraseSpan(context, at === head ? words : wholeExtent(context, one))
    const [mention] = context.mentions.of(one)
    // "Her husband was Luc Moreau" is told as a tie to her.
    const named = one.name !== undefined && mention !== undefined && !listed
    const tie = named ? (allegianceOf(context, clause, one) ?? {}) : {}
    found.push({ span, label, type: 'is', ...tie, ...(named && { mention }) })
    for (const role of rolesOf(context, one))
      found.push({ ...role.owner, label: `${label} ${role.label}`, type: role.type })
    found.push(...oneOf(context, at, label))
  }
  return found
}

/** "the winners were A and B": what is told of the winners is told of the two, but not that they are the two. */
function subjectsOf(context: SentenceContext, { subjects }: Clause): Argument[] {
  return subjects.flatMap((at) => {
    const noun = context.nouns.get(at)
    if (!noun || noun.time) return []
    if (listedAs(context, noun).length === 0) return endsOf(context, [at])
    return thingsOf(context, noun).map(({ span }) => ({ span }))
  })
}

/** What is ascribed with all that describes it, up to relative clauses: without subject and copula. */
function predicatePhrase({ tree, nouns }: SentenceContext, clause: Clause, head: number): Phrase {
  const noun = nouns.get(head)
  let first = noun?.first ?? head
  const preposition = prepositionOf(tree, head)
  if (preposition) first = Math.min(first, preposition.first)
  for (const child of tree.children[head] ?? [])
    if (
      child < first &&
      child > clause.verb &&
      /^(?:advmod|amod|nummod|det)/.test(tree.words[child]?.deprel ?? '')
    )
      first = child
  const last = lastOf(tree, head, noun?.last ?? head, (child, at, relation) => {
    if (child === clause.verb) return false
    if (at !== head) return tree.words[child]?.deprel !== 'acl:relcl'
    if (
      /^(?:nsubj|cop|aux|mark|punct|advcl|parataxis|appos|discourse|dep|list|csubj|conj|cc)$/.test(relation)
    )
      return false
    return tree.words[child]?.deprel !== 'acl:relcl' && !nouns.get(child)?.time
  })
  return { first: Math.max(first, head > clause.verb ? clause.verb + 1 : 0), last }
}
