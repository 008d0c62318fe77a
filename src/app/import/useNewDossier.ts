import { useCallback, useState } from 'react'
import { isSingleFile } from '../storage/served.ts'
import { CANNOT_BUILD, notMadeAgain } from '../store/troubles.ts'
import type { Dossiers } from '../store/useDossiers.ts'
import { isGraph } from './readFiles.ts'
import { useDraft } from './useDraft.ts'
import { useFileDrop } from './useFileDrop.ts'

/** How texts and graphs come in: the draft with its dialog, and files that are dropped anywhere on the page. */
export function useNewDossier({ state: { opened }, dispatch, actions }: Dossiers) {
  const [isOpen, setOpen] = useState(false)
  // Loaded with its first opening, the dialog stays for the next.
  const [wasOpen, setWasOpen] = useState(false)
  const draft = useDraft(
    (built) => {
      setOpen(false)
      void actions.adopt(built.dossier, built.changes).then(() => {
        if (built.setAside.length > 0) dispatch({ type: 'notice', notice: notMadeAgain(built.setAside) })
      })
    },
    opened.status === 'open' ? opened.lookup.dossier : null,
  )
  const { warm } = draft
  const open = useCallback(() => {
    if (isSingleFile()) {
      dispatch({ type: 'notice', notice: CANNOT_BUILD })
      return
    }
    warm()
    setWasOpen(true)
    setOpen(true)
  }, [dispatch, warm])
  const isOver = useFileDrop((files) => {
    const texts = files.filter((file) => !isGraph(file))
    const graphs = files.filter(isGraph)
    if (texts.length > 0) {
      open()
      if (!isSingleFile()) void draft.addFiles(texts)
    } else if (graphs.length > 0) {
      setOpen(false)
      void actions.openFiles(graphs)
    }
  })
  return { draft, isOpen, setOpen, isNeeded: isOpen || wasOpen, open, isOver }
}
