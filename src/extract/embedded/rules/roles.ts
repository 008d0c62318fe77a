import type { Name } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { Argument } from '../../../model/statement.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { roleType } from '../relationTypes.ts'
import { argumentsOf, phraseSpan, phraseText, type SentenceContext } from '../sentence.ts'

/** What a description makes of whom it describes: `leader-of` Russia in "the Russian leader". */
export interface Role {
  readonly owner: Argument
  readonly type: string
  readonly label: string
  /** The words that say so. */
  readonly predicate: Phrase
}

const OWNING = /^(?:of|for|to|at|in|from|with)$/

/**
 * The ties that a description states: an office, kinship or other relational noun with the one that it belongs to, as
 * possessor, as name or demonym before the noun, or after a preposition.
 * @param noun the description, or a name with its title before it.
 */
export function rolesOf(context: SentenceContext, noun: NounPhrase): Role[] {
  const { words } = context
  const at = noun.name ? noun.name.first - 1 : noun.head
  const role = words[at]
  if (
    !role ||
    at < noun.core - 1 ||
    at < noun.first ||
    (noun.name && role.upos !== 'NOUN' && role.upos !== 'PROPN' && role.upos !== 'ADJ')
  )
    return []
  const lemma = role.lemma.replace(/\.$/, '')
  const known = roleType(lemma)
  const person = typeOfNoun(lemma, false) === 'person'
  const owners: { owner: Argument; from: number; plain: boolean; name?: Name }[] = []
  if (noun.possessor)
    for (const owner of argumentsOf(context, noun.possessor))
      owners.push({ owner, from: noun.possessor.last + 2, plain: false })
  for (const name of noun.modifiers) {
    if (name.last >= at) continue
    const mention = context.mentions.ofName(name)
    if (mention !== undefined)
      owners.push({
        owner: { span: phraseSpan(context, name), mention },
        from: name.last + 1,
        plain: true,
        name,
      })
  }
  const roles: Role[] = []
  for (const { owner, from, plain, name } of owners) {
    const nationality = plain && name?.type === 'place' && person ? 'native-of' : undefined
    const type = known ?? nationality
    if (!type) continue
    const first = Math.max(noun.first, Math.min(from, at))
    roles.push({
      owner,
      type,
      label: `${phraseText(context, { first, last: at })} of`,
      predicate: { first, last: at },
    })
  }
  if (known && !noun.name) roles.push(...afterNoun(context, noun, known))
  return roles
}

/** "co-founder of Google", "spokesman for the military". */
function afterNoun(context: SentenceContext, noun: NounPhrase, type: string): Role[] {
  const { chunks } = context
  const i = chunks.indexOf(noun)
  const preposition = chunks[i + 1]
  const owner = chunks[i + 2]
  if (
    i < 0 ||
    preposition?.kind !== 'mark' ||
    !OWNING.test(preposition.text) ||
    owner?.kind !== 'np' ||
    owner.time
  )
    return []
  const head = { first: Math.max(noun.core, noun.first), last: noun.head }
  const label = `${phraseText(context, head)} ${preposition.text}`
  return argumentsOf(context, owner).map((argument) => ({
    owner: argument,
    type,
    label,
    predicate: { first: head.first, last: preposition.last },
  }))
}
