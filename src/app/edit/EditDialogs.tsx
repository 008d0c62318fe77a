import { useOpen } from '../store/context.ts'
import { AddDialog } from './AddDialog.tsx'
import { ConnectDialog } from './ConnectDialog.tsx'
import { useEditing } from './context.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { SpeakerDialog } from './SpeakerDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'

/** The dialog in which something is corrected now, if any. */
export default function EditDialogs() {
  const { lookup } = useOpen()
  const { dialog, show } = useEditing()
  const close = () => show(null)
  if (dialog?.kind === 'merge') return <MergeDialog keys={dialog.keys} into={dialog.into} onClose={close} />
  if (dialog?.kind === 'add') return <AddDialog mention={dialog.mention} onClose={close} />
  if (dialog?.kind === 'connect') return <ConnectDialog sentence={dialog.sentence} onClose={close} />
  if (dialog?.kind === 'speaker')
    return <SpeakerDialog relation={dialog.relation} evidence={dialog.evidence} onClose={close} />
  const entity = dialog?.kind === 'split' ? lookup.entities.get(dialog.key) : undefined
  return entity ? <SplitDialog entity={entity} onClose={close} /> : null
}
