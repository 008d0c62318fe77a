import type { Dossier } from '../model/dossier.ts'
import { toJson } from './toJson.ts'

/** Where the page of a single file keeps its dossier. */
export const DATA_ID = 'dossier-data'

/**
 * The explorer with a dossier inside, as one file that opens from disk without server or network.
 * @param page the explorer as a single file (`dist/app/single-file.html`).
 * @throws Error when `page` is not that file.
 */
export function toHtml(page: string, dossier: Dossier): string {
  const at = page.lastIndexOf('</body>')
  if (at < 0) throw new Error('the page of the explorer has no end of its body')
  // Nothing in the JSON can end the element it stands in, or begin another: "<" is written as an escape.
  const json = toJson(dossier).replaceAll('<', '\\u003c')
  const data = `<script type="application/json" id="${DATA_ID}">${json}</script>\n`
  return page.slice(0, at) + data + page.slice(at)
}
