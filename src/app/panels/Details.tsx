import { ChevronLeft } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { useExplorer } from '../store/context.ts'
import { ConnectionPanel } from './ConnectionPanel.tsx'
import { EntityList } from './EntityList.tsx'
import { EntityPanel } from './EntityPanel.tsx'
import styles from './panels.module.css'

/** What is selected, or the list of all entities. */
export function Details() {
  const { lookup, selection, dispatch } = useExplorer()
  if (!selection) return <EntityList />
  const entity = selection.kind === 'entity' ? lookup.entities.get(selection.key) : undefined
  return (
    <div className={cx(styles.details)}>
      <Button
        className={cx(styles.back)}
        onPress={() => dispatch({ type: 'select', selection: null, from: 'panel' })}
      >
        <ChevronLeft size={15} strokeWidth={1.75} aria-hidden /> All entities
      </Button>
      <div className={cx(styles.scroll)}>
        {entity && <EntityPanel key={entity.key} entity={entity} />}
        {selection.kind === 'connection' && (
          <ConnectionPanel
            key={selection.ends.join('\n')}
            ends={selection.ends}
            relation={selection.relation}
          />
        )}
      </div>
    </div>
  )
}
