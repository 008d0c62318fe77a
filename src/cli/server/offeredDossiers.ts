import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** A dossier that the page can open, as `data/FILE`. */
export interface OfferedDossier {
  readonly file: string
  readonly title: string
  readonly json: string
}

const Titled = z.object({ attributes: z.object({ title: z.string() }) })

/** The dossiers of a folder (`NAME.dossier.json`) by name; the page checks each when it opens it. */
export function offeredDossiers(folder: string): OfferedDossier[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.dossier.json'))
    .sort()
    .map((file) => {
      const json = readFileSync(join(folder, file), 'utf8')
      return { file, title: Titled.parse(JSON.parse(json)).attributes.title, json }
    })
}

/** `data/index.json`, which tells the page what there is; it opens the first. */
export function dossierIndex(dossiers: readonly OfferedDossier[]): string {
  return JSON.stringify({ dossiers: dossiers.map(({ file, title }) => ({ file, title })) })
}
