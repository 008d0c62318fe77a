import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { lazy, memo } from 'react'
import { Button } from 'react-aria-components'
import type { SourceDocument } from '../../model/document.ts'
import type { DocumentId } from '../../model/span.ts'
import { cx } from '../controls/cx.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { PopoverButton } from '../controls/PopoverButton.tsx'
import { TabBar } from '../controls/TabBar.tsx'
import styles from './reading.module.css'

const DocumentList = lazy(() => import('./DocumentList.tsx'))

/** More documents than this are turned one by one, or chosen from a list. */
const FEW = 8

interface DocumentBarProps {
  readonly documents: readonly SourceDocument[]
  readonly current: DocumentId
  readonly onTurn: (document: DocumentId) => void
}

/** Turns from one document to another: tabs of a few, a list of many. */
export const DocumentBar = memo(function DocumentBar(props: DocumentBarProps) {
  const { documents } = props
  if (documents.length < 2) return null
  return documents.length <= FEW ? <DocumentTabs {...props} /> : <DocumentPicker {...props} />
})

function DocumentTabs({ documents, current, onTurn }: DocumentBarProps) {
  return (
    <TabBar
      label="Documents"
      tabs={documents.map(({ id, title }) => ({ id, words: title }))}
      selected={current}
      onSelect={onTurn}
      className={styles.tabs}
      tabClassName={styles.tab}
    />
  )
}

function DocumentPicker({ documents, current, onTurn }: DocumentBarProps) {
  const at = documents.findIndex(({ id }) => id === current)
  const turn = (to: SourceDocument | undefined) => to && onTurn(to.id)
  return (
    <div className={cx(styles.picker)} role="toolbar" aria-label="Documents">
      <IconButton
        icon={ChevronLeft}
        label="Document before"
        isDisabled={at <= 0}
        onPress={() => turn(documents[at - 1])}
      />
      <PopoverButton
        label="Documents"
        className={styles.documents}
        placement="bottom end"
        offset={6}
        button={(opener) => (
          <Button className={cx(styles.picked)} {...opener}>
            <span>{documents[at]?.title}</span>
            <span className={cx(styles.place)}>
              {at + 1} of {documents.length.toLocaleString('en')}
            </span>
            <ChevronDown size={15} strokeWidth={1.75} role="img" aria-label="choose a document" />
          </Button>
        )}
      >
        {(close) => (
          <DocumentList
            documents={documents}
            current={current}
            onTurn={(id) => {
              close()
              onTurn(id)
            }}
          />
        )}
      </PopoverButton>
      <IconButton
        icon={ChevronRight}
        label="Document after"
        isDisabled={at >= documents.length - 1}
        onPress={() => turn(documents[at + 1])}
      />
    </div>
  )
}
