import { type Link, SPOKEN_FOR } from '../../../model/statement.ts'
import { YOU } from '../factuality/interviews.ts'
import type { SentenceContext } from '../sentence.ts'
import type { Rule } from './rule.ts'

/**
 * "I" in the answers of an interview, and "you" in its questions, are the one who is interviewed; "we" in the answers are
 * those whom that one speaks for, which only the whole text tells.
 */
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
      for (const mention of mentions.of(noun)) {
        const word = mentions.at(mention)?.exact ?? ''
        const isWe = interview.turn === 'answer' && WE.test(word)
        if ((!isWe && !pronoun.test(word)) || mention === whom) continue
        links.push({
          mentions: [Math.min(mention, whom), Math.max(mention, whom)],
          reason: isWe ? SPOKEN_FOR : `${interview.turn} in an interview`,
        })
      }
    }
    return { links }
  },
}

/** Whoever answers. */
const I = /^(?:I|me|my|mine|myself)$/i
/** Whoever is spoken for. */
const WE = /^(?:we|us|our|ours|ourselves)$/i
