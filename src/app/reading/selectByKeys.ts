/**
 * Selects text without a mouse: first the sentence around a mention (Unicode text segmentation, UAX 29), then a word
 * more (`1`) or less (`-1`) at its end.
 * @returns the words that are selected now.
 */
export function selectByKeys(scroller: HTMLElement, mention: HTMLElement, step: 1 | -1): string {
  const selection = window.getSelection()
  const block = mention.closest<HTMLElement>('[data-block]')
  if (!selection || !block) return ''
  const isSelected = !selection.isCollapsed && scroller.contains(selection.anchorNode)
  if (isSelected) selection.modify('extend', step > 0 ? 'forward' : 'backward', 'word')
  else {
    const at = Number(mention.dataset.start) - Number(block.dataset.block)
    const sentence = new Intl.Segmenter('en', { granularity: 'sentence' })
      .segment(block.textContent ?? '')
      .containing(at)
    if (!sentence) return ''
    const start = placeIn(block, sentence.index)
    const end = placeIn(block, sentence.index + sentence.segment.trimEnd().length)
    if (start && end) selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  }
  return selection.toString()
}

/** Where a place of the text of a block is among its nodes. */
function placeIn(block: HTMLElement, place: number): { node: Node; offset: number } | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (place <= before + length) return { node, offset: place - before }
    before += length
  }
  return undefined
}
