import { chooseLemma } from './decode/lemma.ts'
import { likeliestTree } from './decode/tree.ts'
import { createEncoder, type Stretch } from './encoder.ts'
import { createArcScorer, createTagger } from './heads.ts'
import { createArena } from './kernels/arena.ts'
import { loadKernels } from './kernels/kernels.ts'
import { createLabeller } from './labels.ts'
import { createMentionFinder } from './mentionSpans.ts'
import { readModelFile } from './modelFile.ts'
import { joinPieces, splitLong } from './pieces.ts'
import type { EntityMention, NamedSpan, ParsedSentence, PlainToken } from './records.ts'

/** Tokens computed at once: enough to keep the kernels busy, little enough to stay in the cache. */
const BATCH_TOKENS = 256

/**
 * A mention is a name where its head is as likely a proper noun: half of the F1 of names is the threshold that is best
 * for F1 (Lipton, Elkan & Naryanaswamy, 2014). training/score.py has the same.
 */
const NAMED = 0.38

export interface English {
  /** Understands sentences, each on its own: the same records for any grouping of them. */
  parse(sentences: readonly (readonly PlainToken[])[]): ParsedSentence[]
}

/** The English model over the bytes of model/english.bin. */
export function createEnglish(bytes: Uint8Array): English {
  const file = readModelFile(bytes)
  const arena = createArena()
  const kernels = loadKernels(arena.memory)
  const encoder = createEncoder(file, arena, kernels)
  const tag = createTagger(file, arena, kernels)
  const scoreArcs = createArcScorer(file, arena, kernels)
  const labelArcs = createLabeller(file, arena, kernels)
  const findMentions = createMentionFinder(file, arena, kernels)
  const { labels } = file
  const properNoun = labels.upos.indexOf('PROPN')

  const parseBatch = (batch: readonly (readonly PlainToken[])[]): ParsedSentence[] => {
    arena.reset()
    const flat = batch.flat()
    const stretches: Stretch[] = []
    let first = 0
    for (const { length: count } of batch) {
      stretches.push({ first, count })
      first += count
    }
    const forms = flat.map((token) => token.form)
    const x = encoder.run(forms, stretches)
    const tags = tag(x, flat.length)
    const arcs = scoreArcs(x, flat.length, stretches)
    const labeller = labelArcs(x, flat.length, stretches)
    labeller.weigh(arcs)
    const heads = arcs.map((scores, s) => likeliestTree(scores, (stretches[s] as Stretch).count))
    const deprels = labeller.label(heads)
    const mentions = findMentions(x, flat.length, stretches, tags.entity)
    return stretches.map(({ first: from, count }, s) => {
      const tokens = Array.from({ length: count }, (_, i) => {
        const { form, start, end } = flat[from + i] as PlainToken
        const of = (set: 'upos' | 'xpos' | 'feats') => labels[set][tags[set][from + i] as number] as string
        const upos = of('upos')
        const xpos = of('xpos')
        const lemma = chooseLemma(form, upos, xpos, {
          rules: labels.lemma,
          best: tags.lemma[from + i] as number,
          scores: () => tags.scores('lemma', from + i),
          isBaseForm: (word) => encoder.forms.isBaseForm(word, upos),
        })
        return {
          form,
          start,
          end,
          lemma,
          upos,
          xpos,
          feats: of('feats'),
          head: heads[s]?.[i] as number,
          deprel: labels.deprel[deprels[from + i] as number] as string,
        }
      })
      const found = mentions[s] ?? []
      const names = found
        .filter((m) => probability(tags.scores('upos', from + m.head), properNoun) > NAMED)
        .map(nameOf)
      return { tokens, names, mentions: found }
    })
  }

  return {
    parse(sentences) {
      const pieces = sentences.map(splitLong)
      const parsed: ParsedSentence[] = []
      let batch: (readonly PlainToken[])[] = []
      let size = 0
      const finish = () => {
        if (batch.length > 0) parsed.push(...parseBatch(batch))
        batch = []
        size = 0
      }
      for (const piece of pieces.flat()) {
        if (size + piece.length > BATCH_TOKENS) finish()
        batch.push(piece)
        size += piece.length
      }
      finish()
      let at = 0
      return pieces.map((own) => {
        at += own.length
        return joinPieces(parsed.slice(at - own.length, at))
      })
    },
  }
}

/** A mention as a name. */
export const nameOf = ({ head, first, last, coreFirst, coreLast, type }: EntityMention): NamedSpan => ({
  head,
  startToken: first,
  endToken: last,
  coreStart: coreFirst,
  coreEnd: coreLast,
  type,
})

/** What a softmax over the scores gives to one of them. */
function probability(scores: Float32Array, index: number): number {
  const at = scores[index] as number
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - at), 0)
}
