import type { Clause } from '../clauses/clause.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseText, type SentenceContext } from '../sentence.ts'

/** What was said, thought, wanted or begun: the words of each clause that fills a place of the verb, or its adjective. */
export function complementsOf(context: SentenceContext, clause: Clause): Phrase[] {
  const found: Phrase[] = []
  for (const head of [...clause.complements, ...clause.attributes]) {
    // "wants to buy X" is told by the second verb.
    if (clause.complements.includes(head) && context.clauses.get(head)?.kind === 'infinitive') continue
    const phrase = subtree(context, head, clause)
    if (phrase) found.push(phrase)
  }
  return found
}

/** The words of a subtree without marks at its ends and without what governs it. */
export function subtree({ tree, words }: SentenceContext, head: number, clause: Clause): Phrase | undefined {
  let first = tree.first[head] ?? head
  let last = tree.last[head] ?? head
  const { verb } = clause
  if (first <= verb && verb <= last) {
    if (head > verb) first = verb + 1
    else last = verb - 1
  }
  while (first < last && words[first]?.upos === 'PUNCT') first++
  while (last > first && words[last]?.upos === 'PUNCT') last--
  return last >= first ? { first, last } : undefined
}

export const startsWith = (context: SentenceContext, phrase: Phrase, pattern: RegExp) =>
  pattern.test(phraseText(context, phrase))
