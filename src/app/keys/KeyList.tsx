import { cx } from '../controls/cx.ts'
import { ModalDialog } from '../controls/ModalDialog.tsx'
import modal from '../controls/modal.module.css'
import { Keys } from './Keys.tsx'
import styles from './keys.module.css'
import { ALL } from './shortcuts.ts'

/** All that the keyboard does, by where one is. */
export default function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="Keyboard" onClose={onClose} className={styles.modal}>
      <section
        className={cx(modal.body, styles.body)}
        aria-label="Shortcuts by where they work"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        tabIndex={0}
      >
        <p className={cx(styles.intro)}>
          Tab goes from part to part of the page, and the arrows within a row of buttons; Enter or the space
          bar presses. Besides:
        </p>
        <div className={cx(styles.columns)}>
          {ALL.map(({ where, shortcuts }) => (
            <section key={where} className={cx(styles.group)}>
              <h3>{where}</h3>
              <dl>
                {Object.entries(shortcuts).map(([name, shortcut]) => (
                  <div key={name}>
                    <dt>
                      <Keys of={shortcut} />
                    </dt>
                    <dd>{shortcut.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </ModalDialog>
  )
}
