import { counted } from '../filter/terms.ts'
import { useOpen, useSelection } from '../store/context.ts'
import { relationsBetween } from '../store/lookup.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'

/** Says to screen readers what was selected, and what was changed. */
export function Announcer({ said }: { said: string }) {
  const { lookup } = useOpen()
  const { selection } = useSelection()
  const { isShown, tiesOf } = useShown()
  let words = ''
  if (selection?.kind === 'entity') {
    const entity = lookup.entities.get(selection.key)
    if (entity) {
      const { label, type } = entity.attributes
      words = `${label}, ${TYPE_TERMS[type].one}, ${counted(tiesOf(selection.key), 'connection')}`
    }
  } else if (selection) {
    const [a, b] = selection.ends.map((key) => lookup.entities.get(key)?.attributes.label ?? key)
    const shown = relationsBetween(lookup, selection.ends).filter(({ key }) => isShown(key))
    words = `${a} and ${b}, ${counted(shown.length, 'relation')}`
  }
  return (
    <>
      <p className="visually-hidden" role="status">
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
