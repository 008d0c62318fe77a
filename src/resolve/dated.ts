import type { ExtractedMention } from '../model/statement.ts'
import { foldWords } from './fold.ts'

/** "Friday's attack", "last week's vote": a day that says of something no more than when it was. */
const DAY =
  /^(?:(?:today|yesterday|tomorrow|tonight|(?:last |this )?(?:week|weekend|month|year)|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)['’]s)\s+/iu

/** The words of such a phrase without its day. */
export const withoutDay = (exact: string): string[] => foldWords(exact.replace(DAY, ''))

/** Phrases that begin with a day, where the text has no other day of the same noun: "Monday's and Friday's attack" are two. */
export function datedOnce(mentions: readonly ExtractedMention[]): ReadonlySet<number> {
  const days = new Map<string, Set<string>>()
  const dated: { readonly index: number; readonly head: string }[] = []
  for (const [index, { kind, core }] of mentions.entries()) {
    const day = kind === 'nominal' ? DAY.exec(core.exact)?.[0] : undefined
    if (day === undefined) continue
    const head = foldWords(core.exact).at(-1) ?? ''
    dated.push({ index, head })
    days.set(head, (days.get(head) ?? new Set()).add(day.toLowerCase()))
  }
  return new Set(dated.flatMap(({ index, head }) => (days.get(head)?.size === 1 ? [index] : [])))
}
