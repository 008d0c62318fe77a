import type { Language } from '../../language/language.ts'
import type { SourceDocument } from '../../model/document.ts'
import { spanOf } from '../../model/span.ts'
import type { ExtractedMention, Extraction, Link, Statement } from '../../model/statement.ts'
import { viewText } from '../../text/viewText.ts'
import type { ExtractOptions, Extractor } from '../extractor.ts'
import { parseClauses } from './clauses/parseClauses.ts'
import { confidenceOf } from './confidence/confidenceOf.ts'
import { quotationsOf } from './factuality/quotations.ts'
import type { Source } from './factuality/standing.ts'
import { dateNamed } from './factuality/times/whenOf.ts'
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
import { argumentsOf, type SentenceContext } from './sentence.ts'
import { createTree, type Tree } from './tree/tree.ts'

/** What is known of a sentence before its neighbours are. */
type Place = Omit<SentenceContext, 'tree' | 'clauses' | 'quotation' | 'named' | 'sourceOf'>

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
  let named: string | undefined
  for (let from = 0; from < sentences.length; from += BATCH) {
    const analyses = language.analyse(text, sentences.slice(from, from + BATCH))
    const places = new Map<Tree, Place>()
    for (const analysis of analyses)
      if (analysis.words.length > 0) {
        const reading = readSentence(analysis)
        places.set(createTree(analysis.words), {
          document: id,
          text,
          published: document.published,
          reading,
          words: analysis.words,
          chunks: reading.chunks,
          mentions: addMentions(mentions, id, text, reading),
          sentence: spanOf(id, text, analysis),
        })
      }
    const quotations = quotationsOf([...places.keys()], text)
    const sourceOf = ({ tree, word }: Source) => {
      const place = places.get(tree)
      const noun = place?.chunks.find(({ first, last }) => first <= word && word <= last)
      return place && noun?.kind === 'np' ? argumentsOf(place, noun)[0] : undefined
    }
    for (const [tree, place] of places) {
      if (performance.now() - turn > SLICE) {
        onProgress?.(place.sentence.start / text.length)
        await new Promise((resolve) => setTimeout(resolve))
        signal?.throwIfAborted()
        turn = performance.now()
      }
      const clauses = parseClauses(place.reading)
      const context: SentenceContext = {
        ...place,
        tree,
        clauses,
        quotation: quotations.get(tree),
        named,
        sourceOf,
      }
      for (const rule of RULES) {
        const found = rule.find(context)
        statements.push(...(found.statements ?? []))
        links.push(...(found.links ?? []))
      }
      named = dateNamed(tree, { published: document.published, named })
    }
  }
  signal?.throwIfAborted()
  onProgress?.(1)
  const sure = statements.map((statement) => ({
    ...statement,
    confidence: confidenceOf(statement, mentions),
  }))
  return { document: id, mentions, statements: sure, links }
}
