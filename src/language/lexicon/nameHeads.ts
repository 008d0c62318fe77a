import type { EntityType } from '../../model/vocabulary.ts'
import { wordSet } from './words.ts'

/** Head words of proper names, with what they make of the name. Singular; a plural is looked up by its lemma too. */
const HEADS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'organization',
    wordSet(`
      ministry university college academy agency council committee commission party army navy bank group union
      federation association organization organisation office department bureau court parliament senate congress
      assembly police team club league news times post herald tribune gazette foundation fund society
      service services church board authority administration alliance brigade regiment battalion division corps force
      forces guard intelligence municipality chamber government secretariat network company institute institution
      cooperative community movimento partido cabinet duma knesset bundestag directorate inspectorate
      confederation consortium syndicate mafia cartel militia hezbollah front order orchestra sinfonia philharmonic ambulance band choir
      charity trust exchange tribunal command staff squad squadron fleet platoon legion bulletin standards lodge
      broadcasting radiotelevision archive archives library libraries galleries television radio press embassy consulate airlines dynasty lab initiative
      liberals democrats conservatives greens socialists republicans faculty accademia académie akademie gesellschaft institut zeitung
      università universität université universidad universiteit hochschule politecnico école ecole bibliotheek bibliothek bibliothèque instituut stichting stiftung verein vereniging société partij partei orchester watch monitor treasury panel mail harriers rovers wanderers hotspur albion
      collaboration coalition collective brotherhood sisterhood guild fraternity sorority circle athletic fc afc sc school schools conservatory conservatoire opera ballet railway railways railroad ensemble quartet sisters
    `),
  ],
  [
    'place',
    wordSet(`
      river lake sea ocean vale firth island islands mountain mountains mount peninsula region province county city state states
      republic kingdom empire valley bay gulf strait straits desert street avenue road square coast village town district
      oblast krai territory parallel canal cape port harbour harbor harbours harbors hills heights plain plains plateau forest creek
      archipelago emirate emirates commonwealth sultanate quarter boulevard lane falls reef basin delta steppe springs
      north south east west area zone borough suburb continent cave trail turnpike expressway highway parkway freeway motorway
      pans flats cliffs cove ridge gorge fjord lagoon glacier volcano beach dale meadows moors rocks pass canyon
    `),
  ],
  [
    'facility',
    wordSet(`
      cosmodrome spaceport airport airfield base plant plants station building tower towers bridge stadium arena hospital clinic prison
      palace castle fortress museum hotel center centre headquarters house hall cathedral camp factory laboratory
      mosque temple monastery abbey cemetery theatre theater shipyard refinery reactor mill dam park zoo gallery
      memorial monument pipeline terminal warehouse courthouse barracks kremlin
      tube tunnel viaduct halls observatory collider gardens
      arboretum planetarium aquarium racecourse velodrome lighthouse pier wharf docks dock baths works brewery distillery winery vineyard
      restaurant cafe café brasserie bistro trattoria osteria tavern pub arms mansion manor estancia hacienda racetrack speedway herbarium
    `),
  ],
  [
    'event',
    wordSet(`
      forum war summit conference olympics games cup championship championships festival election elections battle revolution
      operation exhibition fair crisis attack attacks expo uprising rebellion restoration siege massacre
      earthquake hurricane cyclone typhoon tornado storm tsunami riots protests offensive genocide holocaust referendum marathon tournament prix
      symposium convention ceremony concert gala awards draft movement game finals derby parade congress crusade carnival pageant jubilee paralympics cups ages renaissance reformation
    `),
  ],
  [
    'weapon',
    wordSet(`
      missile missiles tank rifle howitzer drone drones submarine bomber torpedo mortar gun pistol warhead bomb grenade mine
      destroyer frigate corvette carrier cruiser battleship warship
    `),
  ],
  [
    'work',
    wordSet(`
      act treaty agreement constitution law bible quran koran novel bill declaration protocol charter accord accords report
      regulation regulations ordinance pact code encyclopedia dictionary directive resolution manifesto amendment symphony diary book song album podcast show sitcom trilogy saga cookbook journal guidelines autobiography biography primer handbook textbook manual atlas catalogue anthology gospel gospels scripture scriptures torah talmud psalms iliad odyssey aeneid sutra upanishads vulgate septuagint sonata concerto overture requiem cantata ballad sonnet register memoirs
      letters papers files recollections decree proclamation magazine blog
    `),
  ],
  [
    'concept',
    wordSet(`
      plan programme program policy prize award medal theory doctrine principle effect syndrome disease virus index
      scholarship fellowship theorem paradox humanities studies sciences honour honours goals rights
    `),
  ],
  [
    'product',
    wordSet(
      'browser engine phone software windows explorer os app console tablet vaccine telescope spacecraft rover',
    ),
  ],
]

const BY_WORD = new Map<string, EntityType>()
for (const [type, words] of HEADS) for (const word of words) if (!BY_WORD.has(word)) BY_WORD.set(word, type)

/** Two words that together are another head than the last alone. */
const COMPOUND_HEADS = new Map<string, EntityType>([
  ['school district', 'organization'],
  ['executive order', 'work'],
  ['world series', 'event'],
  ['police station', 'facility'],
  ['space station', 'facility'],
  ['white house', 'facility'],
  ...['collected', 'complete', 'selected'].map((which) => [`${which} works`, 'work'] as const),
  ['science fair', 'event'],
  ...['air', 'motor', 'auto', 'boat', 'flower', 'trade', 'fashion', 'agricultural', 'horse', 'dog'].map(
    (kind) => [`${kind} show`, 'event'] as const,
  ),
  ['episcopal conference', 'organization'],
  ['bishops conference', 'organization'],
])

