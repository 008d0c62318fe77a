import type { EntityType } from '../../model/vocabulary.ts'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { SHAPES } from '../vocabulary/shapes.ts'
import styles from './controls.module.css'
import { cx } from './cx.ts'

/** The shape and colour of a type, as on the map; its name stands beside it or is given to screen readers. */
export function TypeGlyph({ type, named = false }: { type: EntityType; named?: boolean }) {
  const { one, shape } = TYPE_TERMS[type]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one where it stands alone, and is hidden elsewhere.
    <svg
      className={cx(styles.glyph)}
      data-type={type}
      viewBox="-1.35 -1.35 2.7 2.7"
      {...(named ? { role: 'img' } : { 'aria-hidden': true })}
    >
      {named && <title>{one}</title>}
      <path d={SHAPES[shape].path} fillRule="evenodd" />
    </svg>
  )
}
