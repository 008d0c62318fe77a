import type { EntityType, Status } from '../../../model/vocabulary.ts'
import { STATUSES } from '../../../model/vocabulary.ts'
import { PINNED, TYPE_TERMS, TYPES_IN_ORDER } from '../../vocabulary/entityTypes.ts'
import { SHAPES } from '../../vocabulary/shapes.ts'
import { DISPUTED, STATUS_TERMS } from '../../vocabulary/statuses.ts'
import { STATE } from '../gl/Instances.ts'
import { groupColor, hullsShown } from '../hulls.ts'
import type { Stage } from '../stage.ts'
import type { MapTheme } from '../theme.ts'
import type { Paper } from './Paper.ts'
import { element, escapeXml, number } from './svg.ts'

/** What is written around the view in a picture. */
export interface Caption {
  readonly title: string
  /** What the map was read from. */
  readonly sources: readonly string[]
}

const MARGIN = 24
const ROW = 24
const LINE = 18
/** More lines of sources than this end in a count of those left out. */
const MOST_LINES = 6

interface Item {
  readonly mark: string
  readonly wide: number
  readonly words: string
}

/** The key to what is in the view, and the sources, set in rows of a width. @returns the markup, and its height. */
export function drawKey(
  stage: Stage,
  { sources }: Caption,
  measure: Paper,
  width: number,
): { markup: string; height: number } {
  const { theme } = stage
  const text = (x: number, y: number, words: string, fill: string) =>
    element(
      'text',
      { x, y, dy: '0.35em', 'font-family': theme.font, 'font-size': 12, fill },
      escapeXml(words),
    )
  measure.font = `12px ${theme.font}`
  const widthOf = (words: string) => measure.measureText(words).width
  const marks: string[] = []
  let y = ROW / 2 + 8
  for (const items of [typeItems(stage), statusItems(stage), groupItems(stage)]) {
    let x = MARGIN
    for (const { mark, wide, words } of items) {
      const needed = wide + 8 + widthOf(words)
      if (x > MARGIN && x + needed > width - MARGIN) {
        x = MARGIN
        y += ROW
      }
      marks.push(element('g', { transform: `translate(${number(x)} ${number(y)})` }, mark))
      marks.push(text(x + wide + 8, y, words, theme.ink))
      x += needed + 20
    }
    if (items.length > 0) y += ROW
  }
  y += 4
  for (const line of breakSources(sources, widthOf, width - 2 * MARGIN)) {
    marks.push(text(MARGIN, y, line, theme.muted))
    y += LINE
  }
  return { markup: marks.join('\n'), height: y + MARGIN / 2 }
}

function typeItems({ model, theme }: Stage): Item[] {
  const types = new Set<EntityType>()
  for (const [i, { type }] of model.graph.nodes.entries())
    if (model.nodeStates[i] !== STATE.hidden) types.add(type)
  const items = TYPES_IN_ORDER.filter((type) => types.has(type)).map((type) => ({
    mark: element('path', {
      d: SHAPES[TYPE_TERMS[type].shape].path,
      transform: 'translate(6 0) scale(5.5)',
      fill: model.data.colorBy === 'type' ? theme.types[type] : theme.muted,
      'fill-rule': 'evenodd',
    }),
    wide: 12,
    words: TYPE_TERMS[type].many,
  }))
  const isPinned = model.pinned.some((i) => model.nodeStates[i] !== STATE.hidden)
  return isPinned ? [...items, { mark: pinSample(theme), wide: 12, words: PINNED }] : items
}

function pinSample({ muted, surface, ink }: MapTheme): string {
  return [
    { cx: 5, cy: 1, r: 5, fill: muted },
    { cx: 9, cy: -3, r: 4, fill: surface },
    { cx: 9, cy: -3, r: 2.6, fill: ink },
  ]
    .map((circle) => element('circle', circle))
    .join('')
}

function statusItems({ model, theme }: Stage): Item[] {
  const { graph, shown } = model
  const statuses = new Set<Status>()
  let isDisputed = false
  for (let tie = 0; tie < graph.ties.length; tie++)
    for (const line of shown.statements[tie] ? graph.linesOf(tie) : []) {
      if (!shown.has(line)) continue
      statuses.add(line.status)
      isDisputed ||= line.disputed
    }
  const items = STATUSES.filter((status) => statuses.has(status)).map((status) => ({
    mark: lineSample(theme.statuses[status], STATUS_TERMS[status].dash, STATUS_TERMS[status].struck),
    wide: 28,
    words: STATUS_TERMS[status].label,
  }))
  const cross = element('path', {
    d: 'M0,0H9M19,0H28M10,-4L18,4M10,4L18,-4',
    stroke: theme.statuses.asserted,
    fill: 'none',
  })
  return isDisputed ? [...items, { mark: cross, wide: 28, words: DISPUTED.label }] : items
}

function lineSample(stroke: string, dash: readonly number[] | null, struck: boolean): string {
  const line = element('path', {
    d: 'M0,0H28',
    stroke,
    'stroke-width': 1.75,
    'stroke-dasharray': dash?.join(' '),
  })
  return struck
    ? line + element('path', { d: 'M6,-4V4M14,-4V4M22,-4V4', stroke, 'stroke-width': 1.25 })
    : line
}

function groupItems({ hulls, model, theme }: Stage): Item[] {
  const told = model.data.colorBy === 'group' ? hulls : hullsShown(hulls, model)
  return told.map(({ group, number: place }) => {
    const stroke = groupColor(theme, place)
    const outline = { x: 0, y: -6, width: 20, height: 12, rx: 6, stroke, fill: stroke, 'fill-opacity': 0.2 }
    return { mark: element('rect', outline), wide: 20, words: group.name }
  })
}

function breakSources(
  sources: readonly string[],
  widthOf: (words: string) => number,
  width: number,
): string[] {
  const lines: string[] = []
  let line = sources.length === 1 ? 'Source:' : 'Sources:'
  for (const [i, source] of sources.entries()) {
    const words = ` ${source}${i < sources.length - 1 ? ';' : ''}`
    const rest = ` and ${sources.length - i - 1} more`
    const isLast = lines.length === MOST_LINES - 1 && i < sources.length - 1
    if (line && widthOf(line + words + (isLast ? rest : '')) > width) {
      if (lines.length === MOST_LINES - 1) return [...lines, `${line} and ${sources.length - i} more`]
      lines.push(line)
      line = words.trimStart()
    } else line += words
  }
  return sources.length > 0 ? [...lines, line] : []
}
