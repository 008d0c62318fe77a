import type { Name, Word } from '../../../language/language.ts'

/** What is known of a sentence before its words are hung elsewhere one by one. */
export interface Known {
  readonly names: readonly Name[]
  /** The first word of the name that a word is in. */
  readonly named: ReadonlyMap<number, number>
  /** The first subject of each verb. */
  readonly subject: ReadonlyMap<number, number>
  /** Words that the mark of a possessive hangs on. */
  readonly possessed: ReadonlySet<number>
}

/** Reads that off the tree once, as it is before the first word moves. */
export function knownOf(words: readonly Word[], names: readonly Name[]): Known {
  const named = new Map<number, number>()
  for (const { first, last } of names) for (let at = first; at <= last; at++) named.set(at, first)
  const subject = new Map<number, number>()
  for (const [i, { head, deprel }] of words.entries())
    if (/^[nc]subj/.test(deprel) && !subject.has(head)) subject.set(head, i)
  const marks = words.filter(({ text, deprel }) => deprel === 'case' && /^['’]s?$/.test(text))
  return { names, named, subject, possessed: new Set(marks.map(({ head }) => head)) }
}
