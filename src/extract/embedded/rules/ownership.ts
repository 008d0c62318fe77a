import { KINSHIP } from '../../../language/lexicon/kinship.ts'
import { typeOfNoun } from '../../../language/lexicon/nounTypes.ts'
import type { EntityType } from '../../../model/vocabulary.ts'
import { roleType } from '../relationTypes.ts'
import { tieOfWork } from './depictions.ts'
import { OUTSIDERS, TRADES } from './roleNouns.ts'

/** How an owner and what is owned are tied. */
export interface Tie {
  readonly type: string
  readonly label: string
  /** The owner acts: "Microsoft's browser" is produced by Microsoft. */
  readonly ownerFirst?: boolean
}

/** What happens in a land, and is not done by it: "the Kenyan election", not "the Kenyan attack". */
const HAPPENING =
  /^(?:election|referendum|protest|demonstration|rally|march|riot|earthquake|flood|fire|storm|crisis|famine|drought|epidemic|outbreak|festival|fair|exhibition|championship|tournament|forum|conference|revolution|uprising|rebellion|coup|census|genocide|massacre)$/

/** People by where they live, no body of a state. */
const PEOPLE = /^(?:people|population|public|community|youth|minority|family)$/

const SCHOOLS = /^(?:school|college|university|academy)$/

/** What a body runs rather than makes: "a navy ship". */
const CRAFT =
  /^(?:vessel|ship|boat|ferry|tanker|yacht|aircraft|plane|airplane|helicopter|jet|car|truck|van|train|bus|vehicle|ambulance|satellite)$/

/** What a body makes for others: "the Acme browser". */
const MADE =
  /^(?:browser|software|app|phone|smartphone|console|chip|drug|vaccine|medicine|game|engine|model)$/

/** Works that are shown or played: who owns them made them. */
const SHOWN =
  /^(?:film|movie|series|show|drama|sitcom|comedy|thriller|documentary|programme|program|podcast|album|song|single|record|video|game|opera|musical|symphony|painting|sculpture|photograph|picture|portrait|production|sequel|prequel|remake|adaptation|feature)$/

/** Of those, what nobody but a broadcaster or studio is named with. */
const SCREENED = /^(?:drama|sitcom|comedy|thriller|miniseries|serial|documentary)$/

/** What a body holds: "the party's conference", not "the bank's purchase". */
const HELD =
  /^(?:conference|forum|exhibition|exhibit|festival|exercise|drill|meeting|summit|campaign|rally|ceremony|event|contest|competition|tournament|championship|cup|league|fair|show|hearing|poll|election|vote|referendum|concert|seminar|workshop|symposium|debate|lecture|protest|demonstration|march|parade|expo|congress|convention|party|auction|gala|dinner|reception|briefing|session|talk|project|mission|operation|expedition|programme|program|race|celebration|service|mass)$/

/** What a team is named with takes part in it: "the Lund derby". */
const PLAYED = /^(?:match|game|final|semifinal|quarterfinal|derby|fixture|playoff)$/

/** What a body runs and does not write, besides outlets. */
const MEDIA = /^(?:page|blog|publication|law|constitution|app)$/

/** What stands for a state or a body. */
const SYMBOLS = /^(?:flag|badge|insignia|logo|emblem|anthem|banner)$/

/** What somebody runs or has, though others fill it. */
const OUTLETS =
  /^(?:site|website|magazine|newspaper|journal|channel|station|network|platform|account|database|archive)$/

/**
 * The tie between an owner and what is owned, by the types of both and the noun; a name has no noun.
 * @param marked the owner stands in the genitive: "Acme's phones", not "Acme phones" or "phones of Acme".
 */
