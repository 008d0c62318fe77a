import { Eye, EyeOff, Merge, Pencil, Pin, PinOff, Split, Trash2 } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { refTo } from '../../graph/edit/refs.ts'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useEditing } from './context.ts'
import styles from './edit.module.css'

/** What can be put right about one entity. */
export function EntityTools({ entity, onRename }: { entity: Entity; onRename: () => void }) {
  const { correct, show } = useEditing()
  const { mentions, hidden, pinned, x, y } = entity.attributes
  const ref = refTo(entity)
  const hasPlace = x !== undefined && y !== undefined
  return (
    <Toolbar aria-label="Correct this entity" className={cx(styles.tools)}>
      <IconButton icon={Pencil} label="Rename" onPress={onRename} />
      <IconButton icon={Merge} label="Merge…" onPress={() => show({ kind: 'merge', keys: [entity.key] })} />
      <IconButton
        icon={Split}
        label="Split…"
        isDisabled={mentions.length < 2}
        onPress={() => show({ kind: 'split', key: entity.key })}
      />
      <IconButton
        icon={pinned ? PinOff : Pin}
        label={pinned ? 'Unpin' : 'Pin to its place'}
        isDisabled={!pinned && !hasPlace}
        onPress={() =>
          pinned
            ? correct({ type: 'unpin', entity: ref })
            : hasPlace && correct({ type: 'pin', entity: ref, x, y })
        }
      />
      <IconButton
        icon={hidden ? Eye : EyeOff}
        label={hidden ? 'Show on the map' : 'Hide from the map'}
        onPress={() => correct({ type: 'hide', target: { entity: ref }, hidden: !hidden })}
      />
      <IconButton icon={Trash2} label="Delete" onPress={() => correct({ type: 'delete', entity: ref })} />
    </Toolbar>
  )
}
