import { lowerForm } from './normalForm.ts'

const UPPER = /\p{Uppercase}/u
const LOWER = /\p{Lowercase}/u
// What Python's str.isdigit() holds for a digit, superscripts and subscripts among them.
const DIGIT = /[\p{Nd}²³¹⁰⁴-⁹₀-₉]/u
const LETTER = /\p{L}/u

const LONGEST = 8

/** A coarse pattern of case, digits and signs: runs cut to two, eight signs at most ("Xx", "XX", "dd-xx"). */
export function shapeOf(form: string): string {
  let pattern = ''
  let count = 0
  for (const c of form) {
    const kind = kindOf(c)
    if (!pattern.endsWith(kind + kind)) {
      pattern += kind
      count++
    }
    if (count === LONGEST) break
  }
  return pattern
}

function kindOf(c: string): string {
  if (UPPER.test(c)) return 'X'
  if (LOWER.test(c)) return 'x'
  if (DIGIT.test(c)) return 'd'
  if (LETTER.test(c)) return 'y'
  return (c.codePointAt(0) as number) < 128 ? c : '?'
}

/**
 * Eight bits: initial capital, all capitals (two letters or more), a capital inside, a digit, digits and signs only,
 * no letter, a hyphen, an apostrophe.
 */
export function caseBits(form: string): number[] {
  const signs = [...form]
  const letters = signs.filter((c) => LETTER.test(c))
  const upper = letters.filter((c) => UPPER.test(c)).length
  const digit = DIGIT.test(form)
  const none = letters.length === 0
  return [
    UPPER.test(signs[0] ?? ''),
    letters.length > 1 && upper === letters.length,
    signs.slice(1).some((c) => UPPER.test(c)),
    digit,
    digit && none,
    none,
    form.includes('-'),
    lowerForm(form).includes("'"),
  ].map(Number)
}
