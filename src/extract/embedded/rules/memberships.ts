import type { Statement } from '../../../model/statement.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { conjunctsOf } from '../tree/coordination.ts'
import { prepositionOf } from '../tree/prepositions.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf, endsOfNoun, pairsOf } from './arguments.ts'
import type { Rule } from './rule.ts'

/** Bodies that consist of those who are named behind "of". */
const BODIES =
  /^(?:organization|organisation|association|union|alliance|coalition|league|federation|confederation|society|club|network|consortium|band|gang|delegation|team|panel|bloc|partnership|community|committee)$/

/** Who a body consists of: "an organization of former officers", "a coalition of Kenya and Norway". */
export const memberships: Rule = {
  name: 'membership',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const noun of context.nouns.values()) {
      const members = membersOf(context, noun)
      if (members.length === 0) continue
      const head = { first: noun.head, last: noun.head }
      const label = `members of ${phraseText(context, head)}`
      for (const [member, body] of pairsOf(endsOf(context, members), endsOfNoun(context, noun)))
        statements.push(
          stateOf(context, {
            subject: member,
            predicate: head,
            objects: [{ ...body, label, type: 'member-of' }],
            rule: 'membership',
            confidence: 0.65,
          }),
        )
    }
    return { statements }
  },
}

/** Those behind "of" whom a body consists of, as words of the tree: several people, bodies or lands. */
export function membersOf(context: SentenceContext, noun: NounPhrase): readonly number[] {
  const { tree, words } = context
  if (noun.name || !BODIES.test(words[noun.head]?.lemma ?? '')) return []
  for (const child of dependents(tree, noun.head, 'nmod')) {
    if (child < noun.head || prepositionOf(tree, child)?.text !== 'of') continue
    const members = conjunctsOf(tree, child)
    if (members.every((at) => isMany(context, at, members.length))) return members
  }
  return []
}

/** Plural, or in a list. */
function isMany({ nouns, mentions }: SentenceContext, at: number, listed: number): boolean {
  const noun = nouns.get(at)
  const mention = noun && mentions.at(mentions.of(noun)[0] ?? -1)
  if (!mention || !/^(?:person|organization|group|place)$/.test(mention.type ?? '')) return false
  return mention.number === 'plural' || listed > 1
}