export function tieOf(
  owner: EntityType | undefined,
  owned: EntityType | undefined,
  lemma: string,
  marked: boolean,
): Tie | undefined {
  // "Australian children" are from there, and no state's children.
  if (
    owner === 'place' &&
    (typeOfNoun(lemma, false) === 'person' || TRADES.has(lemma) || PEOPLE.test(lemma))
  ) {
    // "the Caucasus correspondent" sees to it, wherever from.
    if (!marked && /^(?:correspondent|reporter|editor|agent)$/.test(lemma)) return undefined
    // "the Kenyan public" lives there, whoever its people are from.
    if (/^(?:people|population|public|community)$/.test(lemma)) return { type: 'located-in', label: 'in' }
    // "Kenya's partners" are partners of it; "a Kenyan partner" is from there.
    const allied = marked && /^(?:partner|ally|rival|enemy|neighbou?r|friend|foe|opponent)$/.test(lemma)
    const isNative = (KINSHIP.has(lemma) && !allied) || (!marked && (TRADES.has(lemma) || lemma === 'member'))
    // "Norway's missile makers" make no Norway.
    const role = isNative ? undefined : roleType(lemma)
    const held = role === 'produce' ? undefined : role
    return held ? { type: held, label: `${lemma} of` } : { type: 'native-of', label: 'from' }
  }
  const role = lemma ? roleType(lemma) : undefined
  // "his capital", "her district": a place or a body that somebody lives in or rules is none of his parts.
  if (role && /^(?:capital-of|part-of)$/.test(role) && owner === 'person') return undefined
  if (role) return { type: role, label: `${lemma} of` }
  if (owner === 'organization' && SCREENED.test(lemma))
    return { type: 'produce', label: 'produced', ownerFirst: true }
  const label = lemma ? `${lemma} of` : 'of'
  if (SYMBOLS.test(lemma) && (owner === 'place' || owner === 'organization'))
    return { type: `${lemma}-of`, label }
  switch (owned) {
    case 'facility':
      // "his school": who learns there.
      if (owner === 'person' && marked && SCHOOLS.test(lemma))
        return { type: 'student-of', label: 'student of', ownerFirst: true }
      if (owner === 'person' && /^(?:tomb|grave|mausoleum)$/.test(lemma))
        return { type: `${lemma}-of`, label }
      if (owner === 'person') return { type: 'owner-of', label: 'has', ownerFirst: true }
      return owner === 'place' ? { type: 'located-in', label: 'in' } : { type: 'part-of', label }
    case 'organization':
    case 'group':
      if (owner === 'person' && marked && SCHOOLS.test(lemma))
        return { type: 'student-of', label: 'student of', ownerFirst: true }
      // "the company's actresses" are its members; "the party's wing" is a part of it.
      if (owned === 'group' && /(?:ist|er|or|ess|ian)$/.test(lemma))
        return owner === 'place'
          ? { type: 'native-of', label: 'from' }
          : owner === 'organization'
            ? { type: 'member-of', label }
            : undefined
      // "Lind's Green Party": she is of it, whatever she is there.
      if (owner === 'person' && owned === 'organization' && !lemma)
        return { type: 'member-of', label: 'of', ownerFirst: true }
      return owner === 'person' ? undefined : { type: 'part-of', label }
    case 'place':
      // "their country" is nobody's part.
      return owner === 'person' || owner === 'group' ? undefined : { type: 'part-of', label: 'of' }
    case 'person':
      // "the Civic Party's Anna Brown"
      if (lemma)
        return owner === 'organization' && !OUTSIDERS.has(lemma) ? { type: 'member-of', label } : undefined
      if (owner === 'organization' || owner === 'group') return { type: 'member-of', label: 'of' }
      return owner === 'place' ? { type: 'native-of', label: 'from' } : undefined
    case 'weapon':
      return owner === 'person' ? undefined : { type: 'derived-from', label: lemma ? label : 'from' }
    case 'product':
      if (owner === 'organization' && lemma && !marked) {
        if (CRAFT.test(lemma)) return { type: 'owner-of', label: 'has', ownerFirst: true }
        if (MADE.test(lemma)) return { type: 'produce', label: 'makes', ownerFirst: true }
      }
      if (owner === 'place' || (lemma && !marked))
        return { type: 'derived-from', label: lemma ? label : 'from' }
      // "the university's shelves", "the bank's vans": furniture and vehicles are had.
      if (owner === 'organization' && lemma && HAD.test(lemma))
        return { type: 'owner-of', label: 'has', ownerFirst: true }
      if (owner === 'organization') return { type: 'produce', label: 'makes', ownerFirst: true }
      // What people have about them is no tie: "his pocket", "the boy's clock".
      return lemma ? undefined : { type: 'owner-of', label: 'has', ownerFirst: true }
    case 'work':
      // "the Anna Brown portrait" shows her.
      if (owner === 'person' && !marked && /^(?:statue|bust|portrait|image|monument|memorial)$/.test(lemma))
        return { type: 'depict', label }
      if (owner === 'place' && !marked && SHOWN.test(lemma)) return { type: 'produced-in', label }
      if (owner === 'place' && /^(?:law|constitution|legislation)$/.test(lemma))
        return { type: 'part-of', label }
      // "her website" was hardly written by her.
      if (owner === 'person' && OUTLETS.test(lemma))
        return { type: 'owner-of', label: 'has', ownerFirst: true }
      if (owner === 'person' && lemma === 'design')
        return { type: 'design', label: 'designed', ownerFirst: true }
      if (owner === 'person')
        return { type: 'author-of', label: lemma && !SHOWN.test(lemma) ? 'wrote' : 'made', ownerFirst: true }
      if (SHOWN.test(lemma) && owner === 'organization')
        return { type: 'produce', label: 'produced', ownerFirst: true }
      // "a German translation" is one into German.
      if (owner === 'place' && tieOfWork(lemma, 'of') === 'derived-from') return undefined
      if (owner === 'organization' && lemma && !MEDIA.test(lemma) && !OUTLETS.test(lemma))
        return { type: 'author-of', label: 'issued', ownerFirst: true }
      return lemma && !marked
        ? { type: 'derived-from', label }
        : { type: 'owner-of', label: 'has', ownerFirst: true }
    case 'event':
      if (owner === 'organization' && (!lemma || HELD.test(lemma)))
        return { type: 'organizer-of', label: 'holds', ownerFirst: true }
      if (owner === 'organization' && PLAYED.test(lemma))
        return { type: 'participant-in', label: 'took part in', ownerFirst: true }
      if (owner === 'organization' && lemma === 'production')
        return { type: 'produce', label: 'produced', ownerFirst: true }
      return owner === 'place' && (lemma ? HAPPENING.test(lemma) : marked)
        ? { type: 'located-in', label: 'in' }
        : undefined
    default:
      // "Shakespeare's Hamlet": what has a name and no known kind somebody made.
      if (!lemma && marked && owner === 'person')
        return { type: 'author-of', label: 'made', ownerFirst: true }
      return !lemma && marked && owner !== undefined
        ? { type: 'owner-of', label: 'has', ownerFirst: true }
        : undefined
  }
}

const HAD =
  /^(?:shel(?:f|ve)|door|window|wall|roof|gate|desk|table|chair|bed|van|lorry|truck|bus|car|plane|aircraft|jet|helicopter|ship|vessel|boat|ferry|yacht|fleet|server|computer|safe|vault|account|treasure|organ|bell|piano|telescope|furniture|equipment|uniform|flag)$/
