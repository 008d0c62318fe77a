import type { Name, Word } from '../../../language/language.ts'
import { isAbove } from './tree.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six']

/**
 * "Two of the officers named by the inquiry, Anna Brown and Luc Moreau, were dismissed": as many names as were counted, which
 * commas enclose before the verb, are those whom it tells of.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function countedBehind(words: Word[], names: readonly Name[]): void {
  for (const [i, word] of words.entries()) {
    const count = NUMBERS.indexOf(word.text.toLowerCase()) + 2
    if (count < 2 || !/^nsubj/.test(word.deprel) || word.head < i || words[i + 1]?.text !== 'of') continue
    const whole = words.findIndex(({ head, deprel }, at) => at > i && head === i && deprel === 'nmod')
    if (words[whole]?.xpos !== 'NNS') continue
    const listed = names.filter(({ first, last }) => first > whole && last < word.head).slice(-count)
    if (listed.length !== count || !isList(words, listed)) continue
    const tops = listed.map((name) => topOf(words, name))
    tops.forEach((at, k) => {
      const own = words[at]
      const head = k === 0 ? whole : (tops[0] ?? whole)
      if (own && !isAbove(words, at, head)) words[at] = { ...own, head, deprel: k === 0 ? 'appos' : 'conj' }
    })
  }
}

/** Whether a comma stands before and behind the names, and only commas, "and" and titles between them. */
function isList(words: readonly Word[], listed: readonly Name[]): boolean {
  const first = listed[0]?.first ?? 0
  const last = listed.at(-1)?.last ?? 0
  if (words[last + 1]?.text !== ',' || !/^(?:AUX|VERB|ADV)$/.test(words[last + 2]?.upos ?? '')) return false
  const isIn = (at: number) => listed.some((name) => name.first <= at && at <= name.last)
  const isTitle = (at: number) =>
    /^(?:NOUN|PROPN)$/.test(words[at]?.upos ?? '') && /^\p{Lu}/u.test(words[at]?.text ?? '')
  let start = first
  while (isTitle(start - 1)) start--
  if (words[start - 1]?.text !== ',') return false
  for (let at = start; at <= last; at++)
    if (!isIn(at) && !isTitle(at) && !/^(?:,|and)$/.test(words[at]?.text ?? '')) return false
  return words.slice(first, last).some(({ text }) => text === 'and')
}

/** The word of a name, with its title, that hangs outside of it. */
function topOf(words: readonly Word[], { first, last }: Name): number {
  for (let at = first; at <= last; at++) {
    const { head = -1 } = words[at] ?? {}
    if (head < first || head > last) return at
  }
  return last
}
