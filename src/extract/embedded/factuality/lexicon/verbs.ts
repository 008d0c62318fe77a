import { wordSet } from '../../../../language/lexicon/words.ts'
import { signatures } from '../signature.ts'

/** Verbs before a finite clause: "said that", "denies that", "knew that". */
export const finiteSignature = signatures([
  // Belief under "not" is disbelief (negative raising, Horn 1978).
  ['said|denied', 'believe think expect suppose imagine feel reckon consider'],
  ['denied|said', 'deny refute dispute reject dismiss contradict rebut disbelieve'],
  ['denied|hoped', 'rule-out'],
  ['false|false', 'pretend disprove'],
  [
    'hoped|possible',
    `hope fear suspect doubt wonder guess speculate wish worry want demand urge request ask recommend propose prefer
     desire require order advocate plead question debate dream`,
  ],
  ['possible|possible', 'seem appear ensure guarantee check'],
  // Factives presuppose their complement whether they are negated or not (Kiparsky & Kiparsky 1970).
  [
    'true|true',
    `know realise realize discover learn notice see remember forget regret understand recognise recognize
     ignore resent appreciate mind hate like love matter celebrate lament deplore bemoan`,
  ],
  ['true|false', 'happen mean cause transpire turn follow'],
  [
    'said|possible',
    `say tell add claim argue insist explain declare announce state note report warn suggest assert allege confirm
     comment write tweet post reveal stress emphasize emphasise reiterate respond reply answer reason conclude observe
     point remark maintain contend acknowledge admit concede boast complain testify recall mention describe predict
     forecast estimate promise vow pledge threaten indicate hint assure inform notify quote cite disclose swear
     proclaim assume show agree accept decide rule find hear read teach document confess whisper shout cry joke
     repeat underline underscore highlight hold affirm counter quip clarify caution advise remind imply presume
     calculate determine establish verify prove demonstrate signal signify attest certify convince persuade allude
     charge accuse lie brag bet muse lecture opine theorise theorize hypothesise hypothesize concur relay leak tip
     put continue begin go interject thunder sigh laugh snap recount narrate publish broadcast air pledge plead`,
  ],
])

/** Verbs before an infinitive or a gerund: "managed to", "accused of", "stopped … from". */
export const infinitiveSignature = signatures([
  [
    'true|false',
    `manage succeed get dare bother remember happen come proceed turn begin start continue keep go help serve see hear
     watch find have make force cause compel lead oblige use tend choose finish complete prove live
     rush hurry return join stay remain bring end let coerce push trick bribe provoke prompt drive motivate
     resume spend bear grow convict sentence fine jail imprison punish credit catch feel notice observe learn teach specialise specialize participate engage`,
  ],
  ['true|true', 'regret like love enjoy hate praise thank condemn criticise criticize resent mind celebrate'],
  ['false|false', 'pretend feign'],
  ['false|true', 'fail neglect forget omit avoid refrain miss'],
  [
    'false|possible',
    `refuse decline prevent stop forbid prohibit ban bar cease quit abstain dissuade deter resist hinder oppose reject
     block restrain preclude discourage hesitate stall exclude exempt spare disqualify`,
  ],
  ['denied|said', 'deny dispute'],
  [
    'planned|false',
    `plan intend agree decide promise vow pledge prepare schedule arrange commit undertake set expect aim look mean
     threaten volunteer resolve seek try attempt want wish strive struggle opt elect design propose offer consider
     swear contract guarantee slate poise project forecast predict envisage contemplate conspire plot fight`,
  ],
  ['hoped|false', 'hope'],
  [
    'hoped|possible',
    `ask urge tell order demand request invite encourage persuade convince call beg advise authorise authorize
     instruct command remind challenge appeal implore pressure lobby press summon direct recommend`,
  ],
  ['possible|false', 'allow permit enable require seem appear need deserve afford qualify licence license'],
  [
    'said|denied',
    'believe think say report know reckon understand claim consider judge deem feel find show estimate profess',
  ],
  [
    'possible|possible',
    'allege suspect assume suppose rumour rumor presume fear charge arrest try investigate sue detain indict prosecute implicate',
  ],
  ['said|possible', 'accuse blame confess admit acknowledge recall describe mention boast fault denounce'],
])

/** With an object of its own the infinitive is not the subject's deed: "want him to go". */
export const REQUEST_WITH_OBJECT = wordSet('want need wish like prefer love expect hate intend mean')

/** Verbs before the name of an event: "cancelled the visit", "plans an attack". */
export const eventSignature = signatures([
  [
    'false|true',
    'cancel abort scrap avert thwart foil abandon drop avoid miss lack skip boycott forgo escape refuse veto',
  ],
  [
    'false|possible',
    'block prevent stop halt ban forbid prohibit suspend shelve postpone bar preclude delay',
  ],
  ['denied|said', 'deny refute reject dismiss dispute'],
  ['false|possible', 'rule-out call-off'],
  [
    'planned|false',
    'plan schedule prepare intend promise arrange pledge vow contemplate envisage expect await anticipate plot',
  ],
  [
    'hoped|possible',
    `want seek demand request urge suggest propose consider fear threaten favour favor advocate recommend oppose weigh
     mull call-for push-for ask-for wait-for hope-for ask order offer invite risk discuss`,
  ],
  ['said|possible', 'allege claim report suspect accuse-of blame-for denounce-for'],
  // Who is charged or arrested has not been found to have done it.
  [
    'possible|possible',
    `charge-with suspect-of arrest-over arrest-for arrest-in detain-over detain-for hold-over indict-for indict-over prosecute-for
     prosecute-over try-for try-over investigate-for investigate-over question-over question-about want-for want-over sue-for sue-over
     implicate-in`,
  ],
  [
    'true|false',
    `begin start launch conduct carry continue complete end hold make pay sign take give undertake stage open resume
     attend witness see cause have reach conclude strike mount do wage win lose follow occur happen finish be enter`,
  ],
])
