import { CornerDownRight, Search } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import { cx } from '../controls/cx.ts'
import { TypeGlyph } from '../controls/TypeGlyph.tsx'
import { useOpen } from '../store/context.ts'
import { useShown } from '../store/shown.tsx'
import type { Command } from './commands.ts'
import { fold } from './fold.ts'
import { clipped, Marked } from './Marked.tsx'
import styles from './palette.module.css'
import { indexNames, indexSentences } from './searchIndex.ts'
import { useReady } from './useReady.ts'

const ENTITIES = 8
const SENTENCES = 12

/** Another name by which something was found, and whether it is shown; not where it is not filtered. */
const noteOf = (alias: string | undefined, isShown = true) =>
  isShown ? alias : [...(alias === undefined ? [] : [alias]), 'left out by the filters'].join(', ')

interface PaletteProps {
  readonly onClose: () => void
  readonly commands: readonly Command[]
}

/** Finds entities by name, sentences by their words, and what the page can do, by typing. */
export default function Palette({ onClose, commands }: PaletteProps) {
  const { lookup, dispatch } = useOpen()
  const { visible } = useShown()
  const [query, setQuery] = useState('')
  const names = useMemo(() => indexNames(lookup.ranked), [lookup])
  const sentences = useMemo(() => indexSentences(lookup), [lookup])
  const [hasNames, hasSentences] = [useReady(names), useReady(sentences)]

  const find = (wanted: string) => {
    const folded = fold(wanted)
    const named = commands.filter(({ words }) => folded === '' || fold(words).includes(folded))
    return [
      {
        id: 'entities',
        title: folded === '' ? 'Most connected' : 'Entities',
        items: names.find(wanted, ENTITIES).map(({ entity, alias, terms }) => ({
          id: `entity ${entity.key}`,
          text: entity.attributes.label,
          icon: <TypeGlyph type={entity.attributes.type} named />,
          note: noteOf(alias, visible?.nodes.has(entity.key)),
          terms,
          run: () =>
            dispatch({ type: 'select', selection: { kind: 'entity', key: entity.key }, from: 'panel' }),
        })),
      },
      {
        id: 'sentences',
        title: 'Sentences',
        items: sentences.find(wanted, SENTENCES).map(({ evidence, edge, terms }) => ({
          id: `sentence ${evidence.document} ${evidence.start}`,
          text: clipped(evidence.exact, terms),
          icon: <CornerDownRight size={14} strokeWidth={1.75} aria-hidden />,
          note: noteOf(undefined, visible?.edges.has(edge)),
          terms,
          run: () => {
            const [source, target] = lookup.graph.extremities(edge)
            dispatch({
              type: 'select',
              selection: { kind: 'connection', ends: [source, target], relation: edge },
              from: 'panel',
            })
            dispatch({ type: 'read', span: evidence })
          },
        })),
      },
      {
        id: 'commands',
        title: 'Commands',
        items: named.map(({ id, words, icon: Icon, run }) => ({
          id: `command ${id}`,
          text: words,
          icon: <Icon size={14} strokeWidth={1.75} aria-hidden />,
          note: undefined,
          terms: [] as readonly string[],
          run,
        })),
      },
    ].filter(({ items }) => items.length > 0)
  }
  // The letters are there before what they find.
  const asked = useDeferredValue(query)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once all is indexed, the query is asked again.
  const groups = useMemo(
    () => find(asked),
    [asked, names, hasNames, sentences, hasSentences, commands, lookup, dispatch, visible],
  )

  /** Enter takes the first of what is asked now, should it not be found or none of it be focused yet. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    const focused = event.target.getAttribute('aria-activedescendant')
    if (asked === query && focused && document.getElementById(focused)) return
    const [first] = find(query)[0]?.items ?? []
    if (!first) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
    first.run()
  }

  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={cx(styles.modal)}>
        <Dialog aria-label="Search" className={cx(styles.dialog)}>
          <div className={cx(styles.inner)} onKeyDownCapture={onKeyDownCapture}>
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField
                aria-label="Search names, sentences and commands"
                autoFocus
                className={cx(styles.field)}
              >
                <Search size={16} strokeWidth={1.75} aria-hidden />
                <Input
                  role="combobox"
                  aria-expanded
                  placeholder="Find a name, a sentence, a command …"
                  className={cx(styles.input)}
                />
              </SearchField>
              <ListBox
                aria-label="Found"
                className={cx(styles.list)}
                items={groups}
                dependencies={[groups]}
                selectionMode="none"
                onAction={(key) => {
                  const item = groups.flatMap(({ items }) => items).find(({ id }) => id === key)
                  onClose()
                  item?.run()
                }}
                renderEmptyState={() => (
                  <p className={cx(styles.empty)}>
                    Nothing is called “{query}”, and no sentence says it. Try fewer or shorter words.
                  </p>
                )}
              >
                {(group) => (
                  <ListBoxSection id={group.id} className={cx(styles.section)}>
                    <Header className={cx(styles.header)}>{group.title}</Header>
                    <Collection items={group.items}>
                      {({ id, text, icon, note, terms }) => (
                        <ListBoxItem id={id} textValue={text} className={cx(styles.item)}>
                          {icon}
                          <Text slot="label">
                            <Marked text={text} terms={terms} />
                          </Text>
                          {note !== undefined && (
                            <Text slot="description">
                              <Marked text={note} terms={terms} />
                            </Text>
                          )}
                        </ListBoxItem>
                      )}
                    </Collection>
                  </ListBoxSection>
                )}
              </ListBox>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
