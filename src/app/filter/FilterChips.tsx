import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import type { Shown } from '../store/shown.tsx'
import type { Chip } from './chips.ts'
import styles from './filter.module.css'

interface FilterChipsProps extends Pick<Shown, 'changeFilter'> {
  readonly chips: readonly Chip[]
}

/** What the filter asks, each to be taken away. */
export default function FilterChips({ chips, changeFilter }: FilterChipsProps) {
  return (
    <TagGroup
      aria-label="Filters"
      onRemove={(keys) => {
        const gone = chips.find(({ id }) => keys.has(id))
        if (gone) changeFilter(gone.without)
      }}
    >
      <TagList items={chips} className={cx(styles.chips)}>
        {({ id, words }) => (
          <Tag id={id} textValue={words} className={cx(styles.chip)}>
            <span>{words}</span>
            <Button slot="remove" aria-label={`Remove: ${words}`}>
              <X size={13} strokeWidth={2} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
