import { cx } from '../controls/cx.ts'
import styles from './keys.module.css'
import { capsOf, type Shortcut } from './shortcut.ts'

/** The key caps of a shortcut; with `first`, only of the first of its keys. */
export function Keys({ of: { keys }, first = false }: { of: Shortcut; first?: boolean }) {
  return (
    <span className={cx(styles.keys)}>
      {(first ? keys.slice(0, 1) : keys).map((one) => (
        <span key={one}>
          {capsOf(one).map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
