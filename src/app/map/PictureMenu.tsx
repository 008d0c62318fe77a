import { CircleX, ImageDown } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { cx } from '../controls/cx.ts'
import { type Item, MenuButton } from '../controls/MenuButton.tsx'
import { fileName, saveAs } from '../layout/download.ts'
import { useOpen } from '../store/context.ts'
import type { Trouble } from '../store/state.ts'
import type { MapView } from './MapView.ts'
import styles from './map.module.css'

/** From this size on, in bytes, a reader is told that drawing programs may be slow with an SVG. */
const LARGE_SVG = 3_000_000

/** Pixels of a PNG for each of the screen: sharp in print. */
const SCALE = 2

const FORMATS: readonly Item<'png' | 'svg'>[] = [
  { id: 'png', words: 'PNG, twice as sharp as the screen' },
  { id: 'svg', words: 'SVG, to edit or print' },
]

/** A picture that is being drawn: how much of it is there, from 0 to 1, and the way to stop it. */
interface Drawn {
  readonly share: number
  readonly stop: AbortController
}

/** Saves what the map shows as a picture, with its title, key and sources. */
export function PictureMenu({ view }: { view: RefObject<MapView | null> }) {
  const { lookup, dispatch } = useOpen()
  const { title, documents } = lookup.dossier.attributes
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const save = async (format: 'png' | 'svg') => {
    const stop = new AbortController()
    const tell = (share: number) => setDrawn({ share, stop })
    tell(0)
    // A large map takes seconds: first the reader sees that it is being drawn.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    try {
      const caption = { title, sources: documents.map((document) => document.title) }
      const options = { scale: SCALE, signal: stop.signal, onProgress: tell }
      const blob = await (format === 'png'
        ? view.current?.toPng(caption, options)
        : view.current?.toSvg(caption).then((svg) => new Blob([svg], { type: 'image/svg+xml' })))
      if (!blob) return
      saveAs(blob, `${fileName(title)}.${format}`)
      if (format === 'svg' && blob.size > LARGE_SVG) dispatch({ type: 'notice', notice: largeSvg(blob.size) })
    } catch {
      if (!stop.signal.aborted) dispatch({ type: 'notice', notice: NOT_DRAWN })
    } finally {
      setDrawn(null)
    }
  }
  return (
    <>
      <MenuButton
        icon={drawn ? CircleX : ImageDown}
        label={drawn ? 'Stop drawing the picture' : 'Save picture'}
        question="Save picture"
        items={FORMATS}
        onPress={drawn ? () => drawn.stop.abort() : undefined}
        onChoose={(format) => void save(format)}
        placement="start bottom"
        offset={8}
      />
      {drawn && (
        <p className={cx(styles.busy, styles.drawing)} role="status">
          Drawing the picture … {Math.round(100 * drawn.share)} %
        </p>
      )}
    </>
  )
}

const NOT_DRAWN: Trouble = {
  title: 'The picture could not be drawn.',
  advice: 'Save it as SVG, or make the window smaller.',
}

const largeSvg = (bytes: number): Trouble => ({
  title: `The picture is saved; it has ${Math.round(bytes / 1e5) / 10} MB.`,
  advice:
    'Drawing programs may be slow with so many lines. PNG opens anywhere; or zoom in or filter, and save what is left.',
})
