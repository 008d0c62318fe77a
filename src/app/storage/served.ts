import * as z from 'zod'
import type { LibraryEntry } from '../store/state.ts'

const Index = z.object({ dossiers: z.array(z.object({ file: z.string(), title: z.string() })) })

const PREFIX = 'served:'
/** The dossier that `dossier serve FILE` was asked to show. */
export const CURRENT = `${PREFIX}current.dossier.json`

/** The dossiers that come with the page; none where it stands on a plain web space without them. */
export async function listServed(): Promise<LibraryEntry[]> {
  const response = await fetch('./data/index.json').catch(() => null)
  if (!response?.ok) return []
  const index = Index.safeParse(await response.json().catch(() => null))
  if (!index.success) return []
  return index.data.dossiers.map(({ file, title }) => ({ id: PREFIX + file, title, origin: 'served' }))
}

/** The JSON text of a served dossier. @throws Error when it cannot be fetched. */
export async function fetchServed(id: string): Promise<string> {
  const response = await fetch(`./data/${encodeURIComponent(id.slice(PREFIX.length))}`)
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.text()
}
