import { useMemo, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import type { SourceDocument } from '../../model/document.ts'
import type { DocumentId } from '../../model/span.ts'
import { cx } from '../controls/cx.ts'
import { VirtualList } from '../controls/VirtualList.tsx'
import { fold } from '../search/fold.ts'
import styles from './reading.module.css'

interface DocumentListProps {
  readonly documents: readonly SourceDocument[]
  readonly current: DocumentId
  readonly onTurn: (document: DocumentId) => void
}

/** All documents by title, source and date, in their order; a part of any of them finds. */
export default function DocumentList({ documents, current, onTurn }: DocumentListProps) {
  const [query, setQuery] = useState('')
  const words = useMemo(
    () => documents.map(({ title, source, published }) => fold([title, source, published ?? ''].join(' '))),
    [documents],
  )
  const wanted = fold(query)
  const found = documents.filter((_, i) => words[i]?.includes(wanted))
  const selected = useMemo(() => new Set<string>([current]), [current])
  return (
    <div className={cx(styles.documentList)}>
      <SearchField aria-label="Find a document" value={query} onChange={setQuery} autoFocus>
        <Input placeholder={`Find among ${documents.length.toLocaleString('en')} documents`} />
      </SearchField>
      <VirtualList
        label="Documents"
        items={found}
        keyOf={({ id }) => id}
        selected={selected}
        onChoose={(key) => {
          const next = documents.find(({ id }) => id === key)
          if (next) onTurn(next.id)
        }}
        empty={<p className={cx(styles.none)}>No document is called that.</p>}
      >
        {({ title, published }) => (
          <div className={cx(styles.document)}>
            <span>{title || 'Untitled'}</span>
            {published && <time dateTime={published}>{published}</time>}
          </div>
        )}
      </VirtualList>
    </div>
  )
}
