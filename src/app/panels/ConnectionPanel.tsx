import { useEffect, useMemo, useRef, useState } from 'react'
import { Heading } from 'react-aria-components'
import { refToEvidence, refToRelation } from '../../graph/edit/refs.ts'
import type { Evidence as EvidenceRecord, Relation } from '../../model/relation.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { LeftOut } from '../controls/LeftOut.tsx'
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
import { useShown } from '../store/shown.tsx'
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
  const { isShown, isAsked } = useShown()
  const relations = useMemo(() => relationsBetween(lookup, ends), [lookup, ends])
  const [a, b] = [lookup.entities.get(ends[0]), lookup.entities.get(ends[1])]
  if (!a || !b) return null
  // The one that was asked for is there, whatever the filters say.
  const isHere = ({ key }: Relation) => isShown(key) || key === relation
  const shown = relations.filter(isHere)
  const leftOut = relations.filter((item) => !isHere(item))
  const sentences = shown.reduce(
    (sum, item) =>
      sum + (isShown(item.key) ? item.attributes.evidence.filter(isAsked) : item.attributes.evidence).length,
    0,
  )
  const section = (item: Relation) => (
    <RelationSection
      key={item.key}
      relation={item}
      isShown={isShown(item.key)}
      chosen={item.key === relation && relations.length > 1}
    />
  )
  return (
    <div className={cx(styles.panel)}>
      <header className={cx(styles.head)}>
        <p className={cx(styles.micro)}>Connection</p>
        <Heading level={2} className={cx(styles.pair)}>
          <EntityLink entity={a} />
          <EntityLink entity={b} />
        </Heading>
        <p className={cx(styles.soft)}>
          {leftOut.length > 0 && `${shown.length} of `}
          {count(relations.length, 'relation')}, {count(sentences, 'sentence')}
        </p>
      </header>
      {shown.map(section)}
      {leftOut.length > 0 && (
        <LeftOut words={count(leftOut.length, 'relation')}>{leftOut.map(section)}</LeftOut>
      )}
    </div>
  )
}

interface RelationSectionProps {
  readonly relation: Relation
  /** Whether the filters leave it. */
  readonly isShown: boolean
  readonly chosen: boolean
}

function RelationSection({ relation, isShown, chosen }: RelationSectionProps) {
  const { lookup } = useOpen()
  const { correct, show } = useEditing()
  const [isRewording, setRewording] = useState(false)
  const { label, status, disputed, evidence, hidden, note } = relation.attributes
  const ref = refToRelation(relation, lookup.entities)
  const { isAsked } = useShown()
  const asked = isShown ? evidence.filter(isAsked) : evidence
  const leftOut = isShown ? evidence.filter((item) => !isAsked(item)) : []
  const growing = useGrowing(asked.length)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) section.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const name = (key: string) => lookup.entities.get(key)?.attributes.label ?? key
  const sentence = (item: EvidenceRecord) => {
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
  }
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
        {hidden ? (
          <span className={cx(edit.mark)}>Hidden on the map</span>
        ) : (
          !isShown && <span className={cx(edit.mark)}>Left out by the filters</span>
        )}
      </div>
      <RelationTools relation={relation} onReword={() => setRewording(true)} />
      <Note
        label={`Note on ${label}`}
        note={note}
        onChange={(text) => correct({ type: 'note', target: { relation: ref }, text })}
      />
      <ul>{asked.slice(0, growing.shown).map(sentence)}</ul>
      <More {...growing} />
      {leftOut.length > 0 && (
        <LeftOut words={count(leftOut.length, 'sentence')}>
          <ul>{leftOut.map(sentence)}</ul>
        </LeftOut>
      )}
    </section>
  )
}

/** A sentence may support a relation by more than one of its statements. */
const keyOf = ({ document, subject, predicate, object, extractor }: EvidenceRecord) =>
  [document, subject.start, predicate.start, object.start, extractor].join(':')

const count = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`
