import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Progress } from '../../build/buildDossier.ts'
import { looksEnglish } from '../../language/looksEnglish.ts'
import { createDocument, type SourceDocument } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import { guessTitle } from '../../text/guessTitle.ts'
import type { Trouble } from '../store/state.ts'
import { Builder } from '../worker/Builder.ts'
import type { Built } from '../worker/messages.ts'
import { readFiles } from './readFiles.ts'

/** What is about to become a dossier. It outlives the dialog, so that nothing pasted is lost. */
export interface Draft {
  readonly text: string
  readonly title: string
  readonly files: readonly SourceDocument[]
}

const PASTED = 'pasted text'
const EMPTY: Draft = { text: '', title: '', files: [] }

const cannotRead = (problems: readonly string[]): Trouble => ({
  title: problems.length === 1 ? 'A file could not be read.' : `${problems.length} files could not be read.`,
  advice: 'The others, and what you pasted, are still here.',
  details: problems,
})

const cannotBuild = (error: unknown): Trouble => ({
  title: 'The map could not be built.',
  advice: 'Your text is still here. Try again; if it fails again, please report it with these words:',
  details: [error instanceof Error ? error.message : String(error)],
})

const notEnglish = (documents: readonly SourceDocument[]): Trouble => ({
  title:
    documents.length === 1
      ? 'This text does not look like English.'
      : `${documents.length} of these texts do not look like English.`,
  advice: 'Dossier reads English alone: what it makes of another language is likely wrong.',
  details: documents.map(({ title, source }) => (source === PASTED ? `“${title}”, pasted` : source)),
})

/** The draft, and building it in the worker. `onBuilt` gets the dossier; the draft is empty then. */
export function useDraft(onBuilt: (built: Built) => void, opened: Dossier | null) {
  const [isAdding, setAdding] = useState(false)
  const [draft, setDraft] = useState(EMPTY)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** The reader was told that it does not look like English; to build is now to go on all the same. */
  const [isDoubted, setDoubted] = useState(false)
  const running = useRef<AbortController>(null)
  const builder = useMemo(() => new Builder(), [])
  useEffect(() => () => builder.dispose(), [builder])

  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }))
    if (isDoubted) setTrouble(null)
    setDoubted(false)
  }

  const addFiles = async (files: Iterable<File>) => {
    const { documents, problems } = await readFiles(files)
    setDoubted(false)
    setTrouble(problems.length > 0 ? cannotRead(problems) : null)
    setDraft((now) => {
      const known = new Set(now.files.map(({ id }) => id))
      return { ...now, files: [...now.files, ...documents.filter(({ id }) => !known.has(id))] }
    })
  }

  const build = async () => {
    const title = draft.title.trim()
    const pasted = draft.text.trim()
      ? [
          createDocument(draft.text, {
            title: (draft.files.length === 0 && title) || guessTitle(draft.text) || 'Untitled text',
            source: PASTED,
          }),
        ]
      : []
    const documents = [...pasted, ...draft.files]
    const foreign = isDoubted ? [] : documents.filter(({ text }) => !looksEnglish(text))
    setDoubted(foreign.length > 0)
    if (foreign.length > 0) return setTrouble(notEnglish(foreign))
    const controller = new AbortController()
    running.current = controller
    setTrouble(null)
    setProgress({ stage: 'extract', fraction: 0 })
    try {
      const built = await builder.build(documents, {
        ...(title && { title }),
        ...(isAdding && opened && { previous: opened }),
        signal: controller.signal,
        onProgress: setProgress,
      })
      setDraft(EMPTY)
      setAdding(false)
      onBuilt(built)
    } catch (error) {
      if (!controller.signal.aborted) setTrouble(cannotBuild(error))
    } finally {
      running.current = null
      setProgress(null)
    }
  }

  const warm = useCallback(() => builder.warm(), [builder])
  return {
    draft,
    progress,
    trouble,
    isDoubted,
    /** Whether the documents are added to the dossier that is open. */
    isAdding: isAdding && opened !== null,
    setAdding,
    change,
    addFiles,
    build,
    cancel: () => running.current?.abort(),
    warm,
  }
}
