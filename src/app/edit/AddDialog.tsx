import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { mentionsOf } from '../../graph/edit/mentionsOf.ts'
import type { Mention } from '../../model/entity.ts'
import type { EntityType } from '../../model/vocabulary.ts'
import { cx } from '../controls/cx.ts'
import modal from '../controls/modal.module.css'
import { useOpen } from '../store/context.ts'
import { useEditing } from './context.ts'
import { EditDialog } from './EditDialog.tsx'
import { TypeSelect } from './selects.tsx'

/** Adds an entity: what is marked in the text, and wherever the texts have the same words, are its mentions. */
export function AddDialog({ mention, onClose }: { mention?: Mention | undefined; onClose: () => void }) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  const [label, setLabel] = useState(mention?.exact.replace(/\s+/g, ' ').trim() ?? '')
  const [type, setType] = useState<EntityType>('person')
  const name = label.trim()
  const mentions = mentionsOf(lookup.dossier.attributes.documents, mention?.exact ?? name)
  return (
    <EditDialog
      title="New entity"
      action="Add"
      isDisabled={!name}
      outcome={
        name === ''
          ? 'Give it a name; where the texts have it, it is found.'
          : mentions.length === 0
            ? 'The texts do not have these words; it is added without mentions.'
            : `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'} in the texts.`
      }
      onDone={() => correct({ type: 'add', label: name, entityType: type, mentions })}
      onClose={onClose}
    >
      <TextField className={cx(modal.field)} value={label} onChange={setLabel} autoFocus>
        <Label>Name</Label>
        <Input className={cx(modal.input)} />
      </TextField>
      <TypeSelect labelled value={type} onChange={setType} />
    </EditDialog>
  )
}
