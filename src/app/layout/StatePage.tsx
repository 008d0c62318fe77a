import { FilePlus2 } from 'lucide-react'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { TroubleNote } from '../controls/TroubleNote.tsx'
import type { State } from '../store/state.ts'
import styles from './layout.module.css'

/** The page while there is no dossier to show: loading, empty, failed. */
export function StatePage({ opened, onNew }: { opened: State['opened']; onNew: () => void }) {
  if (opened.status === 'loading')
    return (
      <main className={cx(styles.state)} aria-busy>
        <p role="status">Opening the map …</p>
      </main>
    )
  return (
    <main className={cx(styles.state)}>
      {opened.status === 'failed' && <TroubleNote trouble={opened.trouble} />}
      <h1>See who is tied to whom in a text, and which sentence says so</h1>
      <p>
        Paste an article, or drop texts (.txt, .md) or a graph (.json, .gexf, .graphml, .csv) anywhere on this
        page. It is read on this machine and goes nowhere else.
      </p>
      <IconButton icon={FilePlus2} label="New dossier" labelled kind="primary" onPress={onNew} />
    </main>
  )
}
