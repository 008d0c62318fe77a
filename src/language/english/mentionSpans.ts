import type { Stretch } from './encoder.ts'
import type { Arena } from './kernels/arena.ts'
import type { Kernels } from './kernels/kernels.ts'
import { keepFloats, loadLinear } from './kernels/linear.ts'
import type { ModelFile } from './modelFile.ts'
import type { EntityMention, MentionClass } from './records.ts'

const POINTERS = ['left', 'right', 'core_left', 'core_right'] as const

/** Finds the mentions of every stretch: `entity` has the class of the mention that each token heads, 0 for none. */
export type MentionFinder = (
  x: number,
  tokens: number,
  stretches: readonly Stretch[],
  entity: Int32Array,
) => EntityMention[][]

/** Each head points to the first and last token of its mention and of its core (training/network.py: POINTERS). */
export function createMentionFinder(file: ModelFile, arena: Arena, kernels: Kernels): MentionFinder {
  const { span: size, arc_reach: reach } = file.settings
  const layer = loadLinear(file, 'span', arena, kernels)
  const tables = POINTERS.map((name) => ({
    relative: keepFloats(file, `${name}.relative`, arena),
    near: keepFloats(file, `${name}.near`, arena),
  }))
  const names = file.labels.entity
  const stride = layer.outputs
  return (x, tokens, stretches, entity) => {
    const y = arena.borrow(tokens * stride * 4)
    layer.apply(x, y, tokens)
    const row = arena.borrow(Math.max(...stretches.map((s) => s.count)) * 4)
    return stretches.map(({ first, count }) => {
      const found: EntityMention[] = []
      for (let i = 0; i < count; i++) {
        const type = entity[first + i] as number
        if (type === 0) continue
        const [left, right, coreLeft, coreRight] = tables.map(({ relative, near }, k) => {
          const query = y + ((first + i) * stride + 2 * k * size) * 4
          const keys = y + (first * stride + (2 * k + 1) * size) * 4
          kernels.point(query, keys, relative, near, row, i, count, size, stride, reach)
          const scores = arena.floats(row, count)
          return k % 2 === 0 ? bestWithin(scores, 0, i) : bestWithin(scores, i, count - 1)
        }) as [number, number, number, number]
        found.push({
          head: i,
          first: left,
          last: right,
          coreFirst: Math.max(left, coreLeft),
          coreLast: Math.min(right, coreRight),
          type: names[type] as MentionClass,
        })
      }
      return found
    })
  }
}

/** Index of the largest number in [from, to]; the first of equals. */
function bestWithin(scores: Float32Array, from: number, to: number): number {
  let best = from
  for (let j = from + 1; j <= to; j++) if ((scores[j] as number) > (scores[best] as number)) best = j
  return best
}
