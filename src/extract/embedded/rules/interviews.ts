import type { Link } from '../../../model/statement.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/** "I" in the answers of an interview, and "you" in its questions, are the one who is interviewed. */
export const interviews: Rule = {
  name: 'interview',
  find({ interview, nouns, mentions, quotation }: SentenceContext) {
    const whom = interview?.interviewee.mention
    if (!interview || whom === undefined) return {}
    const pronoun =
      interview.turn === 'answer' ? /^(?:I|me|my|mine|myself)$/i : /^(?:you|your|yours|yourself)$/i
    const links: Link[] = []
    for (const noun of nouns.values()) {
      // Within quotation marks somebody else may speak.
      if (
        quotation?.quotes.some(
          (quote) => !quote.answer && quote.first <= noun.head && noun.head <= quote.last,
        )
      )
        continue
      for (const mention of noun.pronoun ? mentions.of(noun) : [])
        if (pronoun.test(mentions.at(mention)?.exact ?? '') && mention !== whom)
          links.push({
            mentions: [Math.min(mention, whom), Math.max(mention, whom)],
            reason: `${interview.turn} in an interview`,
          })
    }
    return { links }
  },
}
