import type { Word } from '../../../language/language.ts'
import type { NounPhrase, Phrase } from '../phrases/phrase.ts'

/** The name alone; for a common noun its phrase without article and pronoun, with the name of its owner. */
export function corePhrase(words: readonly Word[], noun: NounPhrase): Phrase {
  if (noun.name) return { first: noun.name.first, last: noun.name.last }
  const owner = noun.possessor && !noun.possessor.pronoun ? corePhrase(words, noun.possessor) : undefined
  let first = owner ? owner.first : noun.core
  // Quantities tell how many, not what: "20,000-60,000 artillery shells".
  const isCount = (i: number) =>
    (words[i]?.upos === 'SYM' && words[i + 1]?.upos === 'NUM') ||
    isAbout(words, i, noun.head) ||
    isRange(words, i) ||
    (words[i]?.upos === 'NUM' &&
      (words[i + 1]?.upos !== 'PUNCT' || isRange(words, i + 1)) &&
      !isMeasure(words, i))
  while (
    first < noun.head &&
    (isCount(first) ||
      /^(?:more|less|fewer|than|about|nearly|other|such|own|just|very|many|most|much|several|various|numerous|certain|enough|sufficient|adequate|further|additional|whole|entire)$/i.test(
        words[first]?.text ?? '',
      ))
  )
    first++
  const quoted =
    /^["”»’]$/.test(words[noun.last]?.text ?? '') &&
    !words.slice(first, noun.head).some(({ text }) => /^["“«‘]$/.test(text))
  if (/^["“«‘]$/.test(words[first]?.text ?? '')) first++
  return { first: Math.min(first, noun.head), last: quoted ? noun.head : noun.last }
}

/** "over" in "over 700 asylum seekers", "up to" in "up to 40 km". */
const isAbout = (words: readonly Word[], i: number, head: number) =>
  /^(?:ADV|ADP|ADJ|SCONJ)$/.test(words[i]?.upos ?? '') &&
  words.slice(i + 1, Math.min(i + 4, head)).some(({ upos }) => upos === 'NUM') &&
  words.slice(i, Math.min(i + 4, head)).every(({ upos }) => /^(?:ADV|ADP|ADJ|SCONJ|NUM|NOUN)$/.test(upos))

/** The dash of "20,000-60,000". */
const isRange = (words: readonly Word[], i: number) =>
  /^[-–]$/.test(words[i]?.text ?? '') && words[i - 1]?.upos === 'NUM' && words[i + 1]?.upos === 'NUM'

/** "152 mm": the number belongs to the thing's name. */
export const isMeasure = (words: readonly Word[], i: number) =>
  /^(?:mm|cm|kg|km|inch|mile|metre|meter|pound|ton|x)$/.test(words[i + 1]?.text ?? '')
