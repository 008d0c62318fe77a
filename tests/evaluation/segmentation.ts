import type { Range } from '../../src/model/span.ts'
import { viewText } from '../../src/text/viewText.ts'

/** Precision, recall and F1 (0–1) of ranges, as the CoNLL 2018 shared task scores tokens and sentences. */
export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface SegmentationScore {
  readonly sentences: SpanScore
  readonly tokens: SpanScore
}

export interface GoldText {
  readonly text: string
  readonly sentences: readonly Range[]
  /** Syntactic words; the parts of a multiword token are cut by their own lengths. */
  readonly tokens: readonly Range[]
}

/**
 * Rebuilds the raw text of a CoNLL-U file: tokens with the spacing of `SpaceAfter=No`, one space between
 * sentences, an empty line at each `# newpar` and `# newdoc`.
 */
export function readGold(conllu: string): GoldText {
  let text = ''
  const sentences: Range[] = []
  const tokens: Range[] = []
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const rows = lines.filter((line) => /^\d+(?:-\d+)?\t/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    if (text !== '') {
      if (lines.some((line) => /^# (?:newpar|newdoc)\b/.test(line))) text = `${text.trimEnd()}\n\n`
      else if (!/\s$/.test(text)) text += ' '
    }
    const start = text.length
    let fused = 0
    for (const [id = '', form = '', , , , , , , , misc = ''] of rows) {
      const range = /^(\d+)-(\d+)$/.exec(id)
      const inside = Number(id) <= fused
      if (range) {
        const parts = rows.filter(
          ([other = '']) =>
            !other.includes('-') && Number(other) >= Number(range[1]) && Number(other) <= Number(range[2]),
        )
        let at = text.length
        const words = parts.map(([, word = '']) => word)
        // Words that do not spell the token ("ca" + "n't" always does) leave it as one range.
        if (words.join('').length === form.length)
          for (const word of words) {
            tokens.push({ start: at, end: at + word.length })
            at += word.length
          }
        else tokens.push({ start: at, end: at + form.length })
        fused = Number(range[2])
      } else if (inside) continue
      else tokens.push({ start: text.length, end: text.length + form.length })
      text += form
      if (!/SpaceAfter=No/.test(misc)) text += ' '
    }
    sentences.push({ start, end: text.trimEnd().length })
  }
  return { text, sentences, tokens }
}

/** Reads the raw text of a treebank and scores sentences and tokens found against its own. */
export function scoreSegmentation(conllu: string): SegmentationScore {
  const gold = readGold(conllu)
  const found = viewText(gold.text).blocks.flatMap(({ sentences }) => sentences)
  return {
    sentences: score(gold.sentences, found),
    tokens: score(
      gold.tokens,
      found.flatMap(({ tokens }) => tokens),
    ),
  }
}

function score(gold: readonly Range[], found: readonly Range[]): SpanScore {
  const key = ({ start, end }: Range) => `${start}:${end}`
  const wanted = new Set(gold.map(key))
  const right = found.filter((range) => wanted.has(key(range))).length
  const precision = right / (found.length || 1)
  const recall = right / (gold.length || 1)
  return { precision, recall, f1: (2 * right) / (found.length + gold.length || 1) }
}
