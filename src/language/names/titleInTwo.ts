import type { Name, Word } from '../language.ts'
import { geographicName } from '../lexicon/countries.ts'
import { isCapital, titleFrom } from './titleWords.ts'

/** "in Harbour: The Early Years", "face off in Night-Strike: Global War": a title and its second part behind a preposition. */
export function titleInTwo(words: readonly Word[], i: number): Name | undefined {
  if (
    words[i]?.upos !== 'ADP' ||
    !/^(?:in|of|from|on|for)$/.test(words[i]?.text ?? '') ||
    !isCapital(words[i + 1])
  )
    return undefined
  let colon = i + 2
  while (colon - i < 6 && (isCapital(words[colon]) || /^[-–‑]$/.test(words[colon]?.text ?? ''))) colon++
  if (
    words[colon]?.text !== ':' ||
    !isCapital(words[colon + 1]) ||
    words[colon]?.start !== words[colon - 1]?.end
  )
    return undefined
  // "firms registered in Jersey: Acme Ltd and Borea"
  const place = words.slice(i + 1, colon).map(({ text }) => text)
  if (geographicName(place.join(' '))) return undefined
  const title = titleFrom(words, colon + 1)
  const isLong =
    title &&
    title.last > title.first &&
    words[title.last + 1]?.upos !== 'VERB' &&
    words[title.last + 1]?.upos !== 'AUX'
  const isSpeech = words
    .slice(colon + 1, (title?.last ?? 0) + 1)
    .some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'PRON')
  return isLong && !isSpeech ? { first: i + 1, last: title.last, type: 'work' } : undefined
}
