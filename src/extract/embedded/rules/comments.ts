import { wordSet } from '../../../language/lexicon/words.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Clause } from '../clauses/clause.ts'
import type { NounPhrase } from '../phrases/phrase.ts'
import type { SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import { dependents } from '../tree/tree.ts'
import { endsOf, endsOfNoun } from './arguments.ts'
import type { Rule } from './rule.ts'
import { labelOf, verbChain } from './verbLabel.ts'

/** Verbs that report, and verbs that say what somebody thinks. */
const REPORTING = wordSet('report observe note reveal disclose announce find show document record')
const COMMENTING = wordSet(`
  say comment remark argue claim believe think insist warn suggest explain add state hope assert allege predict expect
  complain conclude fear acknowledge admit stress emphasize emphasise
`)

/** Whom or what a statement is about: "The Oslo Times reported that Acme had sold it" is a report on Acme. */
export const comments: Rule = {
  name: 'comment',
  find(context: SentenceContext) {
    const statements: Statement[] = []
    for (const clause of context.clauses.values()) {
      const type = REPORTING.has(clause.lemma)
        ? 'report-on'
        : COMMENTING.has(clause.lemma)
          ? 'comment-on'
          : undefined
      if (!type || clause.passive) continue
      const speakers = endsOf(context, clause.subjects).filter(({ mention }) => isSpeaker(context, mention))
      const topic = topicOf(context, clause)
      if (!topic || speakers.length === 0) continue
      const chain = verbChain(context, clause)
      const label = labelOf(context, [
        chain,
        /^(?:comment|remark|report|observe|note)$/.test(clause.lemma) ? 'on' : 'of',
      ])
      for (const subject of speakers)
        for (const end of endsOfNoun(context, topic))
          if (end.mention !== undefined && end.mention !== subject.mention)
            statements.push(
              stateOf(context, {
                subject,
                predicate: chain,
                objects: [{ ...end, label, type }],
                rule: 'comment',
                confidence: 0.5,
                carrier: clause.head,
              }),
            )
    }
    return { statements }
  },
}

/** A name that can speak. */
function isSpeaker({ mentions }: SentenceContext, mention: number | undefined): boolean {
  const at = mention === undefined ? undefined : mentions.at(mention)
  return at?.kind === 'name' && /^(?:person|organization)$/.test(at.type ?? '')
}

/** The subject of what is said, where it has a name, through "hopes that" and the like. */
function topicOf(context: SentenceContext, clause: Clause): NounPhrase | undefined {
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < 3; steps++) {
    const said: Clause | undefined = at.complements
      .map((head) => context.clauses.get(head))
      .find((each) => each && each.relation === 'ccomp')
    // "…, hoping that X wins": who hopes is who says it.
    const topic = said?.sharesSubject ? undefined : context.nouns.get(said?.subjects[0] ?? -1)
    if (topic) return isNamed(context, topic) ? topic : undefined
    at = said
  }
  return undefined
}

/** A name, a noun with a name before it or beside it: "the hashtag, #X, …". */
function isNamed({ tree, nouns }: SentenceContext, topic: NounPhrase): boolean {
  if (topic.name || topic.modifiers.length > 0) return true
  return dependents(tree, topic.head, 'appos').some((at) => nouns.get(at)?.name !== undefined)
}
