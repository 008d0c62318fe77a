import { PanelLeft, PanelRight } from 'lucide-react'
import { memo, useEffect, useId, useState } from 'react'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { TabBar } from '../controls/TabBar.tsx'
import type { Trail } from '../navigation/useAddress.ts'
import { Details } from '../panels/Details.tsx'
import { Reading } from '../reading/Reading.tsx'
import { useShows } from '../store/context.ts'
import styles from './layout.module.css'
import { Middle } from './Middle.tsx'
import { Splitter } from './Splitter.tsx'
import { useKeptWidth } from './useKeptWidth.ts'
import { NARROW, useMedia } from './useMedia.ts'

/** The three parts of the tool: what is selected, the map, the text. */
export const Workspace = memo(function Workspace(props: WorkspaceProps) {
  return useMedia(NARROW) ? <Stacked {...props} /> : <Columns {...props} />
})

interface WorkspaceProps {
  readonly scheme: string
  readonly trail: Trail
}

function Columns({ scheme, trail }: WorkspaceProps) {
  const [left, setLeft] = useKeptWidth('details', 340, 260, 520)
  const [right, setRight] = useKeptWidth('text', 440, 320, 760)
  const [open, setOpen] = useState({ left: true, right: true })
  return (
    <main className={cx(styles.columns)}>
      {open.left && (
        <>
          <section className={cx(styles.column)} style={{ width: left }} aria-label="Details">
            <Details />
          </section>
          <Splitter
            label="Width of the details"
            value={left}
            least={260}
            most={520}
            side={1}
            onChange={setLeft}
          />
        </>
      )}
      <div className={cx(styles.middle)}>
        <Middle
          scheme={scheme}
          trail={trail}
          start={
            <IconButton
              icon={PanelLeft}
              label={open.left ? 'Hide details' : 'Show details'}
              onPress={() => setOpen({ ...open, left: !open.left })}
            />
          }
          end={
            <IconButton
              icon={PanelRight}
              label={open.right ? 'Hide text' : 'Show text'}
              onPress={() => setOpen({ ...open, right: !open.right })}
            />
          }
        />
      </div>
      {open.right && (
        <>
          <Splitter
            label="Width of the text"
            value={right}
            least={320}
            most={760}
            side={-1}
            onChange={setRight}
          />
          <section className={cx(styles.column)} style={{ width: right }} aria-label="Source text">
            <Reading />
          </section>
        </>
      )}
    </main>
  )
}

const PARTS = [
  { id: 'details', words: 'Details' },
  { id: 'text', words: 'Text' },
] as const

function Stacked({ scheme, trail }: WorkspaceProps) {
  const { part } = useShows()
  const [tab, setTab] = useState(part.name)
  const panel = useId()
  useEffect(() => setTab(part.name), [part])
  return (
    <main className={cx(styles.stacked)}>
      <div className={cx(styles.top)}>
        <Middle scheme={scheme} trail={trail} />
      </div>
      <div className={cx(styles.bottom)}>
        <TabBar
          label="Parts"
          tabs={PARTS}
          selected={tab}
          onSelect={setTab}
          panel={panel}
          className={styles.tabs}
          tabClassName={styles.tab}
        />
        <div
          id={panel}
          className={cx(styles.panel)}
          role="tabpanel"
          aria-label={PARTS.find(({ id }) => id === tab)?.words}
        >
          {tab === 'details' ? <Details /> : <Reading />}
        </div>
      </div>
    </main>
  )
}
