import { ImageDown } from 'lucide-react'
import type { RefObject } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Popover } from '../controls/Popover.tsx'
import { fileName, saveAs } from '../layout/download.ts'
import { useOpen } from '../store/context.ts'
import styles from './look.module.css'
import type { MapView } from './MapView.ts'
import { toPng } from './picture/toPng.ts'

/** Pixels of a PNG for each of the screen: sharp in print. */
const SCALE = 2

/** Saves what the map shows as a picture, with its title, key and sources. */
export function PictureMenu({ view }: { view: RefObject<MapView | null> }) {
  const { lookup, dispatch } = useOpen()
  const { title, documents } = lookup.dossier.attributes
  const save = async (format: 'png' | 'svg') => {
    const svg = view.current?.toSvg({ title, sources: documents.map((document) => document.title) })
    if (svg === undefined) return
    try {
      const blob = format === 'png' ? await toPng(svg, SCALE) : new Blob([svg], { type: 'image/svg+xml' })
      saveAs(blob, `${fileName(title)}.${format}`)
    } catch {
      dispatch({
        type: 'notice',
        notice: {
          title: 'The picture could not be drawn.',
          advice: 'Save it as SVG, or make the window smaller.',
        },
      })
    }
  }
  return (
    <MenuTrigger>
      <IconButton icon={ImageDown} label="Save picture" />
      <Popover className={styles.popover} placement="start bottom" offset={8}>
        <Menu
          aria-label="Save picture"
          className={cx(styles.menu)}
          onAction={(key) => void save(key === 'svg' ? 'svg' : 'png')}
        >
          <MenuItem id="png" className={cx(styles.item)}>
            PNG, twice as sharp as the screen
          </MenuItem>
          <MenuItem id="svg" className={cx(styles.item)}>
            SVG, to edit or print
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
