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
`

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
