import { wordSet } from '../../language/lexicon/words.ts'
import { typeTable } from './typeTable.ts'

/** What an event noun makes of a verb that says little ("made a visit to"). */
const BY_EVENT_NOUN = typeTable(`
  visit: visit, trip, tour, journey
  meet: meeting, talk, summit
  negotiate-with: negotiation
  attack: attack, assault, raid, strike, offensive, invasion
  support: support, backing, aid, assistance
  buy: purchase, acquisition
  sell: sale
  supply: supply, delivery, shipment, provision
  produce: production, manufacture
  participant-in: part, participation, role, performance, appearance
  cooperate-with: cooperation, collaboration, partnership, exercise
  agree-with: agreement, deal, treaty, pact, accord
  fight: war, conflict, battle, fight, clash
  trade-with: trade, traffic, commerce
  criticise: criticism, condemnation
  need: need
  suffer-from: problem, trouble
  meet: contact, encounter
  friend-of: friendship
  ally-of: alliance
  spouse-of: marriage
  lover-of: affair, romance
  relationship-with: liaison, relationship, relation, tie, link, bond
  dispute-with: dispute, feud, rivalry, quarrel
  correspond-with: correspondence
  study-at: education, schooling, degree, doctorate, training, study, scholarship, phd, mba, bachelor, master, diploma, thesis, dissertation
  buried-in: tomb, grave, burial
  born-in: birth
  die-in: death
  member-of: membership, initiation, admission, enrolment, enrollment
  employee-of: career, job, employment, internship, chair, professorship, lectureship, fellowship, readership, directorship, curatorship
  return-to: return
  visit: arrival
  leave: departure, withdrawal, resignation
  defeat: victory
  oppose: opposition, objection, resistance
  ban: ban
  investigate: investigation, inquiry, probe
  influence: influence, impact
  respond-to: response, reaction
  demand: demand, call, request
  support: campaign
  arrest: arrest, detention, capture, imprisonment
  kill: murder, killing, assassination, execution
  design: design
  discover: discovery
  invent: invention
  develop: development
  destroy: destruction
  build: construction
  create: creation
  publish: publication
  translate: translation
  convict: conviction
  nominated-for: nomination
  elect: election
  dismiss: dismissal
  rescue: rescue
  release: release
  user-of: use, usage
  defend: defence, defense
  promote: promotion
  introduce: introduction
  adopt: adoption
  reject: rejection, refusal
  accept: acceptance
  occupy: occupation
  conquer: conquest
  besiege: siege
  expel: expulsion, deportation, eviction
  fund: funding, financing
  approve: approval
  endorse: endorsement
  recognise: recognition
  treat: treatment
  prevent: prevention
  protect: protection
  evacuate: evacuation
  annex: annexation
  liberate: liberation
  review: review
  threaten: threat
  warn: warning
  accuse: accusation, allegation
  love: love
  fear: fear
  admire: admiration
  hate: hatred
  invest-in: investment
  invite: invitation
  appoint: appointment
  interview: interview
  control: control
  agree-with: settlement
  investor-in: stake, share, shareholding, holding
  sanction: sanction
  sue: lawsuit, suit
  charge: charge
  kidnap: kidnapping, abduction
  bomb: bombing
  shoot: shooting
  poison: poisoning
  rob: robbery
  rape: rape
  steal: theft
  torture: torture
  harass: harassment
  smuggle: smuggling
  sabotage: sabotage
  restore: restoration
  demolish: demolition
  lend: loan
  donate: donation, gift
  pay: payment, bribe
  write-to: letter, telegram
  merge-with: merger
  spouse-of: wedding
  leader-of: leadership, command, rule, presidency, chairmanship
`)

/** Acts whose noun names with "of" what they are done to: "Acme's purchase of the mine". */
const DONE_TO = wordSet(`
  buy sell supply produce attack support criticise arrest kill design discover invent develop destroy build create publish translate
  convict nominated-for elect dismiss rescue release user-of defend promote introduce adopt reject accept occupy conquer besiege expel
  fund approve endorse recognise treat prevent protect evacuate annex liberate review love fear appoint control leader-of
  investigate ban defeat kidnap bomb shoot poison rape torture harass smuggle sabotage restore demolish steal
`)

/** Whether "of" after the noun of such an act names what it is done to. */
export const isDoneTo = (type: string): boolean => DONE_TO.has(type)

/** Ties that "in" and "at" can make; of others they only tell where. */
const PLACED = /-(?:in|at)$|^(?:visit|employee-of|member-of|return-to|influence)$/

/** Whether "in" or "at" can make a tie of this type, or only tells where: "her death in Oslo", not "their talks in Oslo". */
export const isPlacing = (type: string): boolean => PLACED.test(type)

/** What an event noun states of its two parties: "negotiations" is `negotiate-with`. */
export function eventType(lemma: string): string | undefined {
  return BY_EVENT_NOUN.get(lemma) ?? (lemma.includes('.') ? BY_EVENT_NOUN.get(initials(lemma)) : undefined)
}

/** "phd" of "Ph.D." */
const initials = (lemma: string) => lemma.toLowerCase().replaceAll('.', '')

/** Trades whose noun can name the other side with "from". */
export function tradedBy(lemma: string): { readonly from: boolean } | undefined {
  const type = BY_EVENT_NOUN.get(lemma)
  return type === 'buy' ? { from: true } : undefined
}

/** Acts by which something goes from one to another: "a loan from X to Y". */
const GIVEN = wordSet('lend donate pay write-to supply')

/** Whether something goes from one to another by an act of this type. */
export const isGiven = (type: string): boolean => GIVEN.has(type)

/** Bonds of two: "the marriage of A and B". */
const BONDS = wordSet(
  'spouse-of merge-with friend-of ally-of meet fight negotiate-with cooperate-with dispute-with relationship-with lover-of',
)

/** Whether a type ties two to each other, whichever comes first. */
export const isBond = (type: string): boolean => BONDS.has(type)

/** Acts whose noun has whom they are done to as its owner: "Anna Brown's arrest by the police". */
const SUFFERED = wordSet(
  'arrest kill kidnap convict nominated-for elect dismiss rescue release expel treat evacuate appoint',
)

export const isSuffered = (type: string): boolean => SUFFERED.has(type)
