import { wordSet } from '../../../../language/lexicon/words.ts'
import { signatures } from '../signature.ts'

/** Adjectives as predicates over a clause: "able to", "set to", "unlikely that". */
export const adjectiveSignature = signatures([
  ['true|false', 'able true clear evident obvious enough right wise known certain undeniable'],
  ['false|true', 'unable false untrue incapable impossible unthinkable'],
  [
    'true|true',
    'glad proud sorry aware surprised happy sad ashamed angry odd strange good bad tragic upset furious relieved grateful',
  ],
  ['false|possible', 'reluctant unwilling hesitant'],
  [
    'planned|false',
    'ready willing prepared set due about bound poised eager determined keen scheduled committed going sure expected slated',
  ],
  [
    'hoped|possible',
    'concerned worried hopeful fearful afraid confident optimistic suspicious anxious nervous',
  ],
  [
    'possible|possible',
    `likely probable possible unlikely doubtful uncertain unclear plausible improbable conceivable easy hard difficult
     important necessary essential free entitled welcome capable
     eligible supposed believed`,
  ],
])

/** Adjectives that say whether the thing they describe is so: "alleged", "planned", "failed". */
export const POSSIBLE_ADJECTIVES = wordSet(`
  alleged suspected possible potential likely hypothetical would-be presumed supposed apparent purported probable
  claimed rumoured rumored so-called putative eventual attempted prospective feared threatened unconfirmed
`)
export const PLANNED_ADJECTIVES = wordSet(
  'planned proposed upcoming scheduled future forthcoming imminent intended expected impending looming',
)
export const NEGATED_ADJECTIVES = wordSet(
  'failed cancelled canceled aborted fake false unsuccessful thwarted foiled denied fictitious nonexistent non-existent bogus abortive',
)
export const REPORTED_ADJECTIVES = wordSet('reported')
