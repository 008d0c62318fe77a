import type { Stretch } from './encoder.ts'
import type { Arena } from './kernels/arena.ts'
import type { Kernels } from './kernels/kernels.ts'
import { keepFloats, type Linear, loadLinear } from './kernels/linear.ts'
import type { LabelSet, ModelFile } from './modelFile.ts'

const TAGS = ['upos', 'xpos', 'feats', 'lemma', 'entity'] as const
export type Tag = (typeof TAGS)[number]

/** The best label's number for every token, per head. */
export type Tags = Readonly<Record<Tag, Int32Array>> & {
  /** Scores of a head's labels for a token; they stand until the arena is reset. */
  readonly scores: (tag: Tag, token: number) => Float32Array
}

/** Tagging: x [tokens, width] -> labels. */
export type Tagger = (x: number, tokens: number) => Tags

export function createTagger(file: ModelFile, arena: Arena, kernels: Kernels): Tagger {
  const hidden = loadLinear(file, 'hidden', arena, kernels)
  const layers = TAGS.map((name) => loadLinear(file, `tag.${name}`, arena, kernels))
  return (x, tokens) => {
    const h = arena.borrow(tokens * hidden.outputs * 4)
    hidden.apply(x, h, tokens, 'rectify')
    const places = layers.map((layer) => {
      const y = arena.borrow(tokens * layer.outputs * 4)
      layer.apply(h, y, tokens)
      return y
    })
    const best = layers.map(({ outputs }, i) => {
      const scores = arena.floats(places[i] as number, tokens * outputs)
      return bestOfRows(scores, tokens, outputs, file.labels[TAGS[i] as LabelSet].length)
    })
    const scores = (tag: Tag, token: number) => {
      const k = TAGS.indexOf(tag)
      const width = (layers[k] as Linear).outputs
      return arena.floats((places[k] as number) + token * width * 4, file.labels[tag].length)
    }
    const tags = Object.fromEntries(TAGS.map((name, i) => [name, best[i]])) as Record<Tag, Int32Array>
    return { ...tags, scores }
  }
}

/** Arc scores of one sentence after another: x [tokens, width] -> for each stretch [n, n + 1] (column 0: the root). */
export type ArcScorer = (x: number, tokens: number, stretches: readonly Stretch[]) => Float32Array[]

/** Biaffine arcs with relative positions (training/network.py: Pointer). */
export function createArcScorer(file: ModelFile, arena: Arena, kernels: Kernels): ArcScorer {
  const { arc_reach: reach } = file.settings
  const dependent = loadLinear(file, 'arc_dep', arena, kernels)
  const head = loadLinear(file, 'arc_head', arena, kernels)
  const bilinear = loadLinear(file, 'bilinear', arena, kernels)
  const root = keepFloats(file, 'root', arena)
  const relative = keepFloats(file, 'arc_pointer.relative', arena)
  const near = keepFloats(file, 'arc_pointer.near', arena)
  const size = head.outputs
  return (x, tokens, stretches) => {
    const d = arena.borrow(tokens * size * 4)
    const h = arena.borrow(tokens * size * 4)
    const q = arena.borrow(tokens * size * 4)
    dependent.apply(x, d, tokens, 'leak')
    head.apply(x, h, tokens, 'leak')
    bilinear.apply(d, q, tokens)
    const longest = Math.max(...stretches.map((s) => s.count))
    const row = arena.borrow(longest * 4)
    return stretches.map(({ first, count }) => {
      const scores = new Float32Array(count * (count + 1))
      for (let i = 0; i < count; i++) {
        const query = q + (first + i) * size * 4
        kernels.point(query, h + first * size * 4, relative, near, row, i, count, size, size, reach)
        scores[i * (count + 1)] = kernels.root(query, root, size)
        scores.set(arena.floats(row, count), i * (count + 1) + 1)
        scores[i * (count + 1) + i + 1] = -1e4
      }
      return scores
    })
  }
}

/** Index of the largest of the first `count` numbers in every row of `width`; the first of equals. */
export function bestOfRows(scores: Float32Array, rows: number, width: number, count: number): Int32Array {
  const best = new Int32Array(rows)
  for (let r = 0; r < rows; r++) {
    let at = 0
    for (let k = 1; k < count; k++) {
      if ((scores[r * width + k] as number) > (scores[r * width + at] as number)) at = k
    }
    best[r] = at
  }
  return best
}
