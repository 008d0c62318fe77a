import { useMemo, useState } from 'react'
import { refTo, spanOnly } from '../../graph/edit/refs.ts'
import type { Span } from '../../model/span.ts'
import type { Status } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import { MarkedText } from '../reading/MarkedText.tsx'
import { useOpen } from '../store/context.ts'
import {
  mentionOf,
  mentionsInside,
  type Speaker,
  THE_TEXT,
  typeOfWords,
  wordsBetween,
  wordsIn,
} from './connection.ts'
import { useEditing } from './context.ts'
import { EditDialog } from './EditDialog.tsx'
import { EntityField } from './EntityField.tsx'
import styles from './edit.module.css'
import { SpeakerField, useSpeaker } from './SpeakerField.tsx'
import { StatusSelect } from './selects.tsx'
import { WordsField } from './WordsField.tsx'

/** Ties two entities by a sentence that was marked in the text: who, by which of its words, whom. */
export function ConnectDialog({ sentence, onClose }: { sentence: Span; onClose: () => void }) {
  const { lookup, dispatch } = useOpen()
  const { correct } = useEditing()
  const inside = useMemo(
    () => mentionsInside(lookup.mentionsIn.get(sentence.document) ?? [], sentence),
    [lookup, sentence],
  )
  // Those of the sentence come first, in its order; any other can be tied by words that stand for it.
  const entities = useMemo(
    () => [...new Set([...inside.map(({ entity }) => entity), ...lookup.ranked])],
    [inside, lookup],
  )
  const ofSentence = [...new Set(inside.map(({ entity }) => entity.key))]
  const [subject, setSubject] = useState<string | null>(ofSentence[0] ?? null)
  const [object, setObject] = useState<string | null>(ofSentence[1] ?? null)
  const [typed, setTyped] = useState<{ subject?: string; object?: string; predicate?: string }>({})
  const [speaker, setSpeaker] = useState<Speaker>(THE_TEXT)
  const { placed, isReady: isSaid } = useSpeaker(sentence, speaker)
  // What somebody says is reported, unless the reader chooses otherwise.
  const [chosen, setStatus] = useState<Status | null>(null)
  const status = chosen ?? (placed ? 'reported' : 'asserted')

  const [from, to] = [subject, object].map((key) => (key === null ? undefined : lookup.entities.get(key)))
  const own = { subject: mentionOf(inside, from), object: mentionOf(inside, to) }
  const spans = {
    subject: own.subject ?? wordsIn(sentence, typed.subject ?? ''),
    object: own.object ?? wordsIn(sentence, typed.object ?? ''),
  }
  const between = spans.subject && spans.object ? wordsBetween(sentence, spans.subject, spans.object) : ''
  const words = (typed.predicate ?? between).trim()
  const predicate = wordsIn(sentence, words, spans.subject?.end)
  const isReady = from && to && spans.subject && spans.object && predicate && isSaid
  const marks = [
    ...(['subject', 'object'] as const).flatMap((kind) => (spans[kind] ? [{ kind, ...spans[kind] }] : [])),
    ...(predicate ? [{ kind: 'predicate' as const, ...predicate }] : []),
  ].sort((a, b) => a.start - b.start)
  const text = lookup.dossier.attributes.documents.find(({ id }) => id === sentence.document)?.text ?? ''

  const connect = () => {
    if (!from || !to || !spans.subject || !spans.object || !predicate) return
    correct({
      type: 'connect',
      source: refTo(from),
      target: refTo(to),
      label: words.replace(/\s+/g, ' '),
      relationType: typeOfWords(words),
      evidence: {
        ...sentence,
        subject: spanOnly(spans.subject),
        predicate,
        object: spanOnly(spans.object),
        status,
        ...(placed && { attributedTo: placed.attributedTo }),
        confidence: 1,
        extractor: 'reader',
      },
      ...(placed?.speaker && { speaker: refTo(placed.speaker) }),
    })
    dispatch({ type: 'select', selection: { kind: 'connection', ends: [from.key, to.key] }, from: 'text' })
  }
  const wordsOf = (part: 'subject' | 'object', name: string | undefined) =>
    name !== undefined &&
    !own[part] && (
      <WordsField
        label={`Words of the sentence that stand for ${name}`}
        value={typed[part] ?? ''}
        isFound={spans[part] !== undefined}
        onChange={(value) => setTyped({ ...typed, [part]: value })}
      />
    )
  return (
    <EditDialog
      title="New connection"
      action="Connect"
      isDisabled={!isReady}
      outcome={
        from && to && words ? (
          <>
            {from.attributes.label} <em className={cx(styles.predicate)}>{words}</em> {to.attributes.label}
          </>
        ) : (
          'Who is tied to whom, by which words?'
        )
      }
      onDone={connect}
      onClose={onClose}
    >
      <blockquote className={cx(styles.sentence)}>
        <MarkedText text={text} range={sentence} marks={marks} labelled />
      </blockquote>
      <EntityField label="Who acts" entities={entities} value={subject} onChange={setSubject} />
      {wordsOf('subject', from?.attributes.label)}
      <EntityField label="Whom or what it concerns" entities={entities} value={object} onChange={setObject} />
      {wordsOf('object', to?.attributes.label)}
      <WordsField
        label="Words of the sentence that tie them"
        value={typed.predicate ?? between}
        isFound={predicate !== undefined}
        onChange={(value) => setTyped({ ...typed, predicate: value })}
      />
      <SpeakerField sentence={sentence} value={speaker} onChange={setSpeaker} />
      <StatusSelect label="How it is said" labelled value={status} onChange={setStatus} />
    </EditDialog>
  )
}
