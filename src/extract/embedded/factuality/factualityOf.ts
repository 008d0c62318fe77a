import type { Status } from '../../../model/vocabulary.ts'
import type { Tree } from '../tree/tree.ts'
import type { Quotation } from './quotations.ts'
import { type Cue, NEUTRAL, type Source, statusOf } from './standing.ts'
import { standingsOf } from './standings.ts'

/** How a thing is said, and by whom. */
export interface Factuality {
  readonly status: Status
  /** The innermost source: who says, thinks, fears or asks it. */
  readonly attributedTo?: Source | undefined
  /** All sources, outermost first: "X said that Y believes …" has X, Y. */
  readonly sources: readonly Source[]
  /** The words and constructions that make the status what it is; none where it is asserted. */
  readonly cues: readonly Cue[]
}

/**
 * The factuality of the claim that word `predicate` carries: a verb, the noun or adjective of a copula, a noun that names
 * an event, the noun of an apposition. Decided by syntax alone, from the root down: each word has the standing that
 * its governor gives it (implicative, factive, reporting, intending, denying words; conditions, purposes), then
 * its own negation, modals and adverbs change it. The scheme is FactBank's (Saurí & Pustejovsky 2009, 2012), coarsened
 * to the five statuses of the annotation guidelines as in MinIE (Gashteovski et al. 2017); "negated over planned over
 * possible over reported". Linear in the sentence, whose words are all decided at the first call.
 *
 * @param quotation what `quotationsOf` found for the sentence, where quotation marks are to be heeded.
 */
export function factualityOf(tree: Tree, predicate: number, quotation?: Quotation): Factuality {
  // A copula or auxiliary stands for the word that it belongs to.
  const own = tree.words[predicate]
  const carrier = own && own.head >= 0 && /^(?:cop|aux)/.test(own.deprel) ? own.head : predicate
  let standing = standingsOf(tree)[carrier] ?? NEUTRAL
  const quoted = quotation?.quotes.find(({ first, last }) => first <= predicate && predicate <= last)
  // Words between quotation marks are the speaker's, whom the tree may not tie to them.
  if (quoted && !standing.sources.some(({ word }) => word < quoted.first || word > quoted.last)) {
    const { speaker } = quoted
    if (speaker)
      standing = {
        ...standing,
        reported: true,
        sources: [speaker, ...standing.sources],
        cues: [
          {
            word: quoted.first,
            last: quoted.last,
            construction: quoted.answer ? 'answer in an interview' : 'quotation marks',
            effect: 'reported',
          },
          ...standing.cues,
        ],
      }
  }
  const status = statusOf(standing)
  return {
    status,
    cues: standing.cues.filter(({ effect }) => effect === status),
    attributedTo: standing.sources.at(-1),
    sources: standing.sources,
  }
}
