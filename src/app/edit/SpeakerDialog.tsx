import { useState } from 'react'
import { refTo, refToEvidence, refToRelation } from '../../graph/edit/refs.ts'
import type { Evidence, Relation } from '../../model/relation.ts'
import { cx } from '../controls/cx.ts'
import { MarkedText } from '../reading/MarkedText.tsx'
import { evidenceMarks } from '../reading/marks.ts'
import { useOpen } from '../store/context.ts'
import { type Speaker, THE_TEXT } from './connection.ts'
import { useEditing } from './context.ts'
import { EditDialog } from './EditDialog.tsx'
import styles from './edit.module.css'
import { SpeakerField, useSpeaker } from './SpeakerField.tsx'

interface SpeakerDialogProps {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** Puts right who says a sentence. */
export function SpeakerDialog({ relation, evidence, onClose }: SpeakerDialogProps) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const { attributedTo } = evidence
  const [speaker, setSpeaker] = useState<Speaker>(() => {
    const said = attributedTo?.entity === undefined ? undefined : lookup.entities.get(attributedTo.entity)
    if (said) return { key: said.key, words: said.attributes.label, standIn: '' }
    return { ...THE_TEXT, words: attributedTo?.exact ?? '' }
  })
  const { placed, isReady } = useSpeaker(evidence, speaker)
  const text = lookup.dossier.attributes.documents.find(({ id }) => id === evidence.document)?.text ?? ''
  return (
    <EditDialog
      title="Who says so"
      action="Keep"
      isDisabled={!isReady}
      outcome={
        placed
          ? `${placed.speaker?.attributes.label ?? ''} “${placed.attributedTo.exact}”`.trim()
          : 'The text itself says so.'
      }
      onDone={() =>
        correct({
          type: 'attribute',
          relation: refToRelation(relation, lookup.entities),
          evidence: refToEvidence(evidence),
          ...(placed && { attributedTo: placed.attributedTo }),
          ...(placed?.speaker && { speaker: refTo(placed.speaker) }),
        })
      }
      onClose={onClose}
    >
      <blockquote className={cx(styles.sentence)}>
        <MarkedText text={text} range={evidence} marks={evidenceMarks(evidence)} labelled />
      </blockquote>
      <SpeakerField sentence={evidence} value={speaker} onChange={setSpeaker} autoFocus />
    </EditDialog>
  )
}
