import { type PointerEvent, type RefObject, useEffect, useMemo } from 'react'
import type { SourceDocument } from '../../model/document.ts'
import type { Range } from '../../model/span.ts'
import { useOpen } from '../store/context.ts'
import type { Lookup } from '../store/lookup.ts'
import { pointed } from '../store/pointed.ts'
import { blockAt, blocksOf } from './blocks.ts'

/** A sentence of a text with the edges that it supports. */
export interface SaidSentence extends Range {
  readonly edges: readonly string[]
}

/** The sentences of a document that support a connection, in the order of the text. */
export function sentencesIn(lookup: Lookup, document: SourceDocument): SaidSentence[] {
  const sentences = new Map<number, { start: number; end: number; edges: string[] }>()
  for (const { key, attributes } of lookup.dossier.edges)
    for (const { document: id, start, end } of attributes.evidence) {
      if (id !== document.id) continue
      const known = sentences.get(start)
      if (!known) sentences.set(start, { start, end, edges: [key] })
      else {
        known.end = Math.max(known.end, end)
        if (known.edges.at(-1) !== key) known.edges.push(key)
      }
    }
  return [...sentences.values()].sort((a, b) => a.start - b.start)
}

/**
 * Ties text and map together: what is pointed at on the map or in a list is marked in the text, and the connections of
 * a sentence that is pointed at in the text are told to the map. Marks are put on the elements themselves: the text is
 * not rendered anew while the pointer moves.
 * @returns handlers for the scrolled text, and `pointTo`, which points at the sentence of a place as the mouse would
 * and returns its connections.
 */
export function usePointing(
  scroller: RefObject<HTMLElement | null>,
  document: SourceDocument,
  sentences: readonly SaidSentence[],
) {
  const { lookup } = useOpen()
  const byEdge = useMemo(() => {
    const map = new Map<string, SaidSentence[]>()
    for (const sentence of sentences)
      for (const edge of sentence.edges) map.set(edge, [...(map.get(edge) ?? []), sentence])
    return map
  }, [sentences])

  useEffect(() => {
    let marked: HTMLElement[] = []
    const clear = () => {
      for (const element of marked) delete element.dataset.pointed
      marked = []
    }
    const mark = () => {
      clear()
      const now = pointed.get()
      const element = scroller.current
      if (!now || now.from === 'text' || !element) return
      const wanted = new Set([...now.part.edges].flatMap((edge) => byEdge.get(edge) ?? []))
      for (const { start, end } of wanted)
        for (const piece of piecesAt(element, document, start))
          if (inside(piece, start, end)) {
            piece.dataset.pointed = ''
            marked.push(piece)
          }
    }
    const stop = pointed.subscribe(mark)
    return () => {
      stop()
      clear()
    }
  }, [scroller, document, byEdge])

  useEffect(() => () => pointed.set(null), [])

  const pointTo = (at: number): readonly string[] => {
    const sentence = sentences[blockAt(sentences, at)]
    if (!sentence || !(at < sentence.end)) {
      pointed.set(null)
      return []
    }
    const edges = new Set(sentence.edges)
    const now = pointed.get()
    if (now?.from !== 'text' || !same(now.part.edges, edges)) {
      const nodes = new Set(sentence.edges.flatMap((edge) => lookup.graph.extremities(edge)))
      pointed.set({ part: { nodes, edges }, from: 'text' })
    }
    return sentence.edges
  }
  const onPointerOver = (event: PointerEvent) => {
    if (event.target instanceof Element)
      pointTo(Number(event.target.closest<HTMLElement>('[data-start]')?.dataset.start ?? Number.NaN))
  }
  const leave = () => pointed.set(null)
  return { pointTo, handlers: { onPointerOver, onPointerLeave: leave, onBlur: leave } }
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((item) => b.has(item))

const inside = (element: HTMLElement, start: number, end: number) => {
  const at = Number(element.dataset.start)
  return at >= start && at < end
}

/** The pieces of the block that holds this place. */
function piecesAt(scroller: HTMLElement, document: SourceDocument, offset: number): HTMLElement[] {
  const blocks = blocksOf(document)
  const block = blocks[blockAt(blocks, offset)]
  const element = block && scroller.querySelector(`[data-block="${block.start}"]`)
  return [...(element?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
}
