import type { Range } from '../../model/span.ts'
import type { EntityType } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import styles from './reading.module.css'
import { type Mark, type Run, splitRuns } from './runs.ts'

const PARTS = ['subject', 'predicate', 'object'] as const

interface MarkedTextProps {
  readonly text: string
  readonly range: Range
  readonly marks: readonly Mark[]
  /** Says which part is which with small labels. */
  readonly labelled?: boolean
  readonly typeOf?: (entity: string) => EntityType | undefined
  readonly selected?: string | null
}

/**
 * A range of a text with its marks. The text is only ever a text node: whatever it holds, nothing in it
 * becomes markup.
 */
export function MarkedText({ text, range, marks, labelled, typeOf, selected }: MarkedTextProps) {
  return splitRuns(range, marks).map((run) => {
    const words = text.slice(run.start, run.end)
    if (run.marks.length === 0) return words
    const innermost = run.marks.findLast(({ kind }) => kind === 'mention')
    const mention = innermost?.entity
    const part = PARTS.find((kind) => run.marks.some((mark) => mark.kind === kind))
    const opens = labelled && part && run.marks.some((mark) => mark.kind === part && mark.start === run.start)
    return (
      <span
        key={run.start}
        className={classOf(run, selected)}
        data-start={run.start}
        data-part={part}
        data-label={opens ? part : undefined}
        data-entity={mention}
        data-opens={innermost?.start === run.start ? '' : undefined}
        data-type={mention === undefined ? undefined : typeOf?.(mention)}
      >
        {words}
      </span>
    )
  })
}

function classOf(run: Run, selected: string | null | undefined): string {
  const has = (kind: Mark['kind']) => run.marks.some((mark) => mark.kind === kind)
  return cx(
    has('mention') && styles.mention,
    has('statement') && styles.statement,
    has('sentence') && styles.sentence,
    selected !== null &&
      selected !== undefined &&
      run.marks.some(({ entity }) => entity === selected) &&
      styles.selected,
  )
}
