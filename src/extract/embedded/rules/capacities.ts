import type { Link } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** With these "as" tells what the subject is while he does it. */
const ACTING = /^(?:serve|work|act|train|begin|start|retire|qualify|enlist|practi[sc]e|volunteer|teach)$/

/** "served as a pilot in the navy", "began his career as a reporter for the Post": who he is, and all that is said of that. */
export const capacities: Rule = {
  name: 'capacity',
  find(context: SentenceContext) {
    const links: Link[] = []
    for (const clause of context.clauses.values()) {
      const subject = subjectOf(context, clause)
      if (subject === undefined || !ACTING.test(clause.lemma)) continue
      for (const { preposition, heads } of clause.obliques) {
        if (preposition?.text !== 'as') continue
        for (const head of heads) {
          const noun = context.nouns.get(head)
          const mention = noun && isHolder(context, noun) ? context.mentions.of(noun)[0] : undefined
          if (mention === undefined || mention === subject) continue
          links.push({
            mentions: [Math.min(mention, subject), Math.max(mention, subject)],
            reason: 'what it is said to be',
          })
        }
      }
    }
    return { links }
  },
}

/** The one person who is the subject, by name or pronoun. */
function subjectOf({ nouns, mentions }: SentenceContext, { subjects, passive }: Clause): number | undefined {
  const noun = subjects.length === 1 && !passive ? nouns.get(subjects[0] ?? -1) : undefined
  const index = noun ? mentions.of(noun)[0] : undefined
  const mention = mentions.at(index ?? -1)
  if (!mention || mention.kind === 'nominal' || mention.number === 'plural') return undefined
  const isPerson =
    mention.kind === 'pronoun' ? /^(?:he|she|I|who)$/i.test(mention.exact) : mention.type === 'person'
  return isPerson ? index : undefined
}

/** One person by a common noun: "a pilot", "the first director". */
function isHolder({ mentions, words }: SentenceContext, noun: NounPhrase): boolean {
  if (noun.name || noun.pronoun || noun.possessor) return false
  const mention = mentions.at(mentions.of(noun)[0] ?? -1)
  return mention?.type === 'person' && mention.number !== 'plural' && words[noun.head]?.xpos === 'NN'
}
