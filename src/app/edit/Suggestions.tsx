import { Check, ChevronLeft, X } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Heading } from 'react-aria-components'
import { type OpenSuggestion, openSuggestions } from '../../graph/edit/openSuggestions.ts'
import { refTo } from '../../graph/edit/refs.ts'
import { cx } from '../controls/cx.ts'
import { EntityLink } from '../controls/EntityLink.tsx'
import panels from '../panels/panels.module.css'
import { useOpen } from '../store/context.ts'
import { useEditing } from './context.ts'
import styles from './edit.module.css'

/** So many are shown; the next come as these are answered. */
const SHOWN = 20

/** Entities that may be one, with what speaks for it: each can be accepted or refused, and a refusal is remembered. */
export default function Suggestions() {
  const { lookup } = useOpen()
  const { setSuggesting } = useEditing()
  const open = useMemo(() => openSuggestions(lookup.dossier), [lookup])
  return (
    <div className={cx(panels.details)}>
      <Button className={cx(panels.back)} onPress={() => setSuggesting(false)}>
        <ChevronLeft size={15} strokeWidth={1.75} aria-hidden /> All entities
      </Button>
      <div className={cx(panels.scroll)}>
        <div className={cx(panels.panel)}>
          <header className={cx(panels.head)}>
            <Heading level={2} className={cx(panels.name)}>
              Suggested duplicates
            </Heading>
            <p className={cx(panels.soft)}>
              {open.length === 0
                ? 'Nothing here looks like the same thing twice.'
                : `${open.length} ${open.length === 1 ? 'pair looks' : 'pairs look'} like the same thing, the likeliest first. Nothing is merged unless you say so.`}
            </p>
          </header>
          <ul>
            {open.slice(0, SHOWN).map((suggestion) => (
              <Pair key={suggestion.entities.map(({ key }) => key).join('\n')} suggestion={suggestion} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

function Pair({ suggestion: { entities, reason } }: { suggestion: OpenSuggestion }) {
  const { lookup } = useOpen()
  const { correct } = useEditing()
  // Who is tied to more keeps the name.
  const [into, other] = [...entities].sort((a, b) => lookup.graph.degree(b.key) - lookup.graph.degree(a.key))
  if (!into || !other) return null
  return (
    <li className={cx(styles.suggestion)}>
      <p>
        <EntityLink entity={into} className={panels.strong} />
      </p>
      <p>
        <EntityLink entity={other} className={panels.strong} />
      </p>
      <p className={cx(panels.soft)}>{reason.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.</p>
      <p className={cx(styles.answers)}>
        <Button
          className={cx(styles.answer)}
          aria-label={`Merge ${other.attributes.label} into ${into.attributes.label}`}
          onPress={() => correct({ type: 'merge', into: refTo(into), others: [refTo(other)] })}
        >
          <Check size={14} strokeWidth={1.75} aria-hidden /> Merge
        </Button>
        <Button
          className={cx(styles.answer)}
          aria-label={`${into.attributes.label} and ${other.attributes.label} are not the same`}
          onPress={() => correct({ type: 'distinguish', entities: [refTo(into), refTo(other)] })}
        >
          <X size={14} strokeWidth={1.75} aria-hidden /> Not the same
        </Button>
      </p>
    </li>
  )
}
