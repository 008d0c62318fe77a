import { KINSHIP } from '../../language/lexicon/kinship.ts'
import { FOUNDING, LEADING, SERVING } from '../../language/lexicon/titles.ts'
import { wordSet } from '../../language/lexicon/words.ts'
import { eventType, isPlacing } from './eventTypes.ts'
import { typeTable } from './typeTable.ts'

/** Verbs alone. */
const BY_VERB = typeTable(`
  meet: meet, encounter
  visit: visit, tour
  buy: buy, purchase, acquire, procure
  supply: supply, provide, deliver, furnish
  produce: produce, make, manufacture, build
  attack: attack, assault, bomb, shell, invade, raid, strike
  arrest: arrest, detain, apprehend
  support: support, back, endorse
  participant-in: attend, join
  owner-of: own, have, possess
  leader-of: lead, head, command, chair, rule, govern
  founder-of: found, co-found, establish, set up
  organizer-of: organize, organise, host, hold
  user-of: use, wield
  show: show, demonstrate, display, exhibit, present, showcase, unveil
  need: need, require, lack
  criticise: criticise, criticize, condemn, denounce
  spouse-of: marry
  author-of: write, compose
  contain: contain, include, comprise
  sanction: sanction
`)

/** Verb and preposition. */
const BY_VERB_PREPOSITION = typeTable(`
  meet: meet with, hold with, talk with, talk to, speak with, speak to
  visit: go to, come to, travel to, arrive in, arrive at, return to, fly to, head to, visit with, journey to, move to, went to, get to, sail to, drive to
  child-of: bear to
  buried-in: bury in, bury at, inter in, inter at, reinter in, reinter at, entomb in, entomb at
  participant-in: participate in, take in, wound at, wound in, fight at, compete in, serve in, fight in, appear at, appear in, play in, involve in, enlist in, enlist into
  negotiate-with: negotiate with
  compete-with: face off with, face off against, compete with, compete against, duel with
  merge-with: merge with
  correspond-with: correspond with
  cooperate-with: cooperate with, collaborate with, work with, partner with, ally with
  employee-of: work for, work at, employ by, serve for, serve with, hire by
  live-in: live in, reside in, settle in, live at, stay in, remain in, dwell in
  stay-at: stay at
  born-in: bear in, bear at
  die-in: die in, die at
  study-at: study at, study in, graduate from, educate at, enrol at, enroll at, matriculate at, train at, qualify at
  located-in: locate in, situate in, base in, sit in, lie in, stand in, hold in, hold at, find in, happen in, happen at, occur in, occur at, take in place, break out in, keep in, preserve in, store in, erupt in, open in, locate at, place in, headquarter in, situate at, carry out in, conduct in, stage in, set in, register in, incorporate in, domicile in, set up in, establish in
  cause: lead to, result in
  near: sit from, lie from, stand from, be from, locate near, lie near, stand near
  part-of: belong to, consist in
  found-under: found under, set up under, establish under, create under, launch under
  contain: consist of
  play-at: face at, play at, defeat at, beat at
  score-for: score for
  play-for: play for
  link-to: link to, tie to, connect to
  suffer-from: suffer from
  derived-from: derive from, descend from, originate from, stem from, come from, base on, trace to, convert from
  user-of: go through, rely on, switch to
  leader-of: preside over, rule over
  attack: fire at, fire on, shoot at
  fight: fight against, fight with
  accuse: accuse of
  say-to: tell to, say to, announce to, tweet to
  demand: call for, ask for
  published-in: publish in, print in, publish at, print at
  serve: serve as
  write-to: write to, email to
  write-for: write for, compose for
  write-about: write about
  testify-before: testify before, testify to, appear before
  named-after: name after, rename after, name for, call after
  imprisoned-in: detain in, detain at, imprison in, imprison at, jail in, jail at, intern in, intern at, incarcerate in, incarcerate at
  member-of: serve on, sit on, belong in, initiate into, admit to, induct into, enrol in, enroll in, elect to, expel from
`)

/** Verbs that take their sense from the noun after them. */
const LIGHT = wordSet(`
  take make have give go pay hold launch conduct face play carry be do get receive stage lead form establish develop build
  begin start maintain strike sign reach enter forge earn obtain complete gain express show pursue cement issue impose file bring lift
`)

