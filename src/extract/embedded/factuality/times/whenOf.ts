import { monthNumber } from '../../../../language/lexicon/calendar.ts'
import type { DocumentId } from '../../../../model/span.ts'
import { spanOf } from '../../../../model/span.ts'
import type { When } from '../../../../model/statement.ts'
import type { Tree } from '../../tree/tree.ts'
import { factualityOf } from '../factualityOf.ts'
import { hasDate } from './absolute.ts'
import { readDays } from './readDays.ts'
import { timesAt } from './stretches.ts'
import { lower, type Stretch, tokensOf } from './timePhrase.ts'

/** What dates are read from. */
export interface TimeContext {
  readonly document: DocumentId
  readonly text: string
  /** Day of publication, ISO 8601. */
  readonly published?: string | undefined
  /** The last whole date that earlier sentences named: see `dateNamed`. */
  readonly named?: string | undefined
}

/**
 * When the event at word `predicate` is: the time expression that the tree ties to it, as the text has it, with its days
 * where the text tells them (`readDays`). A day told of the telling ("said on Monday that …") is not the event's: only
 * what hangs on the predicate itself counts, on the verb that carries it ("signed the agreement on Monday", "began to
 * build in 2019"), or stands before coordinated verbs.
 */
export function whenOf(tree: Tree, predicate: number, context: TimeContext): When | undefined {
  const own = tree.words[predicate]
  const carrier = own && own.head >= 0 && /^(?:cop|aux)/.test(own.deprel) ? own.head : predicate
  const stretches = timesAt(tree, carrier)
  if (stretches.length === 0) return undefined
  const coming = factualityOf(tree, predicate).status === 'planned'
  const { document, text, published, named } = context
  let best: When | undefined
  for (const stretch of stretches) {
    const days = readDays(tokensOf(tree, stretch), { published, named, coming })
    // A dated expression tells more than "at night"; among equals the first.
    if (best && (!days || best.from !== undefined || best.to !== undefined)) continue
    const kept = withoutLead(tree, stretch)
    const start = tree.words[kept.first]?.start ?? 0
    const end = tree.words[kept.last]?.end ?? start
    if (end > start) best = { ...spanOf(document, text, { start, end }), ...days }
  }
  return best
}

/**
 * The last whole date that a sentence names, for "two days later" in those after it.
 * @returns ISO 8601, `named` where the sentence names none.
 */
export function dateNamed(
  tree: Tree,
  { published, named }: Pick<TimeContext, 'published' | 'named'>,
): string | undefined {
  let last = named
  tree.words.forEach((word, i) => {
    if (!/^(?:1\d|20)\d\d$/.test(word.text) && monthNumber(word.text) === undefined) return
    const stretch = { first: Math.max(0, i - 2), last: Math.min(tree.words.length - 1, i + 3) }
    const around = tokensOf(tree, stretch)
    const days = hasDate(around) ? readDays(around, { published, named, coming: false }) : undefined
    if (days?.from !== undefined && days.from === days.to) last = days.from
  })
  return last
}

/** "on", "in" and "at" only place a time; other prepositions say how it counts. */
function withoutLead(tree: Tree, { first, last }: Stretch): Stretch {
  return first < last && /^(?:on|in|at)$/.test(lower(tree, first))
    ? { first: first + 1, last }
    : { first, last }
}
