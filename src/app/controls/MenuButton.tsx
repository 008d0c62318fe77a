import type { LucideIcon } from 'lucide-react'
import { lazy } from 'react'
import type { PopoverProps } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import { PopoverButton } from './PopoverButton.tsx'

const MenuItems = lazy(() => import('./MenuItems.tsx'))

/** Something that can be chosen from a menu. */
export interface Item<Id extends string> {
  readonly id: Id
  readonly words: string
  readonly note?: string
}

interface MenuButtonProps<Id extends string> extends Pick<PopoverProps, 'placement' | 'offset'> {
  readonly icon: LucideIcon
  readonly label: string
  /** What the menu asks. */
  readonly question: string
  readonly items: readonly Item<Id>[]
  readonly onChoose: (id: Id) => void
  readonly isDisabled?: boolean
  /** What a press does in place of opening the menu. */
  readonly onPress?: (() => void) | undefined
  readonly className?: string | undefined
}

/** A button that opens a menu. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { icon, label, question, items, onChoose, isDisabled = false, onPress, ...place } = props
  return (
    <PopoverButton
      label={question}
      {...place}
      button={(opener) => (
        <IconButton
          icon={icon}
          label={label}
          isDisabled={isDisabled}
          {...(onPress ? { ref: opener.ref, onPress } : opener)}
        />
      )}
    >
      {(close) => (
        <MenuItems
          question={question}
          items={items}
          onChoose={(id) => {
            close()
            const item = items.find((one) => one.id === id)
            if (item) onChoose(item.id)
          }}
          onClose={close}
        />
      )}
    </PopoverButton>
  )
}
