import type { Name, Word } from '../language.ts'

/** So many authors cited within brackets make a text one that cites; "Night Tide (1961)" may be a film. */
const LEAST = 2
const YEAR = /^(?:1[6-9]|20)\d\d\p{Ll}?$/u

/** Whether a text cites works by their authors and years, as studies do: "(Brieber, 2014)", "Moss et al.". */
export function isCiting(sentences: readonly (readonly Word[])[]): boolean {
  let count = 0
  for (const words of sentences)
    for (let i = 0; i < words.length; i++) {
      if (/^\p{Lu}\p{Ll}/u.test(words[i]?.text ?? '') && isSurely(words, i)) count++
      if (count >= LEAST) return true
    }
  return false
}

/** Whether word `i` is an author by itself: "(Brieber, 2014", "; Moss 2011)", "Lunde et al."; "(Three Sinners, 1950)" is not. */
const isSurely = (words: readonly Word[], i: number) =>
  words[i + 1]?.text !== '(' &&
  (words[i + 1]?.text === 'et' || /^(?:[([;&]|and|see)$/i.test(words[i - 1]?.text ?? '')) &&
  isCited(words, { first: i, last: i })

/** Whether a name is that of an author who is cited there: "Brieber (2014)", "(Baron & Brieber 2014;", "Moss et al.". */
export function isCited(words: readonly Word[], { first, last }: Pick<Name, 'first' | 'last'>): boolean {
  const text = (i: number) => words[i]?.text ?? ''
  if (text(last + 1) === 'et' && /^al/.test(text(last + 2))) return true
  if (/^[([]$/.test(text(last + 1)) && YEAR.test(text(last + 2))) return /^[)\],;:]$/.test(text(last + 3))
  const year = text(last + 1) === ',' ? last + 2 : last + 1
  if (!YEAR.test(text(year)) || !/^[)\],;:]$/.test(text(year + 1))) return false
  return isBracketed(words, first)
}

/** Whether a bracket is open before word `i`. */
function isBracketed(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - LONGEST); at--) {
    if (/^[([]$/.test(words[at]?.text ?? '')) return true
    if (/^[)\]]$/.test(words[at]?.text ?? '')) return false
  }
  return false
}

const LONGEST = 60
