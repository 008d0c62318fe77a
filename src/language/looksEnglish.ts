import { wordSet } from './lexicon/words.ts'

/**
 * The commonest function words of English, without those that stand as often in a neighbour: "in", "die", "me"
 * (German, Italian), "of", "is", "we" (Dutch), "for", "at", "have" (Danish), "to" (Polish), "a", "he", "on".
 */
const ENGLISH = wordSet(
  `the and that with from this which but they his were their been has would who if there what about when them could
  other than its only into some after also did many where those how said not are you she as by be it it's do does can
  should because before between during over under through while whose these more most such no nor so any each both our
  your my was will or an all up out had`,
)

/** So many words say enough of a text, however long it is. */
const SAMPLE = 20_000
/** Fewer words are too few to judge by: a list of names, a page of figures. */
const ENOUGH = 25
/** English running text has 25 to 45 per cent of these words, tables and lists 12 and more; other languages up to 6. */
const LEAST_SHARE = 0.09

/**
 * Whether a text looks English: by the share of its function words (after Grefenstette 1995, "Comparing two language
 * identification schemes"), of its first 20,000 words. A text of few words, or with no letters, gets the benefit of the doubt;
 * one in another script does not, however its words are parted. Linear in the text.
 */
export function looksEnglish(text: string): boolean {
  let latin = 0
  let words = 0
  let english = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu)) {
    if (!/^\p{Script=Latin}/u.test(word)) {
      // Scripts that do not part words write a word in one to three letters.
      words += Math.max(1, word.length / 3)
    } else {
      words += 1
      latin += 1
      if (ENGLISH.has(word.toLowerCase())) english += 1
    }
    if (words >= SAMPLE) break
  }
  if (words < ENOUGH) return true
  return latin > words / 2 && english >= LEAST_SHARE * words
}
