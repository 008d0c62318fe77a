import type { Range } from '../model/span.ts'
import { isSpace } from './characters.ts'

export type QuoteRole = 'opens' | 'closes'

/**
 * Which straight quotes open and which close. The white space beside a quote tells; where it stands on
 * both sides or on none, quotes take turns.
 */
export function quoteRoles(text: string, tokens: readonly Range[]): ReadonlyMap<number, QuoteRole> {
  const roles = new Map<number, QuoteRole>()
  let open = false
  for (const [i, { start, end }] of tokens.entries()) {
    const mark = end - start <= 2 ? text.slice(start, end) : ''
    if (mark === '``') roles.set(i, 'opens')
    else if (mark === "''") roles.set(i, 'closes')
    else if (mark === '"' || mark === "'") {
      const before =
        start === 0 || isSpace(text.charCodeAt(start - 1)) || '([{—–-'.includes(text.charAt(start - 1))
      const after =
        end >= text.length || isSpace(text.charCodeAt(end)) || /[.,;:!?)\]}—–-]/.test(text.charAt(end))
      const role: QuoteRole = before === after ? (open ? 'closes' : 'opens') : before ? 'opens' : 'closes'
      roles.set(i, role)
      if (mark === '"') open = role === 'opens'
    }
  }
  return roles
}
