import { SlidersHorizontal } from 'lucide-react'
import { lazy } from 'react'
import { IconButton } from '../controls/IconButton.tsx'
import { PopoverButton } from '../controls/PopoverButton.tsx'
import styles from './look.module.css'
import type { Look } from './look.ts'

const LookForm = lazy(() => import('./LookForm.tsx'))

/** What colours, outlines and sizes of the map tell. */
export function LookMenu({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  return (
    <PopoverButton
      label="Look of the map"
      className={styles.popover}
      dialogClassName={styles.dialog}
      placement="start bottom"
      offset={8}
      button={(opener) => <IconButton icon={SlidersHorizontal} label="Look" {...opener} />}
    >
      {() => <LookForm look={look} onChange={onChange} />}
    </PopoverButton>
  )
}
