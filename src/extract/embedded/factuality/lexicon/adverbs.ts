import { wordSet } from '../../../../language/lexicon/words.ts'

export const NEGATIVE_ADVERBS = wordSet("not n't n’t never hardly nowhere neither nor scarcely barely")
export const POSSIBLE_ADVERBS = wordSet(`
  allegedly possibly perhaps maybe probably likely apparently presumably supposedly seemingly potentially conceivably
  hopefully ostensibly purportedly theoretically hypothetically doubtfully
`)
export const REPORTED_ADVERBS = wordSet('reportedly')
export const NEGATIVE_PRONOUNS = wordSet('nobody nothing none nowhere noone')

/** After these a clause is a condition. */
export const CONDITIONS = wordSet('if unless whether lest provided providing supposing assuming')
/** After these a clause is in time: what is to come stays so. */
export const TEMPORAL = wordSet('when once after until till before whenever as-soon-as')

export const PLANNED_MODALS = wordSet("will shall 'll ’ll wo")
export const POSSIBLE_MODALS = wordSet("may might could would should ought must 'd ’d need")
