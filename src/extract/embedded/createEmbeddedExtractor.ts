import type { Analysis, Language } from '../../language/language.ts'
import type { SourceDocument } from '../../model/document.ts'
import { spanOf } from '../../model/span.ts'
import type { ExtractedMention, Extraction, Link, Statement } from '../../model/statement.ts'
import { viewText } from '../../text/viewText.ts'
import type { ExtractOptions, Extractor } from '../extractor.ts'
import { parseClauses } from './clauses/parseClauses.ts'
import { quotationFrames, sentenceFrame } from './frames.ts'
import { addMentions } from './mentions.ts'
import { readSentence } from './phrases/readSentence.ts'
import { acronyms } from './rules/acronyms.ts'
import { appositions } from './rules/appositions.ts'
import { betweens } from './rules/betweens.ts'
import { copulas } from './rules/copulas.ts'
import { locations } from './rules/locations.ts'
import { possessives } from './rules/possessives.ts'
import type { Rule } from './rules/rule.ts'
import { titles } from './rules/titles.ts'
import { verbs } from './rules/verbs.ts'
import type { SentenceContext } from './sentence.ts'

const RULES: readonly Rule[] = [
  titles,
  appositions,
  possessives,
  locations,
  betweens,
  copulas,
  verbs,
  acronyms,
]

/** So many sentences are analysed at once: a whole article, but a long book by parts, so that it can be stopped. */
const BATCH = 400

/** After so many milliseconds of work the event loop gets its turn. */
const SLICE = 40

/**
 * The extractor that works offline: the language engine's tags and names, a chunker, a clause reader and one rule per
 * construction. Deterministic; time grows with the text. The returned promise rejects with the signal's reason
 * (`AbortError`) when it is aborted.
 */
export function createEmbeddedExtractor(language: Language): Extractor {
  return {
    name: `embedded-${language.name}`,
    extract: (document, options = {}) => extract(language, document, options),
  }
}

async function extract(
  language: Language,
  document: SourceDocument,
  { onProgress, signal }: ExtractOptions,
): Promise<Extraction> {
  const { text, id } = document
  const sentences = viewText(text).blocks.flatMap(({ sentences: list }) => list)
  const mentions: ExtractedMention[] = []
  const statements: Statement[] = []
  const links: Link[] = []
  let turn = performance.now()
  let analyses: readonly Analysis[] = []
  for (let i = 0; i < sentences.length; i++) {
    if (i % BATCH === 0) analyses = language.analyse(text, sentences.slice(i, i + BATCH))
    const analysis = analyses[i % BATCH]
    if (!analysis) continue
    if (performance.now() - turn > SLICE) {
      onProgress?.(analysis.start / text.length)
      await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
      turn = performance.now()
    }
    if (analysis.words.length === 0) continue
    const reading = readSentence(analysis)
    const clauses = parseClauses(reading)
    const base = {
      document: id,
      text,
      published: document.published,
      reading,
      words: analysis.words,
      chunks: reading.chunks,
      clauses,
      mentions: addMentions(mentions, id, text, reading),
      sentence: spanOf(id, text, analysis),
    }
    const frame = sentenceFrame(base)
    const context: SentenceContext = {
      ...base,
      frame,
      frames: quotationFrames(base),
      question: analysis.words.at(-1)?.text === '?',
    }
    for (const rule of RULES) {
      const found = rule.find(context)
      statements.push(...(found.statements ?? []))
      links.push(...(found.links ?? []))
    }
  }
  signal?.throwIfAborted()
  onProgress?.(1)
  return { document: id, mentions, statements, links }
}
