import { typeOfNoun } from './nounTypes.ts'
import { wordSet } from './words.ts'

/** What bodies see to, beyond what the endings show: "Science", "Trade", "Ethics". */
const FIELDS = wordSet(`
  fish game parks studies science sciences technology arts art music medicine health trade industry finance welfare food drug agriculture forestry fisheries
  fishing energy water fuel power land housing home labor labour work sport sports youth culture heritage media press peace war defence defense
  security securities safety justice law human rights consumer crime drugs wildlife nature climate weather space air aviation transport
  mines minerals petroleum oil gas coal steel customs revenue tax taxes excise budget commerce business enterprise design architecture
  engineering economics politics ethics mathematics physics chemistry letters humanities languages literature history philosophy theology
  alcohol tobacco firearms affairs tourism communities children women families religion antiquities minorities diaspora telecommunications innovation
  strategic social public international foreign natural legal religious political economic medical anti-corruption
`)

const ENDINGS = /(?:[ts]ions?|ments?|ness|ity|ities|olog(?:y|ies)|ics|search|ture|ance|ence|systems)$/

/** Whether a word of a name, whatever its case, is what a body may see to: no body, person or place itself. */
export function isFieldNoun(word: string): boolean {
  const lower = word.toLowerCase()
  if (FIELDS.has(lower) || ENDINGS.test(lower)) return true
  const type = typeOfNoun(lower, true)
  return type === 'concept' || type === 'event' || type === 'product' || type === 'work' || type === 'weapon'
}
