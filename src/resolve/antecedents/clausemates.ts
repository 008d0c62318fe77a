import type { Statement } from '../../model/statement.ts'

/**
 * For each object that is a mention, the subjects of its statements and the reverse: "Putin met him"
 * speaks of two people (principle B of Chomsky 1981).
 */
export function clausemates(statements: readonly Statement[]): Map<number, Set<number>> {
  const mates = new Map<number, Set<number>>()
  const put = (a: number, b: number) => {
    const set = mates.get(a)
    if (set) set.add(b)
    else mates.set(a, new Set([b]))
  }
  for (const { subject, objects } of statements)
    for (const { mention } of objects)
      if (subject.mention !== undefined && mention !== undefined) {
        put(subject.mention, mention)
        put(mention, subject.mention)
      }
  return mates
}

/** Rules whose subject is that of a clause. */
const CLAUSAL = /^(?:verb|copula|relative-clause|participle|infinitive|gerund|passive|passive-without-agent)$/

/** What stands beside a predicate rather than in it: "he refused, though the old man knew". */
const FURTHER_CLAUSE =
  /(?:[,;]\s|\s(?=(?:though|although|while|whilst|when|because|after|before|since|if|until|unless|whereas)\s)).*$/s

/**
 * For each mention the subjects of the clauses in whose predicate it stands: "The baron bought the artist's prints" speaks
 * of two people (principle C of Chomsky 1981). What a complement says is of its predicate too.
 */
export function subjectsOver(
  mentions: readonly { readonly start: number; readonly end: number }[],
  statements: readonly Statement[],
): Map<number, Set<number>> {
  const over = new Map<number, Set<number>>()
  for (const { subject, objects, rule } of statements) {
    if (subject.mention === undefined || !CLAUSAL.test(rule)) continue
    for (const { span, whole, mention } of objects) {
      const { start, exact } = whole ?? span
      const end = start + exact.replace(FURTHER_CLAUSE, '').length
      // Mentions are in the order of the text: the ones within stand together.
      let i = mention ?? firstFrom(mentions, start)
      while (i > 0 && (mentions[i - 1]?.start ?? -1) >= start) i--
      for (; (mentions[i]?.start ?? Infinity) < end; i++) {
        if (i === subject.mention) continue
        const set = over.get(i)
        if (set) set.add(subject.mention)
        else over.set(i, new Set([subject.mention]))
      }
    }
  }
  return over
}

/** The first mention that does not begin before a place, by bisection. */
function firstFrom(mentions: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}
