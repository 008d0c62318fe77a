import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { DocumentInfo } from '../../model/document.ts'
import { EXIT, errorCode, Failure, reasonOf } from '../failure.ts'

const { title, source } = DocumentInfo.shape

/** What `NAME.meta.json` beside `NAME.txt` may say of it. */
const Sidecar = z.object({
  title: title.exactOptional(),
  source: source.exactOptional(),
  published: z.iso.date().exactOptional(),
})
export type Sidecar = z.infer<typeof Sidecar>

/** `article.txt` → `article.meta.json`. */
export const sidecarPath = (path: string) => path.replace(/(?:\.[^./\\]+)?$/, '.meta.json')

/**
 * Title, source and day of a file, from the metadata file beside it; nothing where there is none.
 * @throws Failure (input) when the metadata file is there but cannot be understood.
 */
export async function readSidecar(path: string): Promise<Sidecar> {
  const place = sidecarPath(path)
  let json: string
  try {
    json = await readFile(place, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    throw new Failure(EXIT.input, `Cannot read ${place}: ${reasonOf(error)}.`, { cause: error })
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Failure(EXIT.input, `${place} is not JSON: ${reasonOf(error)}.`, { cause: error })
  }
  const parsed = Sidecar.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Failure(
    EXIT.input,
    `${place} does not describe an article:\n${z.prettifyError(parsed.error)}\nIt may have "title", "source" and "published" (2026-11-24).`,
  )
}
