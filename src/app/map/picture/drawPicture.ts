import { annotate } from '../annotate.ts'
import type { Stage } from '../stage.ts'
import { drawOutlines, writingOn } from '../stage.ts'
import { type Caption, drawKey } from './drawKey.ts'
import { drawLines } from './drawLines.ts'
import { drawNodes } from './drawNodes.ts'
import { SvgPaper } from './SvgPaper.ts'
import { element, escapeXml } from './svg.ts'

/** Height of the title above the view. */
export const TITLE = 52

/**
 * What is on the screen as an SVG document: the view as the map draws it, with its title, key and sources. Sizes are
 * CSS pixels; text is text.
 */
export function drawPicture(stage: Stage, caption: Caption): string {
  const { theme, viewport } = stage
  const { width, height } = viewport.frame()
  const measure = viewport.paper('top')
  const under = new SvgPaper(measure)
  drawOutlines(stage, under)
  const over = new SvgPaper(measure)
  annotate(over, width, height, theme, writingOn(stage))
  const view = [under.markup, drawLines(stage, width, height), drawNodes(stage, width, height), over.markup]
  return pageAround(stage, caption, view.join('\n'))
}

/** The page of a picture, as an SVG document: a view between title and key. */
export function pageAround(stage: Stage, caption: Caption, view: string): string {
  const { theme, viewport } = stage
  const { width, height } = viewport.frame()
  const key = drawKey(stage, caption, viewport.paper('top'), width)
  const whole = TITLE + height + key.height
  const title = {
    x: 24,
    y: TITLE / 2,
    dy: '0.35em',
    'font-family': theme.font,
    'font-size': 18,
    'font-weight': 700,
  }
  const content = [
    element('title', {}, escapeXml(caption.title)),
    element('clipPath', { id: 'view' }, element('rect', { width, height })),
    element('rect', { width, height: whole, fill: theme.surface }),
    element('text', { ...title, fill: theme.ink }, escapeXml(caption.title)),
    element(
      'g',
      { transform: `translate(0 ${TITLE})`, 'clip-path': 'url(#view)' },
      `${element('rect', { width, height, fill: theme.background })}\n${view}`,
    ),
    element('g', { transform: `translate(0 ${TITLE + height})` }, key.markup),
  ]
  const box = { width, height: whole, viewBox: `0 0 ${width} ${whole}` }
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, `\n${content.join('\n')}\n`)}\n`
}
