import { useEffect, useMemo, useRef, useState } from 'react'
import { Heading } from 'react-aria-components'
import { refToEvidence, refToRelation } from '../../graph/edit/refs.ts'
import type { Evidence as EvidenceRecord, Relation } from '../../model/relation.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { More, useGrowing } from '../controls/More.tsx'
import { DisputedChip } from '../controls/StatusChip.tsx'
import { useEditing } from '../edit/context.ts'
import edit from '../edit/edit.module.css'
import { InPlaceField } from '../edit/InPlaceField.tsx'
import { Note } from '../edit/Note.tsx'
import { RelationTools } from '../edit/RelationTools.tsx'
import { StatusSelect } from '../edit/selects.tsx'
import { useOpen } from '../store/context.ts'
import { relationsBetween } from '../store/lookup.ts'
import { Evidence } from './Evidence.tsx'
import styles from './panels.module.css'

/** What ties two entities: each relation with the sentences that support it. */
export default function ConnectionPanel({
  ends,
  relation,
}: {
  ends: readonly [string, string]
  relation: string | undefined
}) {
  const { lookup } = useOpen()
  const relations = useMemo(() => relationsBetween(lookup, ends), [lookup, ends])
  const [a, b] = [lookup.entities.get(ends[0]), lookup.entities.get(ends[1])]
  if (!a || !b) return null
  const sentences = relations.reduce((sum, { attributes }) => sum + attributes.evidence.length, 0)
  return (
    <div className={cx(styles.panel)}>
      <header className={cx(styles.head)}>
        <p className={cx(styles.micro)}>Connection</p>
        <Heading level={2} className={cx(styles.pair)}>
          <EntityLink entity={a} />
          <EntityLink entity={b} />
        </Heading>
        <p className={cx(styles.soft)}>
          {count(relations.length, 'relation')}, {count(sentences, 'sentence')}
        </p>
      </header>
      {relations.map((item) => (
        <RelationSection
          key={item.key}
          relation={item}
          chosen={item.key === relation && relations.length > 1}
        />
      ))}
    </div>
  )
}

function RelationSection({ relation, chosen }: { relation: Relation; chosen: boolean }) {
  const { lookup } = useOpen()
  const { correct, show } = useEditing()
  const [isRewording, setRewording] = useState(false)
  const { label, status, disputed, evidence, hidden, note } = relation.attributes
  const ref = refToRelation(relation, lookup.entities)
  const growing = useGrowing(evidence.length)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) section.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const name = (key: string) => lookup.entities.get(key)?.attributes.label ?? key
  return (
    <section ref={section} className={cx(styles.relation, chosen && styles.chosen)}>
      <Heading level={3} className={cx(styles.claim)}>
        {name(relation.source)}{' '}
        {isRewording ? (
          <InPlaceField
            label="Words of the relation"
            value={label}
            onDone={(text) => {
              setRewording(false)
              correct({ type: 'reword', relation: ref, label: text })
            }}
            onCancel={() => setRewording(false)}
          />
        ) : (
          <em>{label}</em>
        )}{' '}
        {name(relation.target)}
      </Heading>
      <div className={cx(styles.chips)}>
        <StatusSelect
          label={`Status of ${label}`}
          value={status}
          onChange={(to) => correct({ type: 'status', relation: ref, status: to })}
        />
        {disputed && <DisputedChip />}
        {hidden && <span className={cx(edit.mark)}>Hidden on the map</span>}
      </div>
      <RelationTools relation={relation} onReword={() => setRewording(true)} />
      <Note
        label={`Note on ${label}`}
        note={note}
        onChange={(text) => correct({ type: 'note', target: { relation: ref }, text })}
      />
      <ul>
        {evidence.slice(0, growing.shown).map((item) => {
          const document = lookup.dossier.attributes.documents.find(({ id }) => id === item.document)
          const one = { relation: ref, evidence: refToEvidence(item) }
          return (
            document && (
              <Evidence
                key={keyOf(item)}
                evidence={item}
                document={document}
                onStatus={(to) => correct({ type: 'status', ...one, status: to })}
                onSpeaker={() => show({ kind: 'speaker', relation, evidence: item })}
                onRemove={() => correct({ type: 'delete-relation', ...one })}
              />
            )
          )
        })}
      </ul>
      <More {...growing} />
    </section>
  )
}

/** A sentence may support a relation by more than one of its statements. */
const keyOf = ({ document, subject, predicate, object, extractor }: EvidenceRecord) =>
  [document, subject.start, predicate.start, object.start, extractor].join(':')

const count = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`
