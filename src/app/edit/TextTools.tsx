import { Spline, UserPlus } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button, Toolbar } from 'react-aria-components'
import type { SourceDocument } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { cx } from '../controls/cx.ts'
import { trimmed } from './connection.ts'
import { useEditing } from './context.ts'
import styles from './edit.module.css'

/** What can be made of words that are selected in the text: an entity, or the evidence of a connection. */
export function TextTools({
  scroller,
  document,
}: {
  scroller: RefObject<HTMLElement | null>
  document: SourceDocument
}) {
  const { show } = useEditing()
  const [span, setSpan] = useState<Span | undefined>()

  useEffect(() => {
    const read = () => setSpan(scroller.current ? selectedSpan(scroller.current, document) : undefined)
    window.document.addEventListener('selectionchange', read)
    return () => window.document.removeEventListener('selectionchange', read)
  }, [scroller, document])

  if (!span) return null
  const start = (kind: 'add' | 'connect') => {
    window.getSelection()?.removeAllRanges()
    setSpan(undefined)
    show(kind === 'add' ? { kind, mention: { ...span, kind: 'name' } } : { kind, sentence: span })
  }
  return (
    <Toolbar aria-label="Selected words" className={cx(styles.textTools)}>
      <Button onPress={() => start('connect')} className={cx(styles.textTool)}>
        <Spline size={15} strokeWidth={1.75} aria-hidden /> New connection
      </Button>
      <Button onPress={() => start('add')} className={cx(styles.textTool)}>
        <UserPlus size={15} strokeWidth={1.75} aria-hidden /> New entity
      </Button>
    </Toolbar>
  )
}

/** The place in the document of what is selected, if it lies within one block of its text. */
function selectedSpan(scroller: HTMLElement, source: SourceDocument): Span | undefined {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(scroller, range.startContainer, range.startOffset)
  const end = offsetOf(scroller, range.endContainer, range.endOffset)
  return start === undefined || end === undefined ? undefined : trimmed(source, start, end)
}

/** An offset in the text of the document: blocks say where they begin, and hold the text as it is. */
function offsetOf(scroller: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-block]')
  if (!block || !scroller.contains(block)) return undefined
  const before = window.document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset.block) + before.toString().length
}
