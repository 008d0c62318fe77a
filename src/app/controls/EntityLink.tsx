import type { Entity } from '../../model/entity.ts'
import { useDispatch } from '../store/context.ts'
import styles from './controls.module.css'
import { cx } from './cx.ts'
import { HiddenMark } from './HiddenMark.tsx'
import { TypeGlyph } from './TypeGlyph.tsx'

/** The name of an entity; a press selects it. */
export function EntityLink({ entity, className }: { entity: Entity; className?: string | undefined }) {
  const dispatch = useDispatch()
  return (
    <button
      type="button"
      className={cx(styles.entity, className)}
      onClick={() =>
        dispatch({ type: 'select', selection: { kind: 'entity', key: entity.key }, from: 'panel' })
      }
    >
      <TypeGlyph type={entity.attributes.type} named />
      <span>{entity.attributes.label}</span>
      {entity.attributes.hidden && <HiddenMark />}
    </button>
  )
}
