import { Button } from 'react-aria-components'
import type { Entity } from '../../model/entity.ts'
import { useExplorer } from '../store/context.ts'
import styles from './controls.module.css'
import { cx } from './cx.ts'
import { TypeGlyph } from './TypeGlyph.tsx'

/** The name of an entity; a press selects it. */
export function EntityLink({ entity, className }: { entity: Entity; className?: string | undefined }) {
  const { dispatch } = useExplorer()
  return (
    <Button
      className={cx(styles.entity, className)}
      onPress={() =>
        dispatch({ type: 'select', selection: { kind: 'entity', key: entity.key }, from: 'panel' })
      }
    >
      <TypeGlyph type={entity.attributes.type} named />
      <span>{entity.attributes.label}</span>
    </Button>
  )
}
