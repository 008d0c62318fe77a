import type { Name, Word } from '../../../language/language.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import { headOf } from '../../../language/names/heads.ts'
import { childOf, isAbove } from './tree.ts'

const NUMBERS = ['two', 'three', 'four', 'five', 'six']

/**
 * "Two of the officers named by the inquiry, Anna Brown and Luc Moreau, were dismissed", "two judges of the court, Anna Brown and
 * Luc Moreau": as many names as were counted, all of that kind, which commas enclose behind the noun, are those.
 * @param words those of a tree whose names are units; edges are changed in place.
 */
export function countedBehind(words: Word[], names: readonly Name[]): void {
  for (const [i, word] of words.entries()) {
    const count = NUMBERS.indexOf(word.text.toLowerCase()) + 2
    const whole = count < 2 ? -1 : countedBy(words, i)
    const noun = words[whole]
    if (noun?.xpos !== 'NNS') continue
    const comma = words.findIndex(({ upos }, at) => at > whole && upos === 'PUNCT')
    const from = names.findIndex(({ first }) => first > comma)
    const listed = comma < 0 || from < 0 ? [] : names.slice(from, from + count)
    const kind = typeOfNoun(noun.lemma, false) ?? 'person'
    if (listed.length !== count || listed.some(({ type }) => (type ?? kind) !== kind)) continue
    if (!isList(words, comma, listed)) continue
    const tops = listed.map((name) => headOf(words, name))
    tops.forEach((at, k) => {
      const own = words[at]
      const head = k === 0 ? whole : (tops[0] ?? whole)
      if (own && !isAbove(words, at, head)) words[at] = { ...own, head, deprel: k === 0 ? 'appos' : 'conj' }
    })
  }
}

/** The noun that a number counts: "two judges", "Two of the judges". */
function countedBy(words: readonly Word[], i: number): number {
  const word = words[i]
  if (word?.deprel === 'nummod' && word.head > i) return word.head
  if (!word || words[i + 1]?.text !== 'of') return -1
  return childOf(words, i, /^nmod$/, i + 1)
}

/** Whether the names, with titles, commas and "and" between them, are all that stands from a comma to the next stop. */
function isList(words: readonly Word[], comma: number, listed: readonly Name[]): boolean {
  const last = listed.at(-1)?.last ?? 0
  if (words[comma]?.text !== ',' || !/^[,.;)]$/.test(words[last + 1]?.text ?? '')) return false
  const isIn = (at: number) => listed.some((name) => name.first <= at && at <= name.last)
  const isTitle = ({ upos, text }: Word) => /^(?:NOUN|PROPN)$/.test(upos) && /^\p{Lu}/u.test(text)
  return (
    words.slice(comma + 1, last + 1).every((word, k) => {
      return isIn(comma + 1 + k) || isTitle(word) || /^(?:,|and)$/.test(word.text)
    }) && words.slice(comma, last).some(({ text }) => text === 'and')
  )
}
