import { wordSet } from './words.ts'

/** Lower-case particles inside personal and place names, and inside the names and titles of other languages. */
export const NAME_PARTICLES = wordSet(`
  de von van der den ter la le du di da del della dos das el los las al bin ibn ben abu zu af av y
  des les aux sur sous et à pour dans
  und zum zur für vom
  dei degli delle dello nel nella per
  do no e los
`)

/** Of these a surname begins with one or two: "Mr van der Berg", "said du Bost". */
export const SURNAME_PARTICLES = wordSet(
  'de von van der den ter la le du di da del della dos das bin ibn zu af av',
)

/** Lower-case endings after a hyphen that make an adjective of a name: "Moscow-backed" is no name. */
export const COMPOUND_ENDINGS = wordSet(`
  based born era led run made wide like free style level backed linked owned controlled trained speaking
  related friendly aligned sponsored funded built designed type class american turned elect
  occupied held bound dominated language centric sized old year long term the and in of to
`)

/** By-names that follow "the" after a ruler's name. */
export const EPITHETS = wordSet(
  'great terrible elder younger conqueror magnificent wise bold pious bald fair',
)

/** Plural owners inside institutions' names: "People's Republic", "Children's Hospital". */
export const GENERIC_OWNERS = wordSet(
  'people peoples children women men ladies workers teachers veterans citizens writers nurses king queen saint',
)

/** Owners of offices: "Prosecutor's Office", "Attorney General's Office", "Sheriff's Department". */
export const OFFICE_OWNERS = wordSet(
  'prosecutor prosecutors attorney general sheriff governor mayor coroner ombudsman president minister comptroller auditor commissioner',
)
/** What such an owner owns. */
export const OWNED_OFFICES = wordSet('office department bureau cabinet council award awards prize medal cup')

/** The Arabic article as names have it before a hyphen, its l assimilated or not: "al-Assad", "ash-Sham". */
export const ARABIC_ARTICLES = wordSet('al el ul ad ar ash az wal')

/** Particles that an apostrophe joins to the name: "d’Estaing". */
export const ELIDED_PARTICLE = /^(?:d|l|dell|dall|nell)['’](?=\p{Lu})/u
