import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Input, Label, TextField } from 'react-aria-components'
import { refTo, spanOnly } from '../../graph/edit/refs.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { partedBy } from '../../model/merges.ts'
import { cx } from '../controls/cx.ts'
import modal from '../controls/modal.module.css'
import { useOpen } from '../store/context.ts'
import { plainReason } from '../vocabulary/reasons.ts'
import { useEditing } from './context.ts'
import { EditDialog } from './EditDialog.tsx'
import styles from './edit.module.css'

const AROUND = 70

/** Chooses which mentions of an entity are another's; each with its sentence, and why it was taken to be this one's. */
export function SplitDialog({ entity, onClose }: { entity: Entity; onClose: () => void }) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const { mentions, merges = [], label } = entity.attributes
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [name, setName] = useState<string | null>(null)
  const moving = mentions.filter((_, i) => chosen.includes(String(i)))
  const guess = (moving.find(({ kind }) => kind === 'name') ?? moving[0])?.exact ?? ''
  const words = (name ?? guess).trim()
  const left = mentions.length - moving.length
  /** All that hangs on this mention by the merge that brought it here. */
  const part = (i: number) => {
    const undone = merges.findIndex(({ mention }) => mention === i)
    return undone < 0 ? [i] : partedBy(merges, mentions.length, undone)
  }
  return (
    <EditDialog
      title={`Split ${label}`}
      action="Split"
      isDisabled={moving.length === 0 || left === 0 || !words}
      outcome={
        moving.length === 0
          ? 'Choose the mentions that are someone or something else.'
          : left === 0
            ? `At least one mention must stay with ${label}.`
            : `${moving.length} of ${mentions.length} mentions go, with their statements.`
      }
      onDone={() =>
        correct({ type: 'split', entity: refTo(entity), label: words, mentions: moving.map(spanOnly) })
      }
      onClose={onClose}
    >
      <CheckboxGroup className={cx(modal.field)} value={[...chosen]} onChange={setChosen}>
        <Label>Mentions of someone or something else</Label>
        <ul className={cx(styles.mentions)}>
          {mentions.map((mention, i) => {
            const merge = merges.find((item) => item.mention === i)
            const together = part(i)
            return (
              <li key={`${mention.document}:${mention.start}:${mention.end}`}>
                <Checkbox value={String(i)} className={cx(styles.check)}>
                  <span className={cx(styles.box)} aria-hidden />
                  <Words mention={mention} text={textOf(mention, lookup.dossier.attributes.documents)} />
                </Checkbox>
                {merge && (
                  <p className={cx(styles.reason)}>
                    Taken as {label} because: {plainReason(merge.reason)}
                    {mentions[merge.antecedent] && ` (“${mentions[merge.antecedent]?.exact}”)`}.
                    {together.length > 1 && (
                      <Button
                        className={cx(styles.together)}
                        onPress={() => setChosen([...new Set([...chosen, ...together.map(String)])])}
                      >
                        Choose all {together.length} that depend on it
                      </Button>
                    )}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      </CheckboxGroup>
      <TextField className={cx(modal.field)} value={name ?? guess} onChange={setName}>
        <Label>Name of the other</Label>
        <Input className={cx(modal.input)} />
      </TextField>
    </EditDialog>
  )
}

function textOf(
  mention: Mention,
  documents: readonly { readonly id: string; readonly text: string }[],
): string {
  return documents.find(({ id }) => id === mention.document)?.text ?? ''
}

/** A mention within the words around it. */
function Words({ mention, text }: { mention: Mention; text: string }) {
  const before = text.slice(Math.max(0, mention.start - AROUND), mention.start)
  const after = text.slice(mention.end, mention.end + AROUND)
  return (
    <span className={cx(styles.words)}>
      {mention.start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before}
      <b>{mention.exact}</b>
      {after.replace(/\s\S*$/, '')}…
    </span>
  )
}
