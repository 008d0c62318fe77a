import type { Relation } from '../../model/relation.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { HiddenMark } from '../controls/HiddenMark.tsx'
import { DisputedChip, StatusChip } from '../controls/StatusChip.tsx'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import type { Column } from './GraphTable.tsx'
import type { Columns } from './useColumns.ts'

/** An entity as a row. */
export interface NodeRow {
  readonly key: string
  readonly label: string
  readonly type: keyof typeof TYPE_TERMS
  readonly connections: number
  readonly mentions: number
  readonly documents: number
  readonly isHidden: boolean
}

/** A connection, likewise. */
export interface EdgeRow {
  readonly key: string
  readonly from: string
  readonly label: string
  readonly to: string
  readonly relation: Relation
  readonly sentences: number
  readonly when: string
}

export const NODE_COLUMNS: Column<NodeRow>[] = [
  {
    accessorKey: 'label',
    header: 'Name',
    sortFn: 'basic',
    cell: ({ row }) => (
      <>
        <TypeGlyph type={row.original.type} /> <b>{row.original.label}</b>{' '}
        {row.original.isHidden && <HiddenMark />}
      </>
    ),
  },
  { accessorFn: ({ type }) => TYPE_TERMS[type].one, id: 'type', header: 'Type', sortFn: 'basic' },
  { accessorKey: 'connections', header: 'Connections', sortFn: 'basic', sortDescFirst: true },
  { accessorKey: 'mentions', header: 'Mentions', sortFn: 'basic', sortDescFirst: true },
]
export const NODE_LAYOUT: Columns = {
  widths: 'minmax(156px, 3fr) minmax(88px, 1fr) 92px 80px',
  least: 478,
  spans: [16, 8, 8, 8],
}
/** Says nothing while there is one document. */
const DOCUMENTS: Column<NodeRow> = {
  accessorKey: 'documents',
  header: 'Documents',
  sortFn: 'basic',
  sortDescFirst: true,
}
export const ALL_NODE_COLUMNS = [...NODE_COLUMNS, DOCUMENTS]
export const ALL_NODE_LAYOUT: Columns = {
  widths: `${NODE_LAYOUT.widths} 88px`,
  least: 576,
  spans: [16, 8, 8, 8, 8],
}

export const EDGE_COLUMNS: Column<EdgeRow>[] = [
  { accessorKey: 'from', header: 'Who', sortFn: 'basic', cell: ({ row }) => <b>{row.original.from}</b> },
  {
    accessorKey: 'label',
    header: 'What',
    sortFn: 'basic',
    cell: ({ row }) => (
      <>
        <em>{row.original.label}</em> {row.original.relation.attributes.hidden && <HiddenMark />}
      </>
    ),
  },
  { accessorKey: 'to', header: 'Whom', sortFn: 'basic', cell: ({ row }) => <b>{row.original.to}</b> },
  {
    accessorFn: ({ relation }) => STATUSES.indexOf(relation.attributes.status),
    id: 'status',
    header: 'How it is said',
    sortFn: 'basic',
    cell: ({ row }) => {
      const { status, disputed } = row.original.relation.attributes
      return (
        <>
          <StatusChip status={status} /> {disputed && <DisputedChip />}
        </>
      )
    },
  },
  { accessorKey: 'when', header: 'When', sortFn: 'basic' },
  { accessorKey: 'sentences', header: 'Sentences', sortFn: 'basic', sortDescFirst: true },
  {
    accessorFn: ({ relation }) => relation.attributes.confidence,
    id: 'confidence',
    header: 'Confidence',
    sortFn: 'basic',
    sortDescFirst: true,
    cell: ({ row }) => `${Math.round(100 * row.original.relation.attributes.confidence)} %`,
  },
]
export const EDGE_LAYOUT: Columns = {
  widths: 'minmax(146px, 2fr) minmax(104px, 1.4fr) minmax(116px, 2fr) 100px 88px 84px 92px',
  least: 822,
  spans: [8, 8, 8, 7, 6, 5, 6],
}
