import { ArrowLeftRight, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { refToRelation } from '../../graph/edit/refs.ts'
import type { Relation } from '../../model/relation.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useOpen } from '../store/context.ts'
import { useEditing } from './context.ts'
import styles from './edit.module.css'

interface RelationToolsProps {
  readonly label?: string
  readonly relation: Relation
  /** Opens the field for its words, where there is one. */
  readonly onReword?: () => void
}

/** What can be put right about one relation. */
export function RelationTools({ label = 'Correct this relation', relation, onReword }: RelationToolsProps) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const { hidden } = relation.attributes
  const ref = refToRelation(relation, lookup.entities)
  return (
    <Toolbar aria-label={label} className={cx(styles.tools)}>
      {onReword && <IconButton icon={Pencil} label="Reword" onPress={onReword} />}
      <IconButton
        icon={ArrowLeftRight}
        label="Turn round"
        onPress={() => correct({ type: 'turn', relation: ref })}
      />
      <IconButton
        icon={hidden ? Eye : EyeOff}
        label={hidden ? 'Show on the map' : 'Hide from the map'}
        onPress={() => correct({ type: 'hide', target: { relation: ref }, hidden: !hidden })}
      />
      <IconButton
        icon={Trash2}
        label="Delete relation"
        onPress={() => correct({ type: 'delete-relation', relation: ref })}
      />
    </Toolbar>
  )
}
