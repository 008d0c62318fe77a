import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { cite } from '../../formats/cite.ts'
import { type Connection, connections } from '../../graph/connections.ts'
import type { Entity } from '../../model/entity.ts'
import { STATUSES } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { chipsOf } from '../filter/chips.ts'
import { counted } from '../filter/terms.ts'
import { useOpen, useSelection } from '../store/context.ts'
import type { Lookup } from '../store/lookup.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { STATUS_TERMS } from '../vocabulary/statuses.ts'
import styles from './print.module.css'

/** So many ties are printed with a sentence, which fits one page; the others are named. */
const QUOTED = 8

/**
 * The profile of the selected entity, on paper only: who, ties, sentences, sources, as far as the filter leaves them.
 * It is made when it is printed.
 */
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
  return isPrinting && entity ? createPortal(<Page entity={entity} lookup={lookup} />, document.body) : null
}

function Page({ entity, lookup }: { entity: Entity; lookup: Lookup }) {
  const { filter, visible, isShown, isAsked } = useShown()
  const { label, type, aliases, mentions } = entity.attributes
  const all = connections(lookup.graph, entity.key)
  // What is surest and said most often comes first.
  const ties = all
    .filter(({ edge }) => isShown(edge))
    .map((tie) => ({ ...tie, evidence: tie.attributes.evidence.filter(isAsked) }))
    .sort(
      (a, b) =>
        STATUSES.indexOf(a.attributes.status) - STATUSES.indexOf(b.attributes.status) ||
        b.evidence.length - a.evidence.length,
    )
  const documents = lookup.dossier.attributes.documents
  const used = new Set(ties.flatMap(({ evidence }) => evidence.map(({ document }) => document)))
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
      {visible && (
        <p>
          Filtered:{' '}
          {chipsOf(filter, lookup)
            .map(({ words }) => words)
            .join('; ')}
          . {counted(all.length - ties.length, 'connection')} left out.
        </p>
      )}
      <h2>Connections</h2>
      <ul>
        {ties.slice(0, QUOTED).map((tie) => {
          const { evidence } = tie
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
