import { EyeOff } from 'lucide-react'
import { useMemo } from 'react'
import { refTo, refToRelation } from '../../graph/edit/refs.ts'
import { cx } from '../controls/cx.ts'
import { TextButton } from '../controls/TextButton.tsx'
import { useEditing } from '../edit/context.ts'
import { claimOf } from '../store/claimOf.ts'
import { useOpen } from '../store/context.ts'
import styles from './filter.module.css'

/** So many of them are named. */
const NAMED = 3

/** What the reader has taken off the map: what is not there is said, and comes back with a press. */
export function HiddenByHand() {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const { entities, relations } = useMemo(
    () => ({
      entities: lookup.dossier.nodes.filter(({ attributes }) => attributes.hidden),
      relations: lookup.dossier.edges.filter(({ attributes }) => attributes.hidden),
    }),
    [lookup],
  )
  const count = entities.length + relations.length
  if (count === 0) return null
  const names = [
    ...entities.map(({ attributes }) => attributes.label),
    ...relations.flatMap(({ key }) => claimOf(lookup, key) ?? []),
  ].slice(0, NAMED)
  const show = () => {
    const [first, ...others] = entities.map(refTo)
    if (first && others.length > 0)
      correct({ type: 'together', entities: [first, ...others], change: { type: 'hide', hidden: false } })
    else if (first) correct({ type: 'hide', target: { entity: first }, hidden: false })
    for (const relation of relations)
      correct({
        type: 'hide',
        target: { relation: refToRelation(relation, lookup.entities) },
        hidden: false,
      })
  }
  return (
    <section className={cx(styles.bar)} aria-label="Hidden by hand">
      <p className={cx(styles.told, styles.hidden)} role="status">
        <EyeOff size={13} strokeWidth={1.75} aria-hidden />
        <span>
          Hidden by hand: {names.join(', ')}
          {count > NAMED && ` and ${(count - NAMED).toLocaleString('en')} more`}
        </span>
      </p>
      <TextButton onPress={show}>{count === 1 ? 'Show it' : 'Show them'}</TextButton>
    </section>
  )
}
