import type { Name, Word } from '../../../language/language.ts'
import { roleType } from '../relationTypes.ts'
import { amongThem } from './amongThem.ts'
import { apposed } from './apposed.ts'
import { besideNames } from './besideNames.ts'
import { closedLists } from './closedLists.ts'
import { countedBehind } from './countedBehind.ts'
import { countedNames } from './countedNames.ts'
import { describedLists } from './describedLists.ts'
import { farAgents } from './farAgents.ts'
import { frontedNoun } from './frontedNoun.ts'
import { gappedOffices } from './gappedOffices.ts'
import { heldBefore } from './heldBefore.ts'
import { joinNames } from './joinNames.ts'
import { joinOffices } from './joinOffices.ts'
import { isDescription, whoseKin } from './kinBehindCommas.ts'
import { lateObjects } from './lateObjects.ts'
import { leftOut } from './leftOut.ts'
import { listedKin } from './listedKin.ts'
import { mainVerbs } from './mainVerbs.ts'
import {
  commentedOn,
  describedLast,
  exemplified,
  nameAsObject,
  namedAs,
  officeBefore,
  seenBy,
  spentOn,
} from './misplaced.ts'
import { moreAgents } from './moreAgents.ts'
import { namedCouples } from './namedCouples.ts'
import { nationalities } from './nationalities.ts'
import { isOnlyObject, isReceiver, learntAs, roleAbove } from './objects.ts'
import { officeHolders } from './officeHolders.ts'
import { ownersBefore } from './ownersBefore.ts'
import { participles } from './participles.ts'
import { participlesBehindCommas } from './participlesBehindCommas.ts'
import {
  aheadOf,
  askedInto,
  behindForm,
  besideByComma,
  coordinatedAbove,
  entitledBefore,
  kindsOf,
  likeAbove,
  pastDescription,
  toldBefore,
  trainedAbove,
  verbBehindAnd,
} from './reattach.ts'
import { receivers } from './receivers.ts'
import { relativeClauses } from './relativeClauses.ts'
import {
  asCapacity,
  asCrossing,
  asFounding,
  asNoun,
  copulaOfBoth,
  diedAged,
  headlineVerb,
  pastForm,
  titleBeforeName,
  toVerb,
} from './reread.ts'
import { sentBy } from './sentBy.ts'
import { showing } from './showing.ts'
import { someOfThem } from './someOfThem.ts'
import { nominalsAfter, subjectOfTold, toldTo } from './toldClauses.ts'
import { tradedFrom } from './tradedFrom.ts'
import { tradesBehindNames } from './tradesBehindNames.ts'
import { isAbove, isTree, relationOf } from './tree.ts'
import { underOffices } from './underOffices.ts'
import { verbChains } from './verbChains.ts'
import { verbsBehindNames } from './verbsBehindNames.ts'
import { vocatives } from './vocatives.ts'
import { yearsIn } from './yearsIn.ts'

/**
 * The words of a sentence as the rules read them: its names are units (joinNames.ts), and where two readings of a
 * construction agree, parses that a sentence can not have are set right. What comes out is a tree, of whatever trees the
 * parser gives: a repair that would close a circle is left out.
 */
export function repair(given: readonly Word[], names: readonly Name[]): readonly Word[] {
  const joined = [given, joinNames(given, names)].findLast(isTree) ?? given
  const repaired = setRight(joined.map(asNoun).map(asFounding), names)
  return isTree(repaired) ? repaired : joined
}

