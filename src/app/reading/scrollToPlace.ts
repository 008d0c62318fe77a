import type { Range } from '../../model/span.ts'

const LOCATED_MS = 1800

/**
 * Scrolls the text to a place and marks what stands there for a moment.
 * @returns what takes the mark away early.
 */
export function scrollToPlace(scroller: HTMLElement, { start, end }: Range): () => void {
  const pieces = [...scroller.querySelectorAll<HTMLElement>('[data-start]')].filter((element) => {
    const at = Number(element.dataset.start)
    return at >= start && at < end
  })
  const target = pieces[0] ?? blockAt(scroller, start)
  if (!target) return () => {}
  const distance = Math.abs(target.getBoundingClientRect().top - scroller.getBoundingClientRect().top)
  const near = distance < 2 * scroller.clientHeight
  // Blocks far away are not laid out yet (content-visibility): gliding there would miss.
  target.scrollIntoView({ block: 'center', behavior: near && !prefersStill() ? 'smooth' : 'instant' })
  const marked = pieces.length > 0 ? pieces : [target]
  for (const element of marked) element.dataset.located = ''
  const timer = setTimeout(clear, LOCATED_MS)
  function clear() {
    clearTimeout(timer)
    for (const element of marked) delete element.dataset.located
  }
  return clear
}

function blockAt(scroller: HTMLElement, offset: number): HTMLElement | undefined {
  return [...scroller.querySelectorAll<HTMLElement>('[data-block]')].findLast(
    (element) => Number(element.dataset.block) <= offset,
  )
}

export const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches
