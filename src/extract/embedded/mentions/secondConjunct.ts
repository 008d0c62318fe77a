import type { Word } from '../../../language/language.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'
import { isMeasure } from './corePhrase.ts'

/** The modifier of the second thing in "the Russian and North Korean armies" and "152 mm and 122 mm shells". */
export function secondConjunct(words: readonly Word[], noun: NounPhrase): Phrase | undefined {
  if (noun.name) return undefined
  for (let i = noun.core + 1; i < noun.head; i++) {
    if (!/^(?:and|or)$/i.test(words[i]?.text ?? '')) continue
    const named = noun.modifiers.filter(({ type }) => type === 'place' || type === 'group')
    const after = named.find(({ first }) => first === i + 1)
    if (after && named.some(({ last }) => last === i - 1)) return { first: after.first, last: after.last }
    if (words[i + 1]?.upos === 'NUM' && words[i - 2]?.upos === 'NUM')
      return { first: i + 1, last: isMeasure(words, i + 1) ? i + 2 : i + 1 }
  }
  return undefined
}

/** What the first thing is called: its own modifier and what both share, "Russian" and "armies". */
export function composeFirst(
  text: string,
  words: readonly Word[],
  noun: NounPhrase,
  start: number,
  second: Phrase,
): string {
  const own = text.slice(start, words[second.first - 2]?.end)
  return `${own} ${text.slice(words[second.last + 1]?.start, words[noun.last]?.end)}`
}
