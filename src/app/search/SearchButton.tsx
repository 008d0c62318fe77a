import { Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { ariaKeys, capsOf } from '../keys/shortcut.ts'
import { ON_PAGE } from '../keys/shortcuts.ts'
import styles from './search.module.css'

/** Opens the palette; it looks like the field that opens. */
export function SearchButton({ onPress }: { onPress: () => void }) {
  return (
    <Button
      className={cx(styles.open)}
      aria-label="Search"
      aria-keyshortcuts={ariaKeys(ON_PAGE.search)}
      onPress={onPress}
    >
      <Search size={15} strokeWidth={1.75} aria-hidden />
      <span>Find a person, a place, a sentence …</span>
      <kbd aria-hidden>{capsOf(ON_PAGE.search.keys[0]).cap}</kbd>
    </Button>
  )
}
