import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { cite } from '../../formats/cite.ts'
import { connections } from '../../graph/connections.ts'
import type { Entity } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { useOpen, useSelection } from '../store/context.ts'
import type { Lookup } from '../store/lookup.ts'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './print.module.css'

/** How many sentences of one relation are printed. */
const SENTENCES = 2

/** The profile of the selected entity, on paper only: who, ties, sentences, sources. It is made when it is printed. */
export function Profile() {
  const { lookup } = useOpen()
  const { selection } = useSelection()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The browser prints what is there when its listeners are done.
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  const entity = selection?.kind === 'entity' ? lookup.entities.get(selection.key) : undefined
  return isPrinting && entity ? <Page entity={entity} lookup={lookup} /> : null
}

function Page({ entity, lookup }: { entity: Entity; lookup: Lookup }) {
  const { label, type, aliases, mentions } = entity.attributes
  const ties = connections(lookup.graph, entity.key)
  const documents = lookup.dossier.attributes.documents
  const used = new Set(ties.flatMap(({ attributes }) => attributes.evidence.map(({ document }) => document)))
  const name = (key: string) => lookup.entities.get(key)?.attributes.label ?? key
  return (
    <article className={cx(styles.page)}>
      <p className={cx(styles.kind)}>{TYPE_TERMS[type].one}</p>
      <h1>{label}</h1>
      {aliases.length > 0 && <p>also {aliases.join(', ')}</p>}
      <p>
        {ties.length} connections, {mentions.length} mentions, in “{lookup.dossier.attributes.title}”
      </p>
      <h2>Connections</h2>
      <ul>
        {ties.map(({ edge, direction, neighbour, attributes }) => (
          <li key={edge}>
            <p>
              <b>{direction === 'out' ? label : name(neighbour)}</b> {attributes.label}{' '}
              <b>{direction === 'out' ? name(neighbour) : label}</b> (
              {STATUS_TERMS[attributes.status].label.toLowerCase()}
              {attributes.disputed ? ', disputed' : ''})
            </p>
            {attributes.evidence.slice(0, SENTENCES).map((item) => (
              <p key={`${item.document}:${item.start}:${item.predicate.start}`} className={cx(styles.quote)}>
                {cite(
                  item,
                  documents.find(({ id }) => id === item.document),
                )}
              </p>
            ))}
            {attributes.evidence.length > SENTENCES && (
              <p className={cx(styles.quote)}>and {attributes.evidence.length - SENTENCES} more sentences</p>
            )}
          </li>
        ))}
      </ul>
      <h2>Sources</h2>
      <ul>
        {documents
          .filter(({ id }) => used.has(id))
          .map(({ id, title, source, published }) => (
            <li key={id}>
              {[title, source, published].filter(Boolean).join(', ')} (SHA-256 {id.slice(0, 16)}…)
            </li>
          ))}
      </ul>
    </article>
  )
}
