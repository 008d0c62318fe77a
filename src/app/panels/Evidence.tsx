import { CornerDownRight, Pencil, X } from 'lucide-react'
import { cite } from '../../formats/cite.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Evidence as EvidenceRecord } from '../../model/relation.ts'
import type { Status } from '../../model/vocabulary.ts'
import { CopyButton } from '../controls/CopyButton.tsx'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { TextButton } from '../controls/TextButton.tsx'
import { StatusSelect } from '../edit/selects.tsx'
import { blockAt, blocksOf } from '../reading/blocks.ts'
import { MarkedText } from '../reading/MarkedText.tsx'
import { evidenceMarks } from '../reading/marks.ts'
import { useOpen } from '../store/context.ts'
import styles from './panels.module.css'

/** How much of the paragraph is shown on either side of the sentence, in characters. */
const CONTEXT = 220

/** A sentence that supports a relation, in its paragraph, with who says so and when. */
export function Evidence({
  evidence,
  document,
  onStatus,
  onSpeaker,
  onRemove,
}: {
  evidence: EvidenceRecord
  document: SourceDocument
  onStatus: (status: Status) => void
  onSpeaker: () => void
  onRemove: () => void
}) {
  const { lookup, dispatch } = useOpen()
  const { text } = document
  const block = blocksOf(document)[blockAt(blocksOf(document), evidence.start)] ?? evidence
  const before = text.slice(Math.min(block.start, evidence.start), evidence.start)
  const after = text.slice(evidence.end, Math.max(block.end, evidence.end))
  const { attributedTo, when, quantity } = evidence
  const speaker = attributedTo?.entity === undefined ? undefined : lookup.entities.get(attributedTo.entity)
  const severalDocuments = lookup.dossier.attributes.documents.length > 1
  return (
    <li className={cx(styles.evidence)}>
      <blockquote className={cx(styles.quote)}>
        <span className={cx(styles.context)}>{last(before, CONTEXT)}</span>
        <MarkedText text={text} range={evidence} marks={evidenceMarks(evidence)} labelled />
        <span className={cx(styles.context)}>{first(after, CONTEXT)}</span>
      </blockquote>
      <dl className={cx(styles.facts)}>
        <div>
          <dt>Status</dt>
          <dd>
            <StatusSelect label="Status of this sentence" value={evidence.status} onChange={onStatus} />
          </dd>
        </div>
        <div>
          <dt>Said by</dt>
          <dd className={cx(styles.speaker)}>
            {speaker ? (
              <EntityLink entity={speaker} />
            ) : attributedTo ? (
              `“${attributedTo.exact}”`
            ) : (
              <span className={cx(styles.soft)}>the text itself</span>
            )}
            <IconButton icon={Pencil} label="Change who says so" onPress={onSpeaker} />
          </dd>
        </div>
        {when && (
          <div>
            <dt>When</dt>
            <dd>
              {when.exact}
              {when.from && (
                <span className={cx(styles.soft)}>
                  {' '}
                  {when.from}
                  {when.to && when.to !== when.from ? ` to ${when.to}` : ''}
                </span>
              )}
            </dd>
          </div>
        )}
        {quantity && (
          <div>
            <dt>How many</dt>
            <dd>{quantity.exact}</dd>
          </div>
        )}
        {severalDocuments && (
          <div>
            <dt>Source</dt>
            <dd>{document.title}</dd>
          </div>
        )}
      </dl>
      <div className={cx(styles.actions)}>
        <TextButton onPress={() => dispatch({ type: 'read', span: evidence })}>
          <CornerDownRight size={14} strokeWidth={1.75} aria-hidden />
          Show in text
        </TextButton>
        <CopyButton label="Copy as citation" text={() => cite(evidence, document)} />
        <TextButton onPress={onRemove}>
          <X size={14} strokeWidth={1.75} aria-hidden />
          Not evidence for this
        </TextButton>
      </div>
    </li>
  )
}

const last = (text: string, length: number) =>
  text.length > length ? `… ${text.slice(-length).replace(/^\S*\s/, '')}` : text
const first = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/\s\S*$/, '')} …` : text
