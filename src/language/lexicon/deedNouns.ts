import { wordSet } from './words.ts'

/** What a deed makes of its two ends: who kills is a killer, whoever is killed the victim. */
export interface Deed {
  /** Relation types that tell of it. */
  readonly types: ReadonlySet<string>
  /** Nouns for its subject. */
  readonly doers: ReadonlySet<string>
  /** Nouns for its object. */
  readonly objects: ReadonlySet<string>
}

/** Each line: relation types, nouns for the subject, nouns for the object (agent and patient nouns: Comrie & Thompson 2007). */
const ROWS = `
  kill murder assassinate shoot stab strangle poison slay lynch behead | killer murderer assassin attacker assailant shooter gunman knifeman slayer | victim
  attack stab shoot beat wound injure rob rape ambush mug assault | attacker assailant | victim
  rob burgle | robber burglar thief |
  kidnap abduct capture imprison seize enslave | kidnapper abductor captor | hostage captive prisoner
  betray denounce inform-on | betrayer informer informant traitor accuser |
  employ hire recruit | employer boss | employee
  employee-of apprentice | employee apprentice | employer boss
  teach teacher-of tutor train instruct coach mentor educate | teacher master tutor mentor instructor trainer coach | pupil student apprentice protégé disciple trainee
  student-of apprentice | pupil student apprentice protégé disciple trainee | teacher master tutor mentor instructor trainer
  founder-of establish co-found | founder co-founder |
  owner-of buy | owner proprietor |
  betroth betroth-to engage engage-to | fiancé fiancée betrothed | fiancé fiancée betrothed
  buy | buyer purchaser |
  sell sell-to | seller vendor | buyer purchaser
  leader-of | leader head chief director ruler commander |
  author-of | author writer |
  design designer-of | designer architect |
  invent | inventor |
  discover | discoverer |
  translate translator-of | translator |
  edit | editor |
  publish | publisher |
  succeed replace successor-of | successor replacement | predecessor
  predecessor-of precede | predecessor | successor
  defeat beat | winner victor conqueror | loser
  fight duel challenge face oppose opponent-of defeat beat compete-with wrestle box | opponent adversary foe challenger | opponent adversary foe challenger
  benefactor-of support fund sponsor finance | patron benefactor sponsor backer | protégé
  supply supply-with arm equip | supplier |
  rescue save | rescuer saviour savior |
  sue | plaintiff claimant | defendant
  accuse | accuser |
  interview | interviewer | interviewee
  visit | visitor |
  investor-in | investor |
  represent defend lawyer-of | lawyer attorney barrister solicitor | client
`

const deeds: Deed[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [types = '', doers = '', objects = ''] = line.split('|')
    return { types: wordSet(types), doers: wordSet(doers), objects: wordSet(objects) }
  })

/** The deeds that a noun for a person may speak of. */
export const deedsOf = (noun: string): readonly Deed[] =>
  deeds.filter(({ doers, objects }) => doers.has(noun) || objects.has(noun))

/** Nouns that people are to one another, each line what some are called and what the others are to them. */
const CONVERSES = `
  lawyer attorney barrister solicitor counsel | client
  teacher master tutor mentor instructor advisor adviser | pupil student apprentice protégé disciple
  employer boss | employee
  doctor physician surgeon psychiatrist therapist | patient
  captor kidnapper abductor | captive hostage prisoner victim
  killer murderer attacker assailant | victim
  patron benefactor | protégé
  landlord landlady | tenant lodger
  predecessor | successor
  host hostess | guest
  fiancé | fiancée
  bride | groom bridegroom
  seller vendor | buyer
  biographer | subject
  uncle aunt | nephew niece
  grandfather grandmother grandparent | grandson granddaughter grandchild
  godfather godmother | godson goddaughter godchild
  coach trainer manager | player protégé pupil
`

/** What others are to whom a noun names: a "client" has a lawyer; kin aside. */
export const CONVERSE_ROLES: ReadonlyMap<string, readonly string[]> = (() => {
  const roles = new Map<string, string[]>()
  for (const line of CONVERSES.trim().split('\n')) {
    const [some = [], others = []] = line.split('|').map((nouns) => nouns.trim().split(/\s+/))
    for (const noun of some) roles.set(noun, [...(roles.get(noun) ?? []), ...others])
    for (const noun of others) roles.set(noun, [...(roles.get(noun) ?? []), ...some])
  }
  return roles
})()

/** Other nouns for whom a noun says to be somebody's: his "mentor" is his "teacher". */
const ALIKE = `
  teacher master tutor mentor instructor advisor adviser
  pupil student apprentice protégé disciple
  killer murderer assassin attacker assailant
  lawyer attorney barrister solicitor counsel
  employer boss
  opponent adversary foe rival
  patron benefactor sponsor
`
const alike = ALIKE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

/** Other nouns by which somebody's "mentor" may be spoken of. */
export const otherNounsFor = (noun: string): readonly string[] =>
  alike.flatMap((ring) => (ring.includes(noun) ? ring.filter((other) => other !== noun) : []))

/** Words before a noun that tell nothing of which one it is: "his former pupil", "the alleged killer". */
export const NEUTRAL = wordSet(
  'former future old young elderly late own long longtime lifelong beloved dear trusted erstwhile onetime alleged suspected accused convicted famous renowned',
)
