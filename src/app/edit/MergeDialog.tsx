import { useMemo, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { refTo } from '../../graph/edit/refs.ts'
import { cx } from '../controls/cx.ts'
import modal from '../controls/modal.module.css'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { counted } from '../filter/terms.ts'
import { useOpen } from '../store/context.ts'
import { useEditing } from './context.ts'
import { EditDialog } from './EditDialog.tsx'
import { EntityField } from './EntityField.tsx'
import styles from './edit.module.css'

interface MergeDialogProps {
  readonly keys: readonly string[]
  readonly into?: string | undefined
  readonly onClose: () => void
}

/** Makes several entities one: which others, and whose name stays. */
export function MergeDialog({ keys, into, onClose }: MergeDialogProps) {
  const { lookup } = useOpen()
  const { correct, setSeveral } = useEditing()
  const [found, setFound] = useState<string | null>(null)
  const [kept, setKept] = useState(into ?? keys[0] ?? '')
  const others = useMemo(() => lookup.ranked.filter(({ key }) => !keys.includes(key)), [lookup, keys])
  const all = [...keys, ...(found === null ? [] : [found])].flatMap((key) => lookup.entities.get(key) ?? [])
  const target = all.find(({ key }) => key === kept) ?? all[0]
  const merged = all.filter((entity) => entity !== target)
  const mentions = all.reduce((sum, { attributes }) => sum + attributes.mentions.length, 0)
  const merge = () => {
    if (!target) return
    setSeveral([])
    correct({ type: 'merge', into: refTo(target), others: merged.map(refTo) }, target.key)
  }
  return (
    <EditDialog
      title="Merge"
      action="Merge"
      isDisabled={merged.length === 0}
      outcome={
        merged.length === 0
          ? 'Choose which other is the same.'
          : `One entity with ${mentions} mentions and the ties of all.`
      }
      onDone={merge}
      onClose={onClose}
    >
      {keys.length < 2 && (
        <EntityField
          label={`${target?.attributes.label ?? ''} is the same as`}
          entities={others}
          value={found}
          onChange={setFound}
          autoFocus
        />
      )}
      {all.length > 1 && (
        <RadioGroup className={cx(modal.field)} value={target?.key ?? null} onChange={setKept}>
          <Label>The name that stays</Label>
          {all.map(({ key, attributes }) => (
            <Radio key={key} value={key} className={cx(styles.radio)}>
              <TypeGlyph type={attributes.type} named />
              <span>{attributes.label}</span>
              <span className={cx(styles.soft)}>
                {counted(lookup.graph.degree(key), 'connection')},{' '}
                {counted(attributes.mentions.length, 'mention')}
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </EditDialog>
  )
}
