import { ImageDown, LoaderCircle } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { type Item, MenuButton } from '../controls/MenuButton.tsx'
import { fileName, saveAs } from '../layout/download.ts'
import { useOpen } from '../store/context.ts'
import type { MapView } from './MapView.ts'

/** From this size on, in bytes, a reader is told that drawing programs may be slow with an SVG. */
const LARGE_SVG = 3_000_000

/** Pixels of a PNG for each of the screen: sharp in print. */
const SCALE = 2

const FORMATS: readonly Item<'png' | 'svg'>[] = [
  { id: 'png', words: 'PNG, twice as sharp as the screen' },
  { id: 'svg', words: 'SVG, to edit or print' },
]

/** Saves what the map shows as a picture, with its title, key and sources. */
export function PictureMenu({ view }: { view: RefObject<MapView | null> }) {
  const { lookup, dispatch } = useOpen()
  const { title, documents } = lookup.dossier.attributes
  const [isDrawing, setDrawing] = useState(false)
  const save = async (format: 'png' | 'svg') => {
    setDrawing(true)
    // A large map takes seconds: first the reader sees that it is being drawn.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
    try {
      const svg = await view.current?.toSvg({ title, sources: documents.map((document) => document.title) })
      if (svg === undefined) return
      const { toPng } = await import('./picture/toPng.ts')
      const blob = format === 'png' ? await toPng(svg, SCALE) : new Blob([svg], { type: 'image/svg+xml' })
      saveAs(blob, `${fileName(title)}.${format}`)
      if (format === 'svg' && blob.size > LARGE_SVG)
        dispatch({
          type: 'notice',
          notice: {
            title: `The picture is saved; it has ${Math.round(blob.size / 1e5) / 10} MB.`,
            advice:
              'Drawing programs may be slow with so many lines. PNG opens anywhere; or zoom in or filter, and save what is left.',
          },
        })
    } catch {
      dispatch({
        type: 'notice',
        notice: {
          title: 'The picture could not be drawn.',
          advice: 'Save it as SVG, or make the window smaller.',
        },
      })
    } finally {
      setDrawing(false)
    }
  }
  return (
    <MenuButton
      icon={isDrawing ? LoaderCircle : ImageDown}
      label={isDrawing ? 'Drawing the picture …' : 'Save picture'}
      question="Save picture"
      items={FORMATS}
      isDisabled={isDrawing}
      onChoose={(format) => void save(format)}
      placement="start bottom"
      offset={8}
    />
  )
}
