import { ChevronRight, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Keys } from '../keys/Keys.tsx'
import { ON_PAGE } from '../keys/shortcuts.ts'
import styles from './firstHint.module.css'
import { NARROW } from './useMedia.ts'

const KEY = 'dossier:hint'

/** Whether this browser was told before; where storage is forbidden it cannot be known, and the hint comes again. */
function wasDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) === 'dismissed'
  } catch {
    return false
  }
}

/** Three lines for who is here for the first time: how to read, select and correct. Once dismissed it stays away. */
export function FirstHint() {
  const [isThere, setThere] = useState(() => !wasDismissed())
  const hint = useRef<HTMLElement>(null)
  if (!isThere) return null
  const dismiss = () => {
    // Whoever came by keyboard goes on with what is next.
    if (hint.current?.querySelector(':focus-visible'))
      hint.current.parentElement?.querySelector('input')?.focus()
    setThere(false)
    try {
      localStorage.setItem(KEY, 'dismissed')
    } catch {
      // It stays away for this visit.
    }
  }
  return (
    <aside ref={hint} className={cx(styles.hint)} aria-label="First steps">
      <Disclosure defaultExpanded={!matchMedia(NARROW).matches}>
        <div className={cx(styles.head)}>
          <Button slot="trigger" className={cx(styles.title)}>
            <ChevronRight size={13} strokeWidth={2} aria-hidden /> First steps
          </Button>
          <IconButton icon={X} label="Dismiss first steps" onPress={dismiss} />
        </div>
        <DisclosurePanel>
          <dl>
            <div>
              <dt>Read</dt>
              <dd>Press a line for the sentences behind it; its dash tells how they are said.</dd>
            </div>
            <div>
              <dt>Find</dt>
              <dd>
                Press a name anywhere, or search with <Keys of={ON_PAGE.search} first />.{' '}
                <Keys of={ON_PAGE.list} first /> lists all keys.
              </dd>
            </div>
            <div>
              <dt>Correct</dt>
              <dd>
                Put right beside it what was read wrongly; <Keys of={ON_PAGE.undo} first /> undoes. Drag a
                name to move it (hold it with a finger), onto another to merge.
              </dd>
            </div>
          </dl>
        </DisclosurePanel>
      </Disclosure>
    </aside>
  )
}
