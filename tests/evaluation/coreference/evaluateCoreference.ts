import type { Language } from '../../../src/language/language.ts'
import { createDocument } from '../../../src/model/document.ts'
import type { ExtractedMention } from '../../../src/model/statement.ts'
import { resolveDocument } from '../../../src/resolve/resolveDocument.ts'
import type { Sentence } from '../../../src/text/view.ts'
import { toExtracted } from './goldMentions.ts'
import { type GoldDocument, readCoreference } from './readCoreference.ts'
import { add, bCubed, type Cluster, ceafE, f1, type Measure, muc } from './scoreCoreference.ts'

const MEASURES = { muc, bCubed, ceafE }

/** F1 in 0–1; `conll` is the mean of the three (Pradhan et al. 2014). */
export interface CoreferenceScores {
  readonly muc: number
  readonly bCubed: number
  readonly ceafE: number
  readonly conll: number
}

export interface CoreferenceFigures {
  readonly documents: number
  readonly mentions: number
  /** Things that are mentioned once count, as GUM annotates them. */
  readonly withSingletons: CoreferenceScores
  /** They are left out on both sides, as OntoNotes (CoNLL 2012) has it. */
  readonly withoutSingletons: CoreferenceScores
}

/** Who is who over the gold mentions of a treebank with GUM's coreference; everything else is our own analysis. */
export function evaluateCoreference(language: Language, conllu: string): CoreferenceFigures {
  const documents = readCoreference(conllu)
  const none: Measure = { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } }
  const sums = {
    all: { muc: none, bCubed: none, ceafE: none },
    many: { muc: none, bCubed: none, ceafE: none },
  }
  let mentions = 0
  for (const document of documents) {
    const key = clustersBy(document.mentions.map(({ entity }) => entity))
    const response = clustersBy(resolved(language, document))
    mentions += document.mentions.length
    for (const [which, keep] of [
      ['all', () => true],
      ['many', (cluster: Cluster) => cluster.length > 1],
    ] as const)
      for (const name of ['muc', 'bCubed', 'ceafE'] as const)
        sums[which][name] = add(sums[which][name], MEASURES[name](key.filter(keep), response.filter(keep)))
  }
  const scores = (of: Record<keyof typeof MEASURES, Measure>): CoreferenceScores => {
    const [m, b, c] = [f1(of.muc), f1(of.bCubed), f1(of.ceafE)]
    return { muc: m, bCubed: b, ceafE: c, conll: (m + b + c) / 3 }
  }
  return {
    documents: documents.length,
    mentions,
    withSingletons: scores(sums.all),
    withoutSingletons: scores(sums.many),
  }
}

/** The thing of each gold mention, as we resolve them. */
export function resolved(language: Language, gold: GoldDocument): unknown[] {
  const { text, sentences, mentions } = gold
  const document = createDocument(text, { title: 'GUM', source: 'GUM' })
  const analyses = language.analyse(text, sentences as readonly Sentence[])
  const extracted: ExtractedMention[] = mentions.flatMap((mention) => {
    const analysis = analyses[mention.sentence]
    return analysis ? [toExtracted(document.id, text, analysis, mention)] : []
  })
  const { thingOf } = resolveDocument(document, {
    document: document.id,
    mentions: extracted,
    statements: [],
    links: [],
  })
  return extracted.map((_, i) => thingOf[i])
}

function clustersBy(ids: readonly unknown[]): Cluster[] {
  const clusters = new Map<unknown, number[]>()
  for (const [mention, id] of ids.entries()) {
    const cluster = clusters.get(id)
    if (cluster) cluster.push(mention)
    else clusters.set(id, [mention])
  }
  return [...clusters.values()]
}
