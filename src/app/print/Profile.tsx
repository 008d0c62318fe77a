import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { cite } from '../../formats/cite.ts'
import { type Connection, connections } from '../../graph/connections.ts'
import type { Entity } from '../../model/entity.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { counted } from '../filter/terms.ts'
import { useOpen, useSelection } from '../store/context.ts'
import type { Lookup } from '../store/lookup.ts'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './print.module.css'

/** So many ties are printed with a sentence, which fits one page; the others are named. */
const QUOTED = 8

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
  // What is surest and said most often comes first.
  const ties = [...connections(lookup.graph, entity.key)].sort(
    (a, b) =>
      STATUSES.indexOf(a.attributes.status) - STATUSES.indexOf(b.attributes.status) ||
      b.attributes.evidence.length - a.attributes.evidence.length,
  )
  const documents = lookup.dossier.attributes.documents
  const used = new Set(ties.flatMap(({ attributes }) => attributes.evidence.map(({ document }) => document)))
  const name = (key: string) => lookup.entities.get(key)?.attributes.label ?? key
  const claim = ({ direction, neighbour, attributes }: Connection) => (
    <>
      <b>{direction === 'out' ? label : name(neighbour)}</b> {attributes.label}{' '}
      <b>{direction === 'out' ? name(neighbour) : label}</b> (
      {STATUS_TERMS[attributes.status].label.toLowerCase()}
      {attributes.disputed ? ', disputed' : ''})
    </>
  )
  return (
    <article className={cx(styles.page)}>
      <p className={cx(styles.kind)}>{TYPE_TERMS[type].one}</p>
      <h1>{label}</h1>
      {aliases.length > 0 && <p>also {aliases.join(', ')}</p>}
      <p>
        {counted(ties.length, 'connection')}, {counted(mentions.length, 'mention')}, in “
        {lookup.dossier.attributes.title}”
      </p>
      <h2>Connections</h2>
      <ul>
        {ties.slice(0, QUOTED).map((tie) => {
          const { evidence } = tie.attributes
          const [best] = [...evidence].sort((a, b) => b.confidence - a.confidence)
          const more = evidence.length - 1
          return (
            <li key={tie.edge}>
              <p>{claim(tie)}</p>
              {best && (
                <p className={cx(styles.quote)}>
                  {cite(
                    best,
                    documents.find(({ id }) => id === best.document),
                  )}
                  {more > 0 && ` And ${counted(more, 'more sentence')}.`}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {ties.length > QUOTED && (
        <>
          <h2>Further connections</h2>
          <ul className={cx(styles.further)}>
            {ties.slice(QUOTED).map((tie) => (
              <li key={tie.edge}>{claim(tie)}</li>
            ))}
          </ul>
        </>
      )}
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
