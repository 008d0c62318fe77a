import { lazy, Suspense } from 'react'
import { cx } from '../controls/cx.ts'
import styles from './import.module.css'
import type { useNewDossier } from './useNewDossier.ts'

const BuildDialog = lazy(async () => ({ default: (await import('./BuildDialog.tsx')).BuildDialog }))

interface NewDossierProps {
  readonly incoming: ReturnType<typeof useNewDossier>
  /** The title of the dossier that is open. */
  readonly opened: string | null
}

/** The dialog for a new dossier, once it was asked for, and what is said while files hover over the page. */
export function NewDossier({ incoming, opened }: NewDossierProps) {
  const { draft, isOpen, setOpen, isNeeded, isOver } = incoming
  return (
    <>
      {isNeeded && (
        <Suspense>
          <BuildDialog work={draft} opened={opened} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
      {isOver && (
        <div className={cx(styles.drop)}>
          <p>Drop to open</p>
          <p>.txt and .md become a new map; .json, .gexf, .graphml and .csv open as graphs</p>
        </div>
      )}
    </>
  )
}
