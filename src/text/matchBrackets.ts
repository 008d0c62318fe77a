import type { Range } from '../model/span.ts'

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * For each opening bracket the index of the token that closes it, where that is at most `reach` tokens
 * away: a bracket that is never closed binds nothing. Linear in the number of tokens.
 */
export function matchBrackets(
  text: string,
  tokens: readonly Range[],
  reach: number,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: { readonly mark: string; readonly index: number }[] = []
  for (const [index, token] of tokens.entries()) {
    const mark = token.end - token.start === 1 ? (text[token.start] ?? '') : ''
    if (mark === '(' || mark === '[' || mark === '{') open.push({ mark, index })
    const wanted = OPENING[mark]
    if (!wanted) continue
    // An unclosed bracket of another kind in between is passed over, and forgotten.
    while (open.length > 0) {
      const last = open.pop()
      if (!last || index - last.index > reach) {
        open.length = 0
        break
      }
      if (last.mark !== wanted) continue
      pairs.set(last.index, index)
      break
    }
  }
  return pairs
}
