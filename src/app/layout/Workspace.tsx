import { PanelLeft, PanelRight } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
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

function Stacked({ scheme, trail }: WorkspaceProps) {
  const { part } = useShows()
  const [tab, setTab] = useState<Key>(part.name)
  useEffect(() => setTab(part.name), [part])
  return (
    <main className={cx(styles.stacked)}>
      <div className={cx(styles.top)}>
        <Middle scheme={scheme} trail={trail} />
      </div>
      <Tabs className={cx(styles.bottom)} selectedKey={tab} onSelectionChange={setTab}>
        <TabList aria-label="Parts" className={cx(styles.tabs)}>
          <Tab id="details" className={cx(styles.tab)}>
            Details
          </Tab>
          <Tab id="text" className={cx(styles.tab)}>
            Text
          </Tab>
        </TabList>
        <TabPanel id="details" className={cx(styles.panel)}>
          <Details />
        </TabPanel>
        <TabPanel id="text" className={cx(styles.panel)}>
          <Reading />
        </TabPanel>
      </Tabs>
    </main>
  )
}
