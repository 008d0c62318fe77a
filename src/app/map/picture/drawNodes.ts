import { TYPE_TERMS } from '../../vocabulary/entityTypes.ts'
import { SHAPES } from '../../vocabulary/shapes.ts'
import { STATE } from '../gl/Instances.ts'
import { colorOf, type Stage } from '../stage.ts'
import { mix } from '../theme.ts'
import { element, escapeXml, number } from './svg.ts'

/** The nodes of the view as the map draws them, what is dimmed under what is not; each has its name as its title. */
export function drawNodes(stage: Stage, width: number, height: number): string {
  const { model, screen, theme } = stage
  const marks: { dimmed: string[]; plain: string[] } = { dimmed: [], plain: [] }
  for (const [node, { label, type }] of model.graph.nodes.entries()) {
    const state = model.nodeStates[node]
    const [x, y, radius] = [screen.x(node), screen.y(node), screen.radius(node)]
    const isOutside = x < -radius || y < -radius || x > width + radius || y > height + radius
    if (state === STATE.hidden || isOutside) continue
    const isDimmed = state === STATE.dimmed
    const color = colorOf(stage, node)
    const mark = element(
      'path',
      {
        d: SHAPES[TYPE_TERMS[type].shape].path,
        transform: `translate(${number(x)} ${number(y)}) scale(${number(radius)})`,
        fill: isDimmed ? mix(color, theme.background, 0.8) : color,
        'fill-rule': 'evenodd',
        // The halo, where the line that goes round it is as wide outside as inside.
        stroke: theme.background,
        'stroke-width': Math.min(3, radius * 0.7),
        'vector-effect': 'non-scaling-stroke',
        'paint-order': 'stroke',
      },
      element('title', {}, escapeXml(`${label}, ${TYPE_TERMS[type].one}`)),
    )
    marks[isDimmed ? 'dimmed' : 'plain'].push(mark)
  }
  return [...marks.dimmed, ...marks.plain].join('\n')
}
