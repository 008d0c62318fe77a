import type { Word } from '../../language/language.ts'
import type { DocumentId, Range, Span } from '../../model/span.ts'
import { spanOf } from '../../model/span.ts'
import type { Argument } from '../../model/statement.ts'
import type { Clause, NounGroup } from './clauses/clause.ts'
import type { Quotation } from './factuality/quotations.ts'
import type { Source } from './factuality/standing.ts'
import type { MentionFinder } from './mentions.ts'
import type { Chunk, NounPhrase, Phrase, Reading } from './phrases/phrase.ts'
import type { Tree } from './tree/tree.ts'

/** All that the rules know of one sentence. */
export interface SentenceContext {
  readonly document: DocumentId
  readonly text: string
  /** Day of publication, ISO 8601. */
  readonly published?: string | undefined
  readonly reading: Reading
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  readonly mentions: MentionFinder
  readonly sentence: Span
  readonly tree: Tree
  /** What stands between quotation marks, and who says it. */
  readonly quotation?: Quotation | undefined
  /** The last whole date that earlier sentences named, ISO 8601. */
  readonly named?: string | undefined
  /** A source, which may stand in another sentence, as an argument. */
  sourceOf(source: Source): Argument | undefined
}

/** The characters of a phrase. */
export function rangeOf(words: readonly Word[], { first, last }: Phrase): Range {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** What is needed to place words in the text. */
type Place = Pick<SentenceContext, 'document' | 'text' | 'words'>

export function phraseSpan({ document, text, words }: Place, phrase: Phrase): Span {
  return spanOf(document, text, rangeOf(words, phrase))
}

/** The phrase's words in the text with single spaces, as a label shows them. */
export function phraseText({ text, words }: Place, phrase: Phrase): string {
  const { start, end } = rangeOf(words, phrase)
  return text.slice(start, end).replace(/\s+/g, ' ')
}

/** A noun phrase as an argument: its words with "of …" after it, and each mention that it is. */
export function argumentsOf(
  context: Place & Pick<SentenceContext, 'chunks' | 'mentions'>,
  noun: NounPhrase,
): Argument[] {
  const span = phraseSpan(context, extent(context, noun))
  const mentions = context.mentions.of(noun)
  return mentions.length === 0 ? [{ span }] : mentions.map((mention) => ({ span, mention }))
}

/** A noun phrase with the prepositional phrases right after it that belong to it ("the purchase of … from …"). */
export function extent({ chunks }: Pick<SentenceContext, 'chunks'>, noun: NounPhrase, every = false): Phrase {
  let last = noun.last
  for (let i = chunks.indexOf(noun) + 1; i > 0 && i < chunks.length; ) {
    const preposition = chunks[i]
    if (preposition?.kind !== 'mark' || preposition.mark !== 'preposition') break
    if (!every && preposition.text !== 'of') break
    let j = i + 1
    while (isQuote(chunks[j])) j++
    const governed = chunks[j]
    if (governed?.kind !== 'np') break
    last = governed.last
    i = j + 1
    while (isQuote(chunks[i])) i++
  }
  return { first: noun.first, last }
}

const isQuote = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && /quote/.test(chunk.mark)

export function wordsOf(group: NounGroup): Phrase | undefined {
  const first = group[0]
  const last = group.at(-1)
  return first && last ? { first: first.first, last: last.last } : undefined
}
