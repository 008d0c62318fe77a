import type { Link } from '../../../model/statement.ts'
import { YOU } from '../factuality/interviews.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** "I" in the answers of an interview, and "you" in its questions, are the one who is interviewed. */
export const interviews: Rule = {
  name: 'interview',
  find({ interview, nouns, mentions, quotation }: SentenceContext) {
    const whom = interview?.interviewee.mention
    if (!interview || whom === undefined) return {}
    const pronoun = interview.turn === 'answer' ? I : YOU
    const links: Link[] = []
    for (const noun of nouns.values()) {
      if (!noun.pronoun) continue
      // Within quotation marks somebody else may speak.
      const quote = quotation?.quotes.find(({ first, last }) => first <= noun.head && noun.head <= last)
      if (quote && !quote.answer) continue
      for (const mention of mentions.of(noun))
        if (pronoun.test(mentions.at(mention)?.exact ?? '') && mention !== whom)
          links.push({
            mentions: [Math.min(mention, whom), Math.max(mention, whom)],
            reason: `${interview.turn} in an interview`,
          })
    }
    return { links }
  },
}

/** Whoever answers; not "we", who may be others too. */
const I = /^(?:I|me|my|mine|myself)$/i