function setRight(words: Word[], names: readonly Name[]): Word[] {
  const move = (i: number, edge: Partial<Pick<Word, 'head' | 'deprel'>>) => {
    const word = words[i]
    if (word && (edge.head === undefined || !isAbove(words, i, edge.head))) words[i] = { ...word, ...edge }
  }
  joinOffices(words, names)
  underOffices(words, names)
  ownersBefore(words, names)
  headlineVerb(words)
  titleBeforeName(words)
  copulaOfBoth(words)
  heldBefore(words)
  verbsBehindNames(words, names)
  nationalities(words)
  showing(words)
  asCapacity(words)
  asCrossing(words)
  leftOut(words)
  diedAged(words)
  frontedNoun(words)
  receivers(words, names)
  relativeClauses(words, names)
  participles(words, names)
  verbChains(words)
  mainVerbs(words, names)
  for (const i of words.keys()) pastForm(words, i)
  const subject = new Map<number, number>()
  for (const [i, { head, deprel }] of words.entries())
    if (/^[nc]subj/.test(deprel) && !subject.has(head)) subject.set(head, i)
  const between = nominalsAfter(words)
  const named = new Map<number, number>()
  for (const { first, last } of names) for (let at = first; at <= last; at++) named.set(at, first)
  const possessed = new Set(
    words.filter(({ text, deprel }) => deprel === 'case' && /^['’]s?$/.test(text)).map(({ head }) => head),
  )
  const kindOf = kindsOf(words, names)
  for (const [i, word] of words.entries()) {
    const above = words[word.head]
    if (!above) continue
    // "said Smith left", "The suspects belong to a cell, prosecutors said": a clause has its own subject.
    const teller = toldTo(words, i)
    if (teller >= 0) move(i, { head: teller, deprel: 'ccomp' })
    const own = subjectOfTold(words, subject, between, i)
    if (own !== undefined) move(own, i < word.head ? { head: i } : { head: i, deprel: 'nsubj' })
    const first = subject.get(word.head) ?? i
    // "Kenya's president, Anna Brown": after a comma it is an apposition.
    if (word.deprel === 'nmod:desc' && i < word.head && words[i + 1]?.text === ',')
      move(i, { deprel: 'appos' })
    // "with the illustrator Anna Brown": a common noun does not begin a name, it describes whoever bears it.
    const common =
      above.upos === 'NOUN' ||
      (above.upos === 'PROPN' && /^\p{Ll}/u.test(above.text) && !named.has(word.head))
    if (word.deprel === 'flat' && common && word.head === i - 1 && named.get(i) === i)
      move(i, { deprel: 'appos' })
    // "X was born in Oslo, the third child of Y": a second subject behind its verb and a comma describes the first.
    if (relationOf(word) === 'nsubj' && first < word.head && word.head < i && isDescription(words, i))
      move(i, { head: first, deprel: 'appos' })
    // "two brokers, Anna Brown and Luc Moreau": as many names as were counted are those.
    const listed = countedNames(words, named, i)
    for (const at of listed) move(at, at === i ? { deprel: 'appos' } : { head: i, deprel: 'conj' })
    // "the poet Anna Brown and the writer Luc Moreau": the second hangs on the first with its description.
    if (word.deprel === 'conj' && above.deprel === 'appos' && (named.get(word.head) ?? 0) - 1 === above.head)
      move(i, { head: above.head })
    // "found Anna Brown guilty": a name before such an adjective is the verb's object.
    if (
      word.deprel === 'compound' &&
      word.upos === 'PROPN' &&
      above.upos === 'ADJ' &&
      above.deprel === 'xcomp'
    )
      move(i, { head: above.head, deprel: 'obj' })
    // "the daughter of X and a cousin of Y": the second role is the first one's, not of X.
    const role = above.deprel === 'nmod' && above.upos === 'PROPN' ? words[above.head] : undefined
    const isSecond = word.deprel === 'conj' && word.upos === 'NOUN' && !isOwned(words, i)
    if (isSecond && roleType(word.lemma) && roleType(role?.lemma ?? '')) move(i, { head: above.head })
    // The same where the parser takes it for a description of the place: "was born in Oslo, the second daughter of Y".
    const whose = word.deprel === 'appos' && word.head < i ? whoseKin(words, names, subject, i) : undefined
    if (whose !== undefined) move(i, { head: whose, deprel: 'appos' })
    // "led the institute; her daughter, a painter, lives there": nothing is described across a semicolon.
    if (
      word.deprel === 'appos' &&
      word.head < i &&
      words.slice(Math.max(word.head, i - ACROSS), i).some(({ text }) => text === ';')
    )
      move(i, { deprel: 'parataxis' })
    // "the university of X's school": the mark makes the possessor.
    if (word.deprel === 'nmod' && word.head > i && possessed.has(i)) move(i, { deprel: 'nmod:poss' })
    // "himself a member of the party": nobody owns what he is himself.
    if (word.deprel === 'nmod:poss' && /^(?:him|her|it|them)sel(?:f|ves)$/i.test(word.text))
      move(i, { deprel: 'advmod' })
    // "was appointed ambassador to Kenya": what stands right behind an office belongs to it.
    const office = word.deprel === 'obl' ? officeBefore(words, i) : -1
    if (office >= 0) move(i, { head: office, deprel: 'nmod' })
    // "worship gods, such as Zeus": examples belong to the noun right before them.
    const whole = word.deprel === 'obl' ? exemplified(words, i) : -1
    if (whole >= 0) move(i, { head: whole, deprel: 'nmod' })
    // "won Anna Brown the prize": of two objects the person is the one who gets the other.
    if (word.deprel === 'obj' && isReceiver(words, named, i)) move(i, { deprel: 'iobj' })
    // "trained as a teacher at Oslo College": where one learns it.
    const learnt = word.deprel === 'nmod' ? learntAs(words, i) : -1
    if (learnt >= 0) move(i, { head: learnt, deprel: 'obl' })
    const played = roleAbove(words, i)
    if (played >= 0) move(i, { head: played, deprel: 'nmod' })
    // "included the poets Anna Brown and Luc Moreau": one object alone is no indirect one.
    if (word.deprel === 'iobj' && isOnlyObject(words, i)) move(i, { deprel: 'obj' })
    if (namedAs(words, i) || nameAsObject(words, i, named.has(i))) move(i, { deprel: 'obj' })
    // "for King Paul by the architect Luc Moreau": what has a preposition and stands behind describes nobody.
    if (
      word.deprel === 'nmod:desc' &&
      i > word.head &&
      words.some(({ head, deprel }) => head === i && deprel === 'case')
    )
      move(i, { deprel: 'nmod' })
    if (seenBy(words, i)) move(i, { deprel: 'ccomp' })
    const alike = coordinatedAbove(words, kindOf, i)
    if (alike >= 0) move(i, { head: alike })
    const trained = trainedAbove(words, kindOf, i)
    if (trained >= 0) move(i, { head: trained })
    const like = likeAbove(words, i)
    if (like >= 0) move(i, { head: like })
    const parted = besideByComma(words, i)
    if (parted >= 0) move(i, { head: words[parted]?.head ?? -1, deprel: 'obl' })
    const verb = pastDescription(words, i)
    if (verb >= 0) move(i, { head: verb, deprel: 'obl' })
    const telling = toldBefore(words, i)
    if (telling >= 0) move(i, { head: telling })
    toVerb(words, i, verbBehindAnd(words, i))
    const described = describedLast(words, i)
    if (described >= 0) move(i, { head: described })
    // "ahead of the vote": one preposition
    const behind = aheadOf(words, i)
    if (behind >= 0) {
      move(i, { head: behind, deprel: 'case' })
      move(i + 1, { head: i, deprel: 'fixed' })
    }
    const inquiry = askedInto(words, i)
    if (inquiry >= 0) move(i, { head: inquiry, deprel: 'nmod' })
    const entitled = entitledBefore(words, i)
    if (entitled >= 0) move(i, { head: entitled, deprel: 'xcomp' })
    const kept = behindForm(words, i)
    if (kept >= 0) move(i, { head: kept, deprel: 'obl' })
    const doing = spentOn(words, i) ?? commentedOn(words, i)
    if (doing >= 0) move(i, { head: doing, deprel: 'advcl' })
  }
  closedLists(words, names)
  describedLists(words, names)
  farAgents(words, names)
  moreAgents(words)
  besideNames(words, names)
  sentBy(words)
  listedKin(words, names)
  participlesBehindCommas(words, names)
  tradedFrom(words)
  lateObjects(words)
  gappedOffices(words, names)
  namedCouples(words, names)
  tradesBehindNames(words, names)
  apposed(words, names)
  vocatives(words, names)
  officeHolders(words, names)
  amongThem(words)
  countedBehind(words, names)
  someOfThem(words)
  yearsIn(words)
  return words
}

/** "a son of Paul Lang and his wife": whom a pronoun owns is not the subject once more. */
const isOwned = (words: readonly Word[], i: number) =>
  words.slice(Math.max(0, i - 4), i).some(({ head, text }) => head === i && /^(?:his|her|their)$/i.test(text))

/** How many words back a semicolon is looked for. */
const ACROSS = 12
