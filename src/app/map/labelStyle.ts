import type { Paper } from './picture/Paper.ts'

export interface LabelStyle {
  readonly font: string
  readonly color: string
  readonly halo: string
}

export const LABEL_SIZE = 12
export const LINE_LABEL_SIZE = 11

const LABEL_FONTS = {
  node: (font: string) => `500 ${LABEL_SIZE}px ${font}`,
  line: (font: string) => `italic ${LINE_LABEL_SIZE}px ${font}`,
  group: (font: string) => `700 ${LINE_LABEL_SIZE}px ${font}`,
}

/** Sets the context up for labels of nodes, of lines or of groups. */
export function setLabelStyle(context: Paper, style: LabelStyle, of: 'node' | 'line' | 'group'): void {
  context.font = LABEL_FONTS[of](style.font)
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = style.halo
  context.fillStyle = style.color
}
