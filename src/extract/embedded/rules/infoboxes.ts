import type { Argument, Statement } from '../../../model/statement.ts'
import { phraseSpan, type SentenceContext } from '../sentence.ts'
import { stateOf } from '../statement.ts'
import type { Rule } from './rule.ts'

/** What a line of an infobox ties the article's subject to. */
interface Line {
  readonly type: string
  readonly label: string
  /** The kinds of names that fill the line. */
  readonly ends: RegExp
  /** The name acts, the article's subject is acted on: "Directed by Anna Brown". */
  readonly turned?: boolean
  /** Only the first name counts: "Born 3 May 1900 Lund, Kenya". */
  readonly first?: boolean
}

const PERSON = /^person$/
const BODY = /^(?:organization|facility|place)$/
const PLACE = /^(?:place|facility)$/
const MAKER = /^(?:person|organization|group)$/

const LINES: readonly (readonly [RegExp, Line])[] = [
  [/^Born\b/, { type: 'born-in', label: 'was born in', ends: PLACE, first: true }],
  [/^Died\b/, { type: 'die-in', label: 'died in', ends: PLACE, first: true }],
  [/^(?:Resting place|Buried|Burial)\b/, { type: 'buried-in', label: 'buried in', ends: PLACE, first: true }],
  [/^(?:Alma mater|Education|Educated at)\b/, { type: 'study-at', label: 'educated at', ends: BODY }],
  [/^(?:Spouse|Wife|Husband|Partner)(?:s|\(s\))?/, { type: 'spouse-of', label: 'spouse of', ends: PERSON }],
  [/^Child(?:ren)?\b/, { type: 'parent-of', label: 'parent of', ends: PERSON }],
  [/^(?:Parent(?:s|\(s\))?|Father|Mother)\b/, { type: 'child-of', label: 'child of', ends: PERSON }],
  [/^(?:Relatives|Siblings)\b/, { type: 'relative-of', label: 'relative of', ends: PERSON }],
  [/^(?:Employers?|Institutions?)\b/, { type: 'employee-of', label: 'worked for', ends: BODY }],
  [/^(?:Political party|Party)\b/, { type: 'member-of', label: 'member of', ends: /^organization$/ }],
  [/^Residence\b/, { type: 'live-in', label: 'lives in', ends: PLACE }],
  [/^(?:Doctoral|Academic) advis[eo]rs?\b/, { type: 'student-of', label: 'student of', ends: PERSON }],
  [/^(?:Doctoral|Notable) students?\b/, { type: 'teacher-of', label: 'teacher of', ends: PERSON }],
  [/^Awards?\b/, { type: 'receive', label: 'received', ends: /^(?:concept|work|product|organization)$/ }],
  [/^(?:Founders?|Founded by)\b/, { type: 'founder-of', label: 'founded', ends: MAKER, turned: true }],
  [/^(?:CEO|President|Chairman|Chair)\b/, { type: 'leader-of', label: 'leads', ends: PERSON, turned: true }],
  [/^Owners?\b/, { type: 'owner-of', label: 'owns', ends: MAKER, turned: true }],
  [/^(?:Headquarters|Location)\b/, { type: 'located-in', label: 'in', ends: PLACE, first: true }],
  [/^Parent (?:company|organi[sz]ation)\b/, { type: 'part-of', label: 'part of', ends: /^organization$/ }],
  [/^Directed by\b/, { type: 'direct', label: 'directed', ends: PERSON, turned: true }],
  [/^(?:Written by|Authors?)\b/, { type: 'author-of', label: 'wrote', ends: PERSON, turned: true }],
  [/^Produced by\b/, { type: 'produce', label: 'produced', ends: MAKER, turned: true }],
  [/^Starring\b/, { type: 'star', label: 'starred in', ends: PERSON, turned: true }],
  [/^Publisher\b/, { type: 'publish', label: 'published', ends: MAKER, turned: true }],
]

/**
 * Lines of an infobox, where the article's first line names whom it is about: "Spouse(s) Luc Moreau (m. 1949)", "Born: 3
 * May 1900 Lund, Kenya". The line's first word stands for the article's subject.
 */
export const infoboxes: Rule = {
  name: 'infobox',
  find(context: SentenceContext) {
    const { text, sentence, mentions } = context
    const found = /[.!?]$/.test(sentence.exact) ? undefined : lineOf(context)
    const topic = found && topicOf(context)
    // A line begins after a break, and is not the first.
    if (
      !found ||
      topic === undefined ||
      !/\n\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
    )
      return {}
    const { line, last } = found
    const head = { first: 0, last }
    const subject: Argument = { span: phraseSpan(context, head), mention: topic }
    const ends = namesAfter(context, last).filter(
      ({ mention }) => mention !== topic && line.ends.test(mentions.type(mention ?? -1) ?? ''),
    )
    const statements: Statement[] = []
    for (const end of line.first ? ends.slice(0, 1) : ends) {
      const [one, other] = line.turned ? [end, subject] : [subject, end]
      statements.push(
        stateOf(context, {
          subject: one,
          predicate: head,
          objects: [{ ...other, label: line.label, type: line.type }],
          rule: 'infobox',
          confidence: 0.8,
        }),
      )
    }
    return { statements }
  },
}

/** So much white space at most is looked through around the name: it is asked of each line. */
const MARGIN = 40

/** The mention of whom the article is about: the name that is all of its first line. */
function topicOf({ text, mentions }: SentenceContext): number | undefined {
  const first = mentions.at(0)
  if (first?.kind !== 'name' || first.core.start > MARGIN) return undefined
  const { start, end } = first.core
  const isAll = text.slice(0, start).trim() === '' && /^,?\s*\n/.test(text.slice(end, end + MARGIN))
  return isAll ? 0 : undefined
}

/** The line's label, which a colon, a number or a name follows, and where it ends. */
function lineOf({ text, sentence, words }: SentenceContext): { line: Line; last: number } | undefined {
  const said = text.slice(sentence.start, sentence.end)
  for (const [pattern, line] of LINES) {
    const [label] = pattern.exec(said) ?? []
    if (label === undefined) continue
    const rest = said.slice(label.length).replace(/^\(s\)/, '')
    if (!/^\s*:?\s*["“(]?[\p{Lu}\d]/u.test(rest)) return undefined
    const end = sentence.start + said.length - rest.length
    const last = words.findLastIndex((word) => word.end <= end)
    return last < 0 ? undefined : { line, last }
  }
  return undefined
}

function namesAfter(context: SentenceContext, last: number): Argument[] {
  const { analysis, mentions } = context
  return analysis.names
    .filter(({ first }) => first > last)
    .map((name) => {
      const mention = mentions.ofName(name)
      return { span: phraseSpan(context, name), ...(mention !== undefined && { mention }) }
    })
}
