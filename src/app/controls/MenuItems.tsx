import { Menu, MenuItem, Text } from 'react-aria-components'
import menu from '../layout/menu.module.css'
import { cx } from './cx.ts'
import type { Item } from './MenuButton.tsx'

interface MenuItemsProps {
  readonly question: string
  readonly items: readonly Item<string>[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** The menu of a {@link MenuButton}. */
export default function MenuItems({ question, items, onChoose, onClose }: MenuItemsProps) {
  return (
    <Menu
      aria-label={question}
      className={cx(menu.dialog)}
      autoFocus="first"
      onAction={(key) => onChoose(String(key))}
      onClose={onClose}
    >
      {items.map(({ id, words, note }) => (
        <MenuItem key={id} id={id} textValue={words} className={cx(menu.item, !note && menu.short)}>
          <div>
            <Text slot="label">{words}</Text>
            {note && (
              <Text slot="description" className={cx(menu.note)}>
                {' '}
                {note}
              </Text>
            )}
          </div>
        </MenuItem>
      ))}
    </Menu>
  )
}