/** Words that stand first in the names that they are the heads of: "Lake Geneva", "Hurricane Ivan", "Project 633". */
const FIRST_HEADS = new Map<string, EntityType>(
  Object.entries({
    lake: 'place',
    mount: 'place',
    cape: 'place',
    ...Object.fromEntries(
      'ras wadi jebel jabal umm kfar beit tell'.split(' ').map((head) => [head, 'place'] as const),
    ),
    ...Object.fromEntries(
      'museum hotel hôtel château chateau schloss kasteel palais castello villa abbaye'
        .split(' ')
        .map((head) => [head, 'facility'] as const),
    ),
    ...Object.fromEntries(
      'sms hmcs rms rrs usns uscgc hmnzs hnoms hdms hswms'
        .split(' ')
        .map((head) => [head, 'weapon'] as const),
    ),
    loch: 'place',
    rio: 'place',
    côte: 'place',
    cote: 'place',
    costa: 'place',
    cap: 'place',
    île: 'place',
    isla: 'place',
    monte: 'place',
    fort: 'facility',
    camp: 'facility',
    daily: 'organization',
    air: 'organization',
    real: 'organization',
    atletico: 'organization',
    atlético: 'organization',
    borussia: 'organization',
    bayern: 'organization',
    fc: 'organization',
    ac: 'organization',
    vfl: 'organization',
    vfb: 'organization',
    best: 'concept',
    prix: 'concept',
    premio: 'concept',
    outstanding: 'concept',
    uss: 'weapon',
    hms: 'weapon',
    hmas: 'weapon',
    ins: 'weapon',
    mv: 'product',
    hurricane: 'event',
    cyclone: 'event',
    typhoon: 'event',
    operation: 'event',
    project: 'concept',
    category: 'concept',
    estadio: 'facility',
    estádio: 'facility',
    stade: 'facility',
    stadio: 'facility',
    palacio: 'facility',
    palazzo: 'facility',
    teatro: 'facility',
    théâtre: 'organization',
    museo: 'facility',
    musée: 'facility',
    masjid: 'facility',
    radio: 'organization',
    movimento: 'organization',
    partido: 'organization',
    partito: 'organization',
    istituto: 'organization',
    instituto: 'organization',
    ...Object.fromEntries(
      'universidade universidad université università centro laboratorio laboratoire sociedad sociedade asociación association fundación fundação fondation fondazione ministerio ministero federación consejo conseil colegio'
        .split(' ')
        .map((head) => [head, 'organization'] as const),
    ),
    ...Object.fromEntries(
      'caixa caisse cassa crédit crédito scuola escuela liceo lycée consorzio consorcio consortium deutsche deutscher deutsches orchestre orquesta conservatorio compagnie compañía compagnia société galerie éditions'
        .split(' ')
        .map((head) => [head, 'organization'] as const),
    ),
    école: 'organization',
    academia: 'organization',
    comité: 'organization',
    // Arabic: front, body, supporters, army, brigade, soldiers, party, battalions, companies, house, movement.
    ...Object.fromEntries(
      "jamaʼat jama'at jama’at jamaat tahrir jabhat hayat hayʼat ansar jaysh jaish liwa jund hizb kataib saraya dar bayt harakat ahrar"
        .split(' ')
        .map((head) => [head, 'organization'] as const),
    ),
  }),
)

/** The type that the first word of a name of several words gives to it, where that word is its head. */
export function typeOfFirstHead(word: string): EntityType | undefined {
  return FIRST_HEADS.get(word.toLowerCase())
}

/**
 * The type that a head word gives to a proper name: "Ministry" makes an organization. `before` is the word
 * before it in the name, if any.
 */
export function typeOfHead(word: string, before = ''): EntityType | undefined {
  const lower = word.toLowerCase()
  return COMPOUND_HEADS.get(`${before.toLowerCase()} ${lower}`) ?? BY_WORD.get(lower)
}

/** Heads that go on with "on" or "for": "Council on …", "Center for …". */
export const INSTITUTION_HEADS = wordSet(`
  council center centre institute committee commission organization organisation party association fund foundation
  campaign academy agency board bureau office department ministry school society alliance coalition front movement
  union initiative project university treaty act convention charter protocol covenant court panel
`)

/** Heads after which "and" stays inside the name: "Ministry of Health and Welfare". */
export const MINISTRY_HEADS = wordSet(
  'ministry department bureau committee commission office council institute centre center union academy board agency federation faculty school college museum panel',
)

/** Units, roads and other things that are told apart by an ordinal: "the 72nd Brigade", "5th Avenue". */
export const NUMBERED_HEADS = wordSet(`
  brigade regiment battalion division corps army fleet squadron platoon company legion guard guards infantry airborne wing marines rangers
  congress parliament amendment avenue street precinct district circuit parallel arrondissement
`)

/** For what an award is given, with its capital: "Player of the Month". */
export const AWARD_PERIODS: ReadonlySet<string> = new Set(
  'Year Month Week Match Season Series Tournament Game Century Decade'.split(' '),
)

/** What stands before the head of a house that has no name of its own. */
export const KINDS_OF_HOUSE = wordSet(`
  art arts fine botanical botanic zoological medical nursing public memorial sculpture science natural history research conference
  visitor visitors cultural community heritage picture portrait photographic concert music dental veterinary high grammar primary
  secondary country golf tennis leisure sports learning study education training military naval war folk
`)
