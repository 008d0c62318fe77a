import { memo, useState } from 'react'
import { Heading } from 'react-aria-components'
import { refTo } from '../../graph/edit/refs.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { cx } from '../controls/cx.ts'
import { More, useGrowing } from '../controls/More.tsx'
import { TextButton } from '../controls/TextButton.tsx'
import { useEditing } from '../edit/context.ts'
import { EntityTools } from '../edit/EntityTools.tsx'
import edit from '../edit/edit.module.css'
import { InPlaceField } from '../edit/InPlaceField.tsx'
import { Note } from '../edit/Note.tsx'
import { TypeSelect } from '../edit/selects.tsx'
import { useOpen } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import { Connections } from './Connections.tsx'
import { Merges } from './Merges.tsx'
import styles from './panels.module.css'

/** One entity: its names, its connections by the other end, and where the text speaks of it. */
export default memo(function EntityPanel({ entity }: { entity: Entity }) {
  const { correct } = useEditing()
  const [isRenaming, setRenaming] = useState(false)
  const { label, type, aliases, mentions, country, hidden, pinned, note } = entity.attributes
  const { visible } = useShown()
  return (
    <div className={cx(styles.panel)}>
      <header className={cx(styles.head)}>
        <div className={cx(edit.aboveName)}>
          <TypeSelect
            value={type}
            onChange={(to) => correct({ type: 'retype', entity: refTo(entity), to })}
          />
          {country && <span>{country}</span>}
          {pinned && <span className={cx(edit.mark)}>Pinned</span>}
          {hidden ? (
            <span className={cx(edit.mark)}>Hidden on the map</span>
          ) : (
            visible &&
            !visible.nodes.has(entity.key) && <span className={cx(edit.mark)}>Left out by the filters</span>
          )}
        </div>
        <Heading level={2} className={cx(styles.name)}>
          {isRenaming ? (
            <InPlaceField
              label="Name"
              value={label}
              onDone={(text) => {
                setRenaming(false)
                correct({ type: 'rename', entity: refTo(entity), label: text })
              }}
              onCancel={() => setRenaming(false)}
            />
          ) : (
            label
          )}
        </Heading>
        {aliases.length > 0 && <p className={cx(styles.aliases)}>also {aliases.join(', ')}</p>}
        <EntityTools entity={entity} onRename={() => setRenaming(true)} />
        <Note
          label={`Note on ${label}`}
          note={note}
          onChange={(text) => correct({ type: 'note', target: { entity: refTo(entity) }, text })}
        />
      </header>
      <Connections entity={entity} />
      <Mentions mentions={mentions} />
      <Merges entity={entity} />
    </div>
  )
})

const SHOWN = 5
const AROUND = 36

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const { lookup, dispatch } = useOpen()
  const [all, setAll] = useState(false)
  const growing = useGrowing(mentions.length)
  const texts = new Map(lookup.dossier.attributes.documents.map(({ id, text }) => [id, text]))
  return (
    <section>
      <Heading level={3} className={cx(styles.sectionTitle)}>
        Mentions <span>{mentions.length}</span>
      </Heading>
      <ul>
        {mentions.slice(0, all ? growing.shown : SHOWN).map((mention) => {
          const text = texts.get(mention.document) ?? ''
          return (
            <li key={`${mention.document}:${mention.start}`}>
              <button
                type="button"
                className={cx(styles.mention)}
                onClick={() => dispatch({ type: 'read', span: mention })}
              >
                {text.slice(Math.max(0, mention.start - AROUND), mention.start).replace(/^\S*\s/, '')}
                <b>{mention.exact}</b>
                {text.slice(mention.end, mention.end + AROUND).replace(/\s\S*$/, '')}
              </button>
            </li>
          )
        })}
      </ul>
      {all && <More {...growing} />}
      {mentions.length > SHOWN && (
        <TextButton onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${mentions.length}`}
        </TextButton>
      )}
    </section>
  )
}
