import { Split } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Heading } from 'react-aria-components'
import { refTo, spanOnly } from '../../graph/edit/refs.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { partedBy } from '../../model/merges.ts'
import { cx } from '../controls/cx.ts'
import { TextButton } from '../controls/TextButton.tsx'
import { useEditing } from '../edit/context.ts'
import { useDispatch } from '../store/context.ts'
import { plainReason } from '../vocabulary/reasons.ts'
import styles from './panels.module.css'

const SHOWN = 4

/** Mentions of the same words that were taken as this entity for the same reason. */
interface Grounds {
  readonly words: string
  readonly reason: string
  /** What they were taken to be the same as, of the first. */
  readonly antecedent: string
  readonly first: Mention
  /** Places in the entity's `merges`. */
  readonly merges: readonly number[]
}

/** Why the mentions of an entity are one thing; each reason can be refused, and what hangs on it is taken apart. */
export function Merges({ entity }: { entity: Entity }) {
  const dispatch = useDispatch()
  const { correct } = useEditing()
  const { label, mentions, merges = [] } = entity.attributes
  const grounds = useMemo(() => groundsOf(entity), [entity])
  const [all, setAll] = useState(false)
  if (grounds.length === 0) return null
  const takeApart = ({ merges: undone, words }: Grounds) => {
    const places = new Set(undone.flatMap((merge) => partedBy(merges, mentions.length, merge)))
    const parted = [...places].sort((a, b) => a - b).flatMap((place) => mentions[place] ?? [])
    const name = parted.find(({ kind }) => kind === 'name')?.exact ?? words
    correct({ type: 'split', entity: refTo(entity), label: name, mentions: parted.map(spanOnly) })
  }
  return (
    <section>
      <Heading level={3} className={cx(styles.sectionTitle)}>
        Why it is one <span>{grounds.length}</span>
      </Heading>
      <ul>
        {(all ? grounds : grounds.slice(0, SHOWN)).map((item) => (
          <li key={`${item.words}\n${item.reason}`} className={cx(styles.grounds)}>
            <p>
              <button
                type="button"
                className={cx(styles.words)}
                onClick={() => dispatch({ type: 'read', span: item.first })}
              >
                “{item.words}”
              </button>{' '}
              <span className={cx(styles.soft)}>
                {plainReason(item.reason)}
                {item.antecedent !== item.words && ` (“${item.antecedent}”)`}
                {item.merges.length > 1 && ` ×${item.merges.length}`}
              </span>
            </p>
            <TextButton
              label={`Take “${item.words}” (${plainReason(item.reason)}) apart from ${label}`}
              onPress={() => takeApart(item)}
            >
              <Split size={14} strokeWidth={1.75} aria-hidden /> Take apart
            </TextButton>
          </li>
        ))}
      </ul>
      {grounds.length > SHOWN && (
        <TextButton onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${grounds.length}`}
        </TextButton>
      )}
    </section>
  )
}

/** The merges by words and reason; those by the entity's own name, which say least, come last. Time is linear. */
function groundsOf({ attributes: { label, mentions, merges = [] } }: Entity): Grounds[] {
  const groups = new Map<string, Grounds & { merges: number[] }>()
  for (const [i, { mention, antecedent, reason }] of merges.entries()) {
    const first = mentions[mention]
    if (!first) continue
    const words = first.exact.replace(/\s+/g, ' ')
    const key = `${words}\n${reason}`
    const known = groups.get(key)
    if (known) known.merges.push(i)
    else groups.set(key, { words, reason, antecedent: mentions[antecedent]?.exact ?? '', first, merges: [i] })
  }
  return [...groups.values()].sort((a, b) => Number(a.words === label) - Number(b.words === label))
}
