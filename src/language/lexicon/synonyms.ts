/** Nouns by which news speak of one thing in turn: each line names one kind of thing. */
const RINGS = `
  agreement deal accord pact treaty
  judgement judgment ruling verdict sentence decision
  ammunition munition shell round
  study survey research investigation
  study report paper
  election vote poll ballot
  company firm business enterprise
  blast explosion
  film movie
  plane aircraft jet airliner airplane
  ship vessel boat ferry
  car vehicle
  attack assault strike raid
  murder killing
  probe investigation inquiry enquiry
  talk negotiation
  law legislation bill act
  quake earthquake tremor
  storm cyclone hurricane typhoon
  fire blaze
  drug medicine
  jab vaccine
  boy youth child teenager kid
  girl youth child teenager kid
  letter note
  trial case
  festival event
  book memoir novel
  programme program scheme
  plan proposal
  charge allegation accusation
  decree edict proclamation order
  protest demonstration rally march
  lawyer attorney counsel
  student pupil
  teacher professor
  prison jail
  newspaper paper daily
  township town
  assembly parliament
  campaign movement
  constituency district
  badge insignia emblem
  exhibition exhibit
  scientist researcher
  site website
  god deity
`

/** Nouns by which news speak of a thing that was told under a narrower one: each line the wider noun first. */
const WIDER = `
  vessel tanker freighter trawler yacht warship frigate submarine
  ship tanker freighter
  aircraft helicopter drone bomber airliner
  vehicle truck lorry bus van tank
  document letter report memo memorandum contract questionnaire form treaty agreement affidavit certificate passport will
  building warehouse barn mill museum castle skyscraper cinema factory cottage house hotel school church mosque temple tower hospital theatre theater library villa palace mansion
  facility plant base factory refinery prison laboratory
  device phone clock tablet bomb laptop smartphone
  weapon gun rifle pistol missile bomb
  incident attack explosion blast crash accident shooting collision stampede fire robbery duel fight clash brawl riot raid
  disaster earthquake flood cyclone hurricane crash accident stampede
  structure bridge wall tower dam
  conflict war
  crime murder robbery theft killing
  drug heroin cocaine
  show exhibition concert series
  publication book magazine newspaper report
  road street highway motorway
`

const WIDER_THAN = new Map(
  WIDER.trim()
    .split('\n')
    .map((line) => {
      const [wider = '', ...narrower] = line.trim().split(/\s+/)
      return [wider, narrower] as const
    }),
)

const RINGS_OF = new Map<string, Set<string>>()
for (const line of RINGS.trim().split('\n')) {
  const ring = line.trim().split(/\s+/)
  for (const word of ring) {
    const others = RINGS_OF.get(word) ?? new Set()
    for (const other of ring) if (other !== word) others.add(other)
    RINGS_OF.set(word, others)
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Other nouns that may speak of the same thing as this one does, by its singular. */
export const synonymsOf = (noun: string): ReadonlySet<string> => RINGS_OF.get(noun) ?? NONE

/** Narrower nouns whose thing a noun may take up, by its singular: "the vessel" of a tanker (hypernyms: Hobbs 1979). */
export const narrowerOf = (noun: string): readonly string[] => WIDER_THAN.get(noun) ?? []
