import { typeOfNoun } from '../../../../language/lexicon/nounTypes.ts'
import { wordSet } from '../../../../language/lexicon/words.ts'
import { signatures } from '../signature.ts'

/** Nouns that carry a clause or an event: "plan to", "claim that", "possibility of". */
export const carrierSignature = signatures([
  [
    'planned|false',
    `plan intention decision agreement promise pledge vow bid effort goal aim mission campaign order proposal
     commitment attempt ambition desire will readiness willingness determination resolve deal intent scheme plot
     preparation preparations project programme program deadline commission`,
  ],
  [
    'said|denied',
    `claim report statement announcement assertion belief argument conclusion confirmation account complaint
     testimony word news assumption view opinion contention admission revelation disclosure declaration remark finding
     message warning charge`,
  ],
  [
    'possible|false',
    `allegation rumour rumor accusation suspicion suggestion speculation possibility chance probability likelihood
     option opportunity hope fear risk threat danger prospect permission need right request demand call invitation
     appeal idea theory potential concern question offer dream wish obligation duty pressure talk discussion
     negotiation hint sign indication`,
  ],
  ['denied|said', 'denial'],
  [
    'false|true',
    'failure refusal inability lack absence unwillingness reluctance impossibility cancellation ban',
  ],
  [
    'true|possible',
    'fact knowledge evidence proof realisation realization discovery memory success start beginning',
  ],
])

const EVENT_ENDINGS = /(?:[ts]ion|ment|ance|ence|al|age|ure|ery|sis|cide|out|down)$/
/** Nouns with such an ending that are no events. */
const THINGS = new Set(
  `government parliament apartment document department equipment ambulance general capital hospital animal journal
   official criminal rival terminal material village language image page message mortgage sausage station nation
   region religion section division million billion trillion pension mansion union version audience sentence fence
   evidence science insurance finance substance distance instance prince province battery gallery cemetery machinery
   picture furniture future structure agriculture culture literature nature temperature figure cardinal metal signal
   title festival individual professional intellectual principal tribunal manual channel population location position
   institution organisation organization corporation association federation foundation constitution generation
   ammunition television option condition passion fashion percentage garage cottage heritage package cabbage
   element segment monument instrument regiment basement pavement experience influence intelligence conscience`.split(
    /\s+/,
  ),
)

/** Nouns of deeds that are like their verbs. */
const DEEDS = wordSet(`
  release theft fraud loan gift transfer takeover merger exchange search ban vote export import supply trade return escape
  killing kidnapping hacking poisoning looting torture abuse rape use support aid help contact link order march
  flight move bid cut rise increase fall decline review audit inquiry probe rescue transport capture
  bribery forgery robbery burglary fight clash advance retreat withdrawal boycott blockade break-in leak hack
`)

/** Whether a noun names something that happens: by the list of event nouns, else by its ending. */
export function isEvent(lemma: string): boolean {
  return (
    typeOfNoun(lemma, false) === 'event' ||
    DEEDS.has(lemma) ||
    (EVENT_ENDINGS.test(lemma) && !THINGS.has(lemma))
  )
}