/** The relation that a verb states, with its preposition and, for a verb that says little, its object. */
export function verbType(lemma: string, preposition?: string, object?: string): string {
  if (lemma === 'take' && object === 'place' && preposition && /^(?:in|at)$/.test(preposition))
    return 'located-in'
  if (object && LIGHT.has(lemma)) {
    const byNoun = eventType(object)
    // "earned a degree with a study of bees"
    const apart =
      (byNoun === 'study-at' && preposition === 'with') ||
      // "signed a letter for the purchase"
      (byNoun === 'write-to' && !/^(?:to|with|from)$/.test(preposition ?? ''))
    if (byNoun && preposition && !apart && (!/^(?:in|at)$/.test(preposition) || isPlacing(byNoun)))
      return byNoun
  }
  // "faced trial at home", "showed eleven calls to him"
  if (lemma === 'face' && object && preposition !== 'with') return lemma
  if (object === 'call' && preposition === 'to' && LIGHT.has(lemma)) return 'telephone'
  // "bears the name of Anna Brown"
  if (/^(?:bear|carry)$/.test(lemma) && object === 'name')
    return preposition === 'of' ? 'named-after' : 'have'
  if (preposition === 'opposite') return 'co-star-with'
  if (preposition === 'alongside') return 'cooperate-with'
  // "lies 30 km north of Oslo"
  if (preposition && /^(?:north|south|east|west).* of$/.test(preposition)) return 'near'
  if (preposition) {
    const pair = BY_VERB_PREPOSITION.get(`${lemma} ${preposition}`)
    // "moved the guns to Oslo": the guns went there.
    if (pair === 'visit' && object && /^(?:move|fly|drive|get|sail|head)$/.test(lemma)) return clean(lemma)
    // "bears a mark at the end" is no birth.
    if (lemma === 'bear' && object) return lemma
    if (pair) return pair
    // "headed a corner into the net", "led in the polls", "was led from the court"
    if (lemma === 'head' || (lemma === 'lead' && preposition !== 'by')) return lemma
    // "loans were made to them", "built railways in Kenya", "wrote on Twitter": neither is what was made.
    if (
      /^(?:make|build|write|compose)$/.test(lemma) &&
      /^(?:to|in|at|on|for|across|through)$/.test(preposition)
    )
      return lemma
    // Who is done something with is no object of it: "founded it with Anna Brown".
    if (/^(?:with|through|via)$/.test(preposition) && BY_VERB.has(lemma))
      return `${clean(lemma)}-${preposition}`
    return BY_VERB.get(lemma) ?? clean(lemma)
  }
  return BY_VERB.get(lemma) ?? clean(lemma)
}

const TURNED: ReadonlyMap<string, string> = new Map([
  ['child-of', 'parent-of'],
  ['parent-of', 'child-of'],
  ['grandchild-of', 'grandparent-of'],
  ['grandparent-of', 'grandchild-of'],
])

/** What one has who has kin: a child's parent, a brother's sibling. */
export function kinType(noun: string): string | undefined {
  const type = KINSHIP.get(noun)
  return (type && TURNED.get(type)) ?? type
}

/** What a verb makes of objects of one kind, or named by one noun: one joins a body as its member, and holds a meeting, but not a book. */
export function objectType(lemma: string, kind: string | undefined, noun = ''): string {
  if (lemma === 'join' && kind === 'organization') return 'member-of'
  if (lemma === 'hold' && /(?:shares?|stakes?|stock|bonds?)$/.test(noun)) return 'owner-of'
  // "held the Brown Readership"
  if (lemma === 'hold' && /(?:ship|chair|post|office|seat|degree|title|record)$/i.test(noun)) return 'hold'
  if (lemma === 'hold' && kind !== undefined && kind !== 'event') return 'hold'
  if (/^(?:run|manage|direct|oversee)$/.test(lemma) && kind === 'organization') return 'leader-of'
  return verbType(lemma)
}

const RELATIONAL = typeTable(`
  member-of: member, knight, dame, goalkeeper, midfielder, defender, striker, player
  lawyer-of: barrister, solicitor
  capital-of: capital
  native-of: resident, citizen, native, inhabitant
  student-of: student, pupil, graduate, alumnus, protégé, disciple, apprentice
  employee-of: employee, worker, assistant, aide, staff, researcher, detective, investigator, clerk, guard, curator, accountant, auditor, journalist
  fellow-of: fellow
  benefactor-of: benefactor, patron, sponsor, donor
  cause: cause
  source-of: source
  victim-of: victim
  symbol-of: symbol
  opponent-of: opponent, adversary, foe
  rival-of: competitor
  critic-of: critic
  supporter-of: supporter, follower, backer, fan, admirer, advocate, sympathiser, sympathizer
  teacher-of: teacher, tutor, mentor, coach, instructor
  customer-of: customer, client
  candidate-of: candidate, nominee
  veteran-of: veteran
  survivor-of: survivor
  designer-of: designer, architect
  translator-of: translator
  kill: killer, murderer, assassin
  winner-of: winner
  receive: recipient
  beneficiary-of: beneficiary
  trustee-of: trustee
  host-of: host
  contributor-to: contributor
  investor-in: investor, shareholder
  birthplace-of: birthplace
  colleague-of: associate, collaborator, classmate, teammate, counterpart
  successor-of: successor, heir
  predecessor-of: predecessor
  author-of: author, writer
  owner-of: owner, holder
  part-of: part, element, component, branch, chapter, subsidiary, unit, suburb, district, section, arm, wing
  derived-from: copy, version, variant, descendant, imitation, derivative, offshoot, spin-off, splinter
  supply: supplier
  produce: manufacturer, producer, maker, developer
  user-of: user
  near: neighbour, neighbor
  venue-of: venue
  located-in: landmark
  voice-of: voice
  participant-in: participant, finalist, guest, attendee
`)

/** What a noun makes of two things: "minister" of X is `official-of`; undefined for nouns that tie nothing. */
export function roleType(lemma: string): string | undefined {
  if (FOUNDING.has(lemma)) return 'founder-of'
  if (/^(?:co-)?owner$/.test(lemma)) return 'owner-of'
  if (LEADING.has(lemma)) return 'leader-of'
  if (SERVING.has(lemma)) return 'official-of'
  const known = KINSHIP.get(lemma) ?? RELATIONAL.get(lemma)
  // "co-owner", "co-author"
  return known === undefined && lemma.startsWith('co-') ? roleType(lemma.slice('co-'.length)) : known
}

/** A lemma as a relation type; `relate` where nothing of it can be written. */
export function clean(lemma: string): string {
  const word = lemma
    .toLowerCase()
    .replace(/[^\p{Ll}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\p{Ll}+(-\p{Ll}+)*$/u.test(word) ? word : 'relate'
}
