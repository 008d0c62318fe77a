import { absoluteDays, hasDate } from './absolute.ts'
import { addDays, type Days } from './days.ts'
import { anaphoricDays, deicticDays } from './relative.ts'

/** From where a text tells time. All days are ISO 8601. */
export interface Now {
  /** Day of publication. */
  readonly published?: string | undefined
  /** The last whole date that the text named. */
  readonly named?: string | undefined
  /** Whether what is dated is to come. */
  readonly coming: boolean
}

/**
 * The days that a time expression covers, as far as the text tells them: a bound that it leaves open is left out, a day
 * is never more exact than its words. A month without a year is the one nearest to the day of publication, before it
 * or, for what is planned, after it; where the text tells of another time ("In 1961 …"), it stays open.
 *
 * @param tokens the expression with its preposition, lower case, without commas.
 */
export function readDays(tokens: readonly string[], now: Now): Days | undefined {
  const [lead = '', ...rest] = tokens
  const bounded =
    /^(?:since|until|till|before|after|by|from|between|during|through|throughout|around|about)$/.test(lead)
  const days = plainDays(tokens, bounded ? rest : tokens, now)
  if (!days) return undefined
  const { from, to } = days
  switch (lead) {
    case 'since':
      return from === undefined ? undefined : { from }
    case 'until':
    case 'till':
    case 'by':
      return to === undefined ? undefined : { to }
    case 'before':
      return from === undefined ? undefined : { to: addDays(from, -1) }
    case 'after':
      return to === undefined ? undefined : { from: addDays(to, 1) }
    case 'from':
      // "from 2019": the end is open, unless it is told.
      return tokens.some((token) => /^(?:to|until|till|through)$/.test(token))
        ? days
        : from === undefined
          ? undefined
          : { from }
    case 'around':
    case 'about':
      return undefined
    default:
      return days
  }
}

function plainDays(tokens: readonly string[], rest: readonly string[], now: Now): Days | undefined {
  const { published, named, coming } = now
  // "last May" steps from today, "May" alone is near to it.
  const stepped = rest.some((token) => /^(?:last|next|this)$/.test(token))
  if (hasDate(rest) && !(stepped && !rest.some((token) => /^\d{4}$/.test(token))))
    return absoluteDays(rest, (month, day) => yearNear(now, month, day), tokens[0] === 'between')
  const anaphoric = named === undefined ? undefined : anaphoricDays(rest, named)
  if (anaphoric) return anaphoric
  if (published === undefined || tellsOfAnotherTime(now)) return undefined
  return deicticDays(tokens, published, coming)
}

/** The text is in a past far from its publication: a bare "in May" is not of this year. */
const tellsOfAnotherTime = ({ published, named }: Now) =>
  published !== undefined &&
  named !== undefined &&
  Math.abs(Number(published.slice(0, 4)) - Number(named.slice(0, 4))) > 1

function yearNear(now: Now, month: number, day?: number): number | undefined {
  const { published, named, coming } = now
  if (published === undefined) return named === undefined ? undefined : Number(named.slice(0, 4))
  if (tellsOfAnotherTime(now)) return undefined
  const year = Number(published.slice(0, 4))
  const then = month * 100 + (day ?? 0)
  const today = Number(published.slice(5, 7)) * 100 + (day === undefined ? 0 : Number(published.slice(8, 10)))
  if (coming) return then < today ? year + 1 : year
  return then > today ? year - 1 : year
}
