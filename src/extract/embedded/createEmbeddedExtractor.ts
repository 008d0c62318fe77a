import type { Language } from '../../language/language.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { ExtractedMention, Extraction, Link, Statement } from '../../model/statement.ts'
import { viewText } from '../../text/viewText.ts'
import type { ExtractOptions, Extractor } from '../extractor.ts'
import { confidenceOf } from './confidence/confidenceOf.ts'
import { readSentences } from './readSentences.ts'
import { acronyms } from './rules/acronyms.ts'
import { adjectives } from './rules/adjectives.ts'
import { affiliations } from './rules/affiliations.ts'
import { aliases } from './rules/aliases.ts'
import { appointments } from './rules/appointments.ts'
import { appositions } from './rules/appositions.ts'
import { backings } from './rules/backings.ts'
import { birthOrders } from './rules/birthOrders.ts'
import { capacities } from './rules/capacities.ts'
import { captions } from './rules/captions.ts'
import { casts } from './rules/casts.ts'
import { causes } from './rules/causes.ts'
import { comments } from './rules/comments.ts'
import { companions } from './rules/companions.ts'
import { compounds } from './rules/compounds.ts'
import { contests } from './rules/contests.ts'
import { copulas } from './rules/copulas.ts'
import { depictions } from './rules/depictions.ts'
import { events } from './rules/events.ts'
import { examples } from './rules/examples.ts'
import { happenings } from './rules/happenings.ts'
import { inclusions } from './rules/inclusions.ts'
import { infoboxes } from './rules/infoboxes.ts'
import { interviews } from './rules/interviews.ts'
import { lifeDates } from './rules/lifeDates.ts'
import { locations } from './rules/locations.ts'
import { memberships } from './rules/memberships.ts'
import { movements } from './rules/movements.ts'
import { mutual } from './rules/mutual.ts'
import { nameParts } from './rules/nameParts.ts'
import { offices } from './rules/offices.ts'
import { ofWhich } from './rules/ofWhich.ts'
import { origins } from './rules/origins.ts'
import { passedOn } from './rules/passedOn.ts'
import { possessives } from './rules/possessives.ts'
import { receipts } from './rules/receipts.ts'
import type { Rule } from './rules/rule.ts'
import { states } from './rules/states.ts'
import { stays } from './rules/stays.ts'
import { studies } from './rules/studies.ts'
import { superiors } from './rules/superiors.ts'
import { titles } from './rules/titles.ts'
import { verbs } from './rules/verbs.ts'

const RULES: readonly Rule[] = [
  titles,
  appositions,
  possessives,
  compounds,
  locations,
  events,
  depictions,
  lifeDates,
  birthOrders,
  examples,
  copulas,
  verbs,
  appointments,
  offices,
  ofWhich,
  comments,
  stays,
  studies,
  causes,
  movements,
  memberships,
  happenings,
  superiors,
  mutual,
  companions,
  passedOn,
  backings,
  receipts,
  states,
  adjectives,
  origins,
  inclusions,
  affiliations,
  captions,
  capacities,
  casts,
  contests,
  infoboxes,
  nameParts,
  acronyms,
  aliases,
  interviews,
]

/** So many sentences are analysed at once: a whole article, but a long book by parts, so that it can be stopped. */
const BATCH = 400

/** After so many milliseconds of work the event loop gets its turn. */
const SLICE = 40

/**
 * The extractor that works offline: open information extraction over the language engine's dependency trees, in the line
 * of ClausIE (Del Corro & Gemulla 2013), PredPatt (White et al. 2016) and MinIE (Gashteovski et al. 2017): clauses are
 * read off the tree, then one rule per construction says what they state. Deterministic; time grows with the text. The returned promise rejects with the signal's reason
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
    const read = readSentences(document, analyses, mentions, named)
    named = read.named
    for (const context of read.contexts) {
      if (performance.now() - turn > SLICE) {
        onProgress?.(context.sentence.start / text.length)
        await new Promise((resolve) => setTimeout(resolve))
        signal?.throwIfAborted()
        turn = performance.now()
      }
      for (const rule of RULES) {
        const found = rule.find(context)
        statements.push(...(found.statements ?? []))
        links.push(...(found.links ?? []))
      }
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
