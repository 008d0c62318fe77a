import type { Word } from '../../../language/language.ts'
import type { Edge } from './edge.ts'
import { childOf, hasChild } from './tree.ts'

// What "and" joins to a relative clause, or only seems to join to the clause around it.

/**
 * "opened a school, which was bought by the city and became a museum": where no comma has closed a clause that a comma opened,
 * "and" goes on with that clause.
 */
export function withinOpen(words: readonly Word[], i: number): Edge | undefined {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.upos !== 'VERB' || word.head > i) return undefined
  const and = childOf(words, i, /^cc$/, word.head + 1)
  if (and < 0 || words.slice(and, i).some(({ head, deprel }) => head === i && /^[nc]subj/.test(deprel)))
    return undefined
  const open = words.findLastIndex(({ deprel, head }, at) => {
    if (at <= word.head || at >= and || deprel !== 'acl:relcl' || head < word.head) return false
    const pronoun = words.findIndex(
      ({ head: of, text }, k) => k < at && of === at && /^(?:which|who)$/i.test(text),
    )
    return words[pronoun - 1]?.text === ','
  })
  if (open < 0 || words.slice(open, i).some(({ text }) => /^[,;:—–)]$/.test(text))) return undefined
  // One tense goes on: "sold the mill, which stands empty and was …" is told by form alone.
  return tenseOf(words, open) === tenseOf(words, i) ? { head: open } : undefined
}

/** Past or present, by the first finite form of the clause. */
function tenseOf(words: readonly Word[], i: number): string {
  const finite = words.find(
    ({ head, xpos }, at) => (at === i || head === i) && /^(?:VB[DPZ]|MD)$/.test(xpos) && at <= i,
  )
  return finite?.xpos === 'VBD' ? 'past' : finite ? 'present' : ''
}

/** "a road that Kenya plans to lease and that Norway opposes": the second "that" tells of the noun too. */
export function secondThat(words: Word[], i: number): void {
  const word = words[i]
  if (word?.deprel !== 'conj' || word.upos !== 'VERB' || word.head > i) return
  const that = childOf(words, i, /^mark$/, word.head)
  if (words[that]?.text !== 'that' || words[that - 1]?.deprel !== 'cc') return
  let verb = word.head
  for (let steps = 0; steps < 3 && /^(?:xcomp|conj)$/.test(words[verb]?.deprel ?? ''); steps++)
    verb = words[verb]?.head ?? -1
  const first = words.findIndex(
    ({ head, text }, at) =>
      at > (words[verb]?.head ?? at) && at < verb && head >= verb && /^that$/i.test(text),
  )
  if (words[verb]?.deprel !== 'acl:relcl' || !/^(?:obj|nsubj)/.test(words[first]?.deprel ?? '')) return
  const them = words[that]
  if (!them || hasChild(words, i, /^obj$/) || childOf(words, i, /^nsubj/) < that) return
  words[that] = { ...them, upos: 'PRON', xpos: 'WDT', deprel: 'obj' }
  words[i] = { ...word, head: words[verb]?.head ?? verb, deprel: 'acl:relcl' }
}
