import type { Line } from './reading.ts'
import { splitLines } from './splitLines.ts'
export function readMarkdown(text: string): Line[] {
  return splitLines(text)
}
