import { cx } from '../controls/cx.ts'
import styles from './keys.module.css'
import { capsOf, type Shortcut } from './shortcut.ts'

/** The key caps of a shortcut; with `first`, only of the first of its keys. What is held for several stands once. */
export function Keys({ of: { keys }, first = false }: { of: Shortcut; first?: boolean }) {
  const groups = new Map<string, { held: readonly string[]; caps: string[] }>()
  for (const one of first ? keys.slice(0, 1) : keys) {
    const { held, cap } = capsOf(one)
    const group = groups.get(held.join('+'))
    if (group) group.caps.push(cap)
    else groups.set(held.join('+'), { held, caps: [cap] })
  }
  return (
    <span className={cx(styles.keys)}>
      {[...groups].map(([name, { held, caps }]) => (
        <span key={name}>
          {[...held, ...caps].map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
