import { EyeOff, Merge, Trash2, X } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { refTo } from '../../graph/edit/refs.ts'
import type { CorrectionOf } from '../../model/corrections.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { useOpen } from '../store/context.ts'
import { useEditing } from './context.ts'
import styles from './edit.module.css'
import { TypeSelect } from './selects.tsx'

const LISTED = 6

/** What can be done with several entities that were chosen together, each as one step. */
export default function SeveralTools() {
  const { lookup } = useOpen()
  const { several, setSeveral, correct, show } = useEditing()
  const entities = [...several].flatMap((key) => lookup.entities.get(key) ?? [])
  const [first] = entities
  if (!first) return null
  const { type } = first.attributes
  const isOfOneType = entities.every(({ attributes }) => attributes.type === type)
  const change = (shared: CorrectionOf<'together'>['change']) =>
    correct({ type: 'together', entities: entities.map(refTo), change: shared })
  return (
    <section className={cx(styles.several)} aria-label="Chosen together">
      <div className={cx(styles.letGo)}>
        <IconButton icon={X} label="Let go of them" onPress={() => setSeveral([])} />
      </div>
      <p>
        <span>{entities.length} chosen:</span>
        {entities.slice(0, LISTED).map((entity) => (
          <EntityLink key={entity.key} entity={entity} className={styles.chosen} />
        ))}
        {entities.length > LISTED && (
          <span className={cx(styles.soft)}>and {entities.length - LISTED} more</span>
        )}
      </p>
      <Toolbar aria-label="Correct those chosen" className={cx(styles.tools)}>
        <IconButton
          icon={Merge}
          label="Merge them…"
          labelled
          isDisabled={entities.length < 2}
          onPress={() => show({ kind: 'merge', keys: entities.map(({ key }) => key) })}
        />
        <TypeSelect
          label="Type of all"
          value={isOfOneType ? type : null}
          onChange={(to) => change({ type: 'retype', to })}
        />
        <IconButton
          icon={EyeOff}
          label="Hide them"
          onPress={() => {
            setSeveral([])
            change({ type: 'hide', hidden: true })
          }}
        />
        <IconButton
          icon={Trash2}
          label="Delete them"
          onPress={() => {
            setSeveral([])
            change({ type: 'delete' })
          }}
        />
      </Toolbar>
    </section>
  )
}
