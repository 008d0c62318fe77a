import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import type { Statement } from '../../../model/statement.ts'
import { argumentsOf, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { CALLING } from './appointments.ts'
import { rolesAfter } from './rolesBehind.ts'
import type { Rule } from './rule.ts'

/** Whom an office or a membership belongs to where its holder has no name: "an attorney for the bank", "members of the society". */
export const offices: Rule = {
  name: 'office',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      // What a copula ascribes is told of its subject.
      if (noun.name || noun.pronoun || noun.time || context.clauses.get(noun.head)?.copular) continue
      // "A pupil of Luc Moreau, she wrote operas": told of her.
      if (context.words[noun.head]?.deprel === 'appos' && (context.words[noun.head]?.head ?? 0) > noun.head)
        continue
      if (isHeldToBe(context, noun.head)) continue
      const subject = argumentsOf(context, noun)[0]
      if (subject?.mention === undefined) continue
      for (const { owner, type, label, predicate } of rolesAfter(context, noun.head, false))
        if (
          owner.mention !== undefined &&
          owner.mention !== subject.mention &&
          isOwner(context, type, label, owner.mention)
        )
          statements.push(
            stateOf(context, {
              subject,
              predicate,
              objects: [{ ...owner, label, type }],
              rule: 'office',
              confidence: 0.75,
            }),
          )
    }
    return { statements }
  },
}

/** "is venerated as a saint in the Orthodox Church": what somebody is held to be is told of them. */
export function isHeldToBe({ tree, words, clauses }: SentenceContext, head: number): boolean {
  const clause = clauses.get(words[head]?.head ?? -1)
  return prepositionOf(tree, head)?.text === 'as' && clause !== undefined && CALLING.has(clause.lemma)
}

/** Parts and copies belong to what has a name; who is "in" or "at" a body belongs to it, kin never does. */
function isOwner({ mentions }: SentenceContext, type: string, label: string, owner: number): boolean {
  const mention = mentions.at(owner)
  const named = mention?.kind === 'name'
  if (/^(?:part-of|derived-from|user-of|cause|source-of|symbol-of)$/.test(type) && !named) return false
  if (/ (?:of|for|to|on behalf of)$/.test(label)) return true
  return named && mention.type === 'organization' && !KIN.has(type)
}

const KIN = new Set(KINSHIP.values())
