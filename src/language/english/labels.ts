import type { Stretch } from './encoder.ts'
import { bestOfRows } from './heads.ts'
import type { Arena } from './kernels/arena.ts'
import type { Kernels } from './kernels/kernels.ts'
import { keepFloats, loadLinear } from './kernels/linear.ts'
import type { ModelFile } from './modelFile.ts'

/** A head is in question where it is at most e^3 times less likely than the best, and at most three are. */
const MARGIN = 3
const CANDIDATES = 3

/** Labels of arcs over x [tokens, width]; heads are 1-based within each stretch, 0 for the root. */
export interface Labeller {
  /**
   * Adds to the scores of arcs in question, for each stretch [n, n + 1], the logarithm of their likeliest label's
   * probability: the tree is then the best of arcs and labels together.
   */
  weigh(arcs: readonly Float32Array[]): void
  /** The numbers of the best labels of chosen heads. */
  label(heads: readonly (readonly number[])[]): Int32Array
}

export function createLabeller(
  file: ModelFile,
  arena: Arena,
  kernels: Kernels,
): (x: number, tokens: number, stretches: readonly Stretch[]) => Labeller {
  const dependent = loadLinear(file, 'label_dep', arena, kernels)
  const head = loadLinear(file, 'label_head', arena, kernels)
  const layer = loadLinear(file, 'label', arena, kernels)
  const rootEnd = keepFloats(file, 'label_root', arena)
  const size = head.outputs
  const names = file.labels.deprel
  const root = names.indexOf('root')
  return (x, tokens, stretches) => {
    const d = arena.borrow(tokens * size * 4)
    const h = arena.borrow(tokens * size * 4)
    dependent.apply(x, d, tokens)
    head.apply(x, h, tokens)

    /** Scores of every label for arcs [token, its head's row or -1 for the root], one row each. */
    const score = (arcs: readonly (readonly [number, number])[]) => {
      const joined = arena.borrow(arcs.length * size * 4)
      const y = arena.borrow(arcs.length * layer.outputs * 4)
      for (const [row, [token, to]] of arcs.entries()) {
        const end = to < 0 ? rootEnd : h + to * size * 4
        kernels.join(d + token * size * 4, end, joined + row * size * 4, size)
      }
      layer.apply(joined, y, arcs.length)
      return arena.floats(y, arcs.length * layer.outputs)
    }

    return {
      weigh(arcs) {
        const asked: { scores: Float32Array; at: number; isRoot: boolean }[] = []
        const ends: (readonly [number, number])[] = []
        for (const [s, { first, count }] of stretches.entries()) {
          const scores = arcs[s] as Float32Array
          for (let i = 0; i < count; i++) {
            const row = scores.subarray(i * (count + 1), (i + 1) * (count + 1))
            const heads = inQuestion(row)
            if (heads.length < 2) continue
            const kept = heads.map((j) => row[j] as number)
            for (const [j, score] of row.entries()) row[j] = score - MARGIN
            for (const [k, j] of heads.entries()) {
              row[j] = kept[k] as number
              asked.push({ scores: row, at: j, isRoot: j === 0 })
              ends.push([first + i, j === 0 ? -1 : first + j - 1])
            }
          }
        }
        if (ends.length === 0) return
        const labels = score(ends)
        for (const [row, { scores, at, isRoot }] of asked.entries()) {
          const own = labels.subarray(row * layer.outputs, row * layer.outputs + names.length)
          scores[at] = (scores[at] as number) + likeliest(own, root, isRoot)
        }
      },
      label(heads) {
        const ends = stretches.flatMap(({ first, count }, s) =>
          Array.from({ length: count }, (_, i) => {
            const to = heads[s]?.[i] as number
            return [first + i, to === 0 ? -1 : first + to - 1] as const
          }),
        )
        const scores = score(ends)
        // Only the root's own arc is called root.
        for (const [row, [, to]] of ends.entries()) scores[row * layer.outputs + root] = to < 0 ? 1e9 : -1e9
        return bestOfRows(scores, tokens, layer.outputs, names.length)
      },
    }
  }
}

/** The columns of the best scores of a row, at most `CANDIDATES` and no further than `MARGIN` from the best. */
function inQuestion(row: Float32Array): number[] {
  const best: number[] = []
  for (const [j, score] of row.entries()) {
    let at = best.length
    while (at > 0 && score > (row[best[at - 1] as number] as number)) at--
    if (at < CANDIDATES) best.splice(at, 0, j)
    if (best.length > CANDIDATES) best.pop()
  }
  const least = (row[best[0] as number] as number) - MARGIN
  return best.filter((j) => (row[j] as number) > least)
}

/** Log-probability of the likeliest label: of `root` for the root's arc, of the others for another. */
function likeliest(scores: Float32Array, root: number, isRoot: boolean): number {
  let [top, other] = [-Infinity, -Infinity]
  for (const [label, score] of scores.entries()) {
    top = Math.max(top, score)
    if (label !== root) other = Math.max(other, score)
  }
  let sum = 0
  for (const score of scores) sum += Math.exp(score - top)
  return (isRoot ? (scores[root] as number) : other) - top - Math.log(sum)
}
