import { useMemo } from 'react'
import type { Span } from '../../model/span.ts'
import { cx } from '../controls/cx.ts'
import { useOpen } from '../store/context.ts'
import { type PlacedSpeaker, placeSpeaker, type Speaker } from './connection.ts'
import { EntityField } from './EntityField.tsx'
import styles from './edit.module.css'
import { WordsField } from './WordsField.tsx'

/** Who was chosen, where the text speaks of them, and whether that will do. */
export function useSpeaker(sentence: Span, speaker: Speaker) {
  const { lookup } = useOpen()
  const document = lookup.dossier.attributes.documents.find(({ id }) => id === sentence.document)
  const chosen = speaker.key === null ? undefined : lookup.entities.get(speaker.key)
  // Whoever types on after choosing a name means the words.
  const entity = chosen?.attributes.label === speaker.words ? chosen : undefined
  const words = (entity ? speaker.standIn : speaker.words).trim()
  const mentions = lookup.mentionsIn.get(sentence.document) ?? []
  const placed: PlacedSpeaker | undefined =
    document && placeSpeaker(document, mentions, sentence, entity, words)
  return { entity, placed, isReady: placed !== undefined || !speaker.words.trim() }
}

interface SpeakerFieldProps {
  readonly sentence: Span
  readonly value: Speaker
  readonly onChange: (speaker: Speaker) => void
  readonly autoFocus?: boolean
}

/** Chooses who says a sentence: an entity, or words of the text. */
export function SpeakerField({ sentence, value, onChange, autoFocus }: SpeakerFieldProps) {
  const { lookup } = useOpen()
  const { entity, placed, isReady } = useSpeaker(sentence, value)
  // People and bodies speak: they come first.
  const entities = useMemo(() => {
    const speaks = ({ attributes: { type } }: (typeof lookup.ranked)[number]) =>
      type === 'person' || type === 'organization'
    return [...lookup.ranked.filter(speaks), ...lookup.ranked.filter((item) => !speaks(item))]
  }, [lookup])
  const hasNoMention = entity !== undefined && (placed === undefined || value.standIn !== '')
  return (
    <>
      <EntityField
        label="Who says so"
        placeholder="The text itself"
        entities={entities}
        value={entity?.key ?? null}
        words={value.words}
        onChange={(key) => {
          const label = key === null ? undefined : lookup.entities.get(key)?.attributes.label
          if (label !== undefined) onChange({ key, words: label, standIn: '' })
        }}
        onWords={(words) => onChange({ ...value, words })}
        {...(autoFocus && { autoFocus })}
      />
      {hasNoMention && (
        <WordsField
          label={`Words of the text that stand for ${entity.attributes.label}`}
          value={value.standIn}
          within="The text"
          isFound={placed !== undefined}
          onChange={(standIn) => onChange({ ...value, standIn })}
        />
      )}
      {!entity && !isReady && (
        <p className={cx(styles.error)} role="status">
          The text does not have these words.
        </p>
      )}
    </>
  )
}
