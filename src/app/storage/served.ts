import * as z from 'zod'
import { DATA_ID } from '../../formats/toHtml.ts'
import type { LibraryEntry } from '../store/state.ts'

const Index = z.object({ dossiers: z.array(z.object({ file: z.string(), title: z.string() })) })

const PREFIX = 'served:'
/** The dossier that `dossier serve FILE` was asked to show. */
export const CURRENT = `${PREFIX}current.dossier.json`

/** The JSON text of the dossier that stands in the page itself, when it is a single file. */
const inPage = () => document.getElementById(DATA_ID)?.textContent ?? null

/** Whether this page is a single file with its dossier inside: there is no server, and no language model. */
export const isSingleFile = () => inPage() !== null

const Titled = z.object({ attributes: z.object({ title: z.string() }) })

function listInPage(json: string): LibraryEntry[] {
  let value: unknown = null
  try {
    value = JSON.parse(json)
  } catch {
    // Opening it tells what is wrong.
  }
  const title = Titled.safeParse(value).data?.attributes.title ?? 'Dossier'
  return [{ id: CURRENT, title, origin: 'served' }]
}

/** The dossiers that come with the page; none where it stands on a plain web space without them. */
export async function listServed(): Promise<LibraryEntry[]> {
  const json = inPage()
  if (json !== null) return listInPage(json)
  const response = await fetch('./data/index.json').catch(() => null)
  if (!response?.ok) return []
  const index = Index.safeParse(await response.json().catch(() => null))
  if (!index.success) return []
  return index.data.dossiers.map(({ file, title }) => ({ id: PREFIX + file, title, origin: 'served' }))
}

/** A served dossier as a file of JSON. @throws Error when it cannot be fetched. */
export async function fetchServed(id: string): Promise<Blob> {
  const json = inPage()
  if (json !== null) return new Blob([json], { type: 'application/json' })
  const response = await fetch(`./data/${encodeURIComponent(id.slice(PREFIX.length))}`)
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.blob()
}

/** The page of a single file, to put a dossier into. @throws Error when it cannot be fetched. */
export async function fetchSingleFile(): Promise<string> {
  const response = await fetch('./single-file.html')
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.text()
}
