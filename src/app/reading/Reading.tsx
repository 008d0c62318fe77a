import { type MouseEvent, memo, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import { Heading } from 'react-aria-components'
import type { SourceDocument } from '../../model/document.ts'
import type { Relation } from '../../model/relation.ts'
import type { DocumentId } from '../../model/span.ts'
import type { EntityType } from '../../model/vocabulary.ts'
import type { Block } from '../../text/view.ts'
import { cx } from '../controls/cx.ts'
import { TextTools } from '../edit/TextTools.tsx'
import { claimOf } from '../store/claimOf.ts'
import { useOpen, useSelection, useShows } from '../store/context.ts'
import { relationsBetween } from '../store/lookup.ts'
import { useShown } from '../store/shown.tsx'
import { TYPE_TERMS } from '../vocabulary/entityTypes.ts'
import { blocksOf } from './blocks.ts'
import { DocumentBar } from './DocumentBar.tsx'
import { MarkedText } from './MarkedText.tsx'
import { evidenceMarks, mentionMarks } from './marks.ts'
import styles from './reading.module.css'
import { distribute, type Mark } from './runs.ts'
import { scrollToPlace } from './scrollToPlace.ts'
import { useMentionCursor } from './useMentionCursor.ts'
import { sentencesIn, usePointing } from './usePointing.ts'

const NONE: readonly Mark[] = []
/** So many claims of a sentence are read out. */
const SPOKEN = 3

/** The text that was read, with what it mentions; of several documents, the one that was asked for. */
export function Reading() {
  const { lookup, dispatch } = useOpen()
  const { place } = useShows()
  const { documents } = lookup.dossier.attributes
  const turn = useCallback((to: DocumentId) => dispatch({ type: 'turn', document: to }), [dispatch])
  const document = documents.find(({ id }) => id === place?.document) ?? documents[0]
  if (!document) return null
  return (
    <div className={cx(styles.reading)}>
      <DocumentBar documents={documents} current={document.id} onTurn={turn} />
      <Article key={document.id} document={document} />
    </div>
  )
}

function Article({ document }: { document: SourceDocument }) {
  const { lookup, dispatch } = useOpen()
  const { selection } = useSelection()
  const { place } = useShows()
  const { isShown, isAsked } = useShown()
  const scroller = useRef<HTMLDivElement>(null)
  const help = useId()
  const blocks = blocksOf(document)
  const sentences = useMemo(() => sentencesIn(lookup, document), [lookup, document])
  const mentions = useMemo(
    () =>
      distribute(blocks, [
        ...mentionMarks(lookup.mentionsIn.get(document.id) ?? []),
        ...sentences.map(({ start, end }): Mark => ({ kind: 'statement', start, end })),
      ]),
    [blocks, lookup, document, sentences],
  )
  const { pointTo, handlers } = usePointing(scroller, document, sentences)
  const evidence = useMemo(() => {
    if (selection?.kind !== 'connection') return null
    const relations = relationsBetween(lookup, selection.ends)
    // The one that was asked for; else all that the filters leave.
    const isChosen = ({ key }: Relation) => key === selection.relation
    const isLeft = ({ key }: Relation) => isShown(key)
    const shown = relations.filter(selection.relation === undefined ? isLeft : isChosen)
    const items = shown.flatMap((relation) =>
      isLeft(relation) ? relation.attributes.evidence.filter(isAsked) : relation.attributes.evidence,
    )
    return distribute(blocks, items.filter((item) => item.document === document.id).flatMap(evidenceMarks))
  }, [blocks, lookup, selection, document, isShown, isAsked])
  const typeOf = useMemo(() => (entity: string) => lookup.entities.get(entity)?.attributes.type, [lookup])
  const chosen = selection?.kind === 'entity' ? selection.key : null

  useEffect(() => {
    const element = scroller.current
    if (!element || place?.document !== document.id || !place.span) return undefined
    return scrollToPlace(element, place.span)
  }, [place, document])

  const select = (key: string) =>
    dispatch({ type: 'select', selection: { kind: 'entity', key }, from: 'text' })
  // Whoever reads with the keyboard points with its cursor, and is told what the lines that light up say.
  const walkTo = ({ start, entity }: { readonly start: number; readonly entity: string }) => {
    const claims = pointTo(start).flatMap((edge) => claimOf(lookup, edge) ?? [])
    const told = claims.slice(0, SPOKEN).join('; ')
    const type = typeOf(entity)
    return [
      ...(type ? [TYPE_TERMS[type].one] : []),
      ...(claims.length > SPOKEN ? [`${told}; and ${claims.length - SPOKEN} more`] : told ? [told] : []),
    ].join('. ')
  }
  const { onKeyDown, spoken } = useMentionCursor(scroller, walkTo, select)
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !window.getSelection()?.isCollapsed) return
    const key = event.target.closest('[data-entity]')?.getAttribute('data-entity')
    if (key !== null && key !== undefined) select(key)
  }

  return (
    <section
      ref={scroller}
      className={cx(styles.scroller)}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...handlers}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
      tabIndex={0}
      aria-label={`Text: ${document.title}`}
      aria-describedby={help}
    >
      <p id={help} className="visually-hidden">
        The arrows walk its mentions and light up what their sentences say; Enter selects one; with Shift they
        select its sentence.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <article className={cx(styles.article)}>
        <header>
          <Heading level={2} className={cx(styles.title)}>
            {document.title}
          </Heading>
          <p className={cx(styles.source)}>
            {document.source}
            {document.published && (
              <>
                , <time dateTime={document.published}>{document.published}</time>
              </>
            )}
          </p>
        </header>
        {blocks.map((block, i) => {
          const marks = mentions[i] ?? NONE
          return (
            <ReadingBlock
              key={block.start}
              text={document.text}
              block={block}
              mentions={marks}
              evidence={evidence?.[i]?.length ? evidence[i] : NONE}
              // Only the blocks that speak of the selected entity are drawn again.
              chosen={chosen !== null && marks.some(({ entity }) => entity === chosen) ? chosen : null}
              typeOf={typeOf}
            />
          )
        })}
      </article>
      <TextTools scroller={scroller} document={document} />
    </section>
  )
}

interface ReadingBlockProps {
  readonly text: string
  readonly block: Block
  readonly mentions: readonly Mark[]
  readonly evidence: readonly Mark[]
  readonly chosen: string | null
  readonly typeOf: (entity: string) => EntityType | undefined
}

const ReadingBlock = memo(function ReadingBlock({
  text,
  block,
  mentions,
  evidence,
  chosen,
  typeOf,
}: ReadingBlockProps) {
  const marks = evidence.length > 0 ? [...mentions, ...evidence] : mentions
  const words = <MarkedText text={text} range={block} marks={marks} typeOf={typeOf} selected={chosen} />
  const attributes = {
    className: cx(styles.block, styles[block.kind]),
    'data-block': block.start,
    dir: 'auto' as const,
  }
  return block.kind === 'heading' ? <h3 {...attributes}>{words}</h3> : <p {...attributes}>{words}</p>
})
