import { buildDossier, type Progress } from '../../build/buildDossier.ts'
import { rebuildDossier } from '../../build/rebuildDossier.ts'
import { VERSION } from '../../build/version.ts'
import type { Extractor } from '../../extract/extractor.ts'
import type { Reply, Request } from './messages.ts'

/** The page is told of progress at most this often, in milliseconds. */
const REPORT_EVERY = 60

let loading: Promise<Extractor> | undefined

/** The engine is a chunk of its own, fetched when it is first needed. */
function loadExtractor(): Promise<Extractor> {
  loading ??= import('./loadExtractor.ts').then((module) => module.loadExtractor())
  // A failed fetch is not remembered: the next build tries again.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

const reply = (message: Reply) => self.postMessage(message)

async function build({ documents, title, previous }: Extract<Request, { type: 'build' }>): Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  const onProgress = (progress: Progress) => {
    const now = performance.now()
    if (progress.fraction < 1 && now - last < REPORT_EVERY) return
    last = now
    reply({ type: 'progress', progress })
  }
  const extractor = await loadExtractor()
  const how = { extractor, version: VERSION, onProgress, ...(title !== undefined && { title }) }
  if (previous) {
    const { extracted, changes, setAside } = await rebuildDossier(previous, documents, how)
    reply({ type: 'built', built: { dossier: extracted, changes, setAside } })
  } else {
    const dossier = await buildDossier(documents, how)
    reply({ type: 'built', built: { dossier, changes: [], setAside: [] } })
  }
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.type === 'warm') {
      await loadExtractor()
      reply({ type: 'warm' })
    } else await build(data)
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
