import { FilePlus2, FolderOpen, Moon, Sun } from 'lucide-react'
import { type Dispatch, memo } from 'react'
import { FileTrigger, Toolbar } from 'react-aria-components'
import { GRAPH_ENDINGS } from '../../formats/formatNames.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { HistoryTools } from '../history/HistoryTools.tsx'
import { SaveState } from '../history/SaveState.tsx'
import { SearchButton } from '../search/SearchButton.tsx'
import type { Action } from '../store/reduce.ts'
import type { State } from '../store/state.ts'
import { notSaved } from '../store/troubles.ts'
import type { Actions } from '../store/useDossiers.ts'
import { DossierMenu } from './DossierMenu.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import styles from './layout.module.css'
import { NARROW, useMedia } from './useMedia.ts'
import type { Scheme } from './useScheme.ts'

interface HeaderProps extends Pick<State, 'opened' | 'library' | 'save'> {
  readonly dispatch: Dispatch<Action>
  readonly actions: Actions
  readonly scheme: Scheme
  readonly onScheme: () => void
  readonly onNew: () => void
  readonly onSearch: () => void
}

/** What is open, the search, and what one can do with the whole. */
export const Header = memo(function Header({
  opened,
  library,
  save,
  dispatch,
  actions,
  scheme,
  onScheme,
  onNew,
  onSearch,
}: HeaderProps) {
  const narrow = useMedia(NARROW)
  const lookup = opened.status === 'open' ? opened.lookup : null
  return (
    <header className={cx(styles.header)}>
      <p className={cx(styles.brand)}>Dossier</p>
      <div className={cx(styles.titleBlock)}>
        <DossierMenu opened={opened} library={library} actions={actions} />
        {lookup && (
          <p className={cx(styles.counts)}>
            {count(lookup.graph.order, 'entity', 'entities')} · {count(lookup.graph.size, 'connection')} ·{' '}
            {count(lookup.statements, 'statement')}
            <SaveState save={save} />
          </p>
        )}
      </div>
      {lookup && <SearchButton onPress={onSearch} />}
      <Toolbar className={cx(styles.actions)} aria-label="Dossier">
        {lookup && <HistoryTools />}
        <IconButton icon={FilePlus2} label="New" labelled={!narrow} kind="primary" onPress={onNew} />
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={[...GRAPH_ENDINGS, 'application/json']}
          onSelect={(files) => {
            if (files && files.length > 0) void actions.openFiles([...files])
          }}
        >
          <IconButton icon={FolderOpen} label="Open a graph" />
        </FileTrigger>
        <ExportMenu
          lookup={lookup}
          onFailure={(error) => dispatch({ type: 'failed', trouble: notSaved(error) })}
        />
        <IconButton
          icon={scheme === 'dark' ? Sun : Moon}
          label={scheme === 'dark' ? 'Light colours' : 'Dark colours'}
          onPress={onScheme}
        />
      </Toolbar>
    </header>
  )
})

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
