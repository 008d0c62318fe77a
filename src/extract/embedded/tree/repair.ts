import type { Name, Word } from '../../../language/language.ts'
import { amongThem } from './amongThem.ts'
import { apposed } from './apposed.ts'
import { besideNames } from './besideNames.ts'
import { closedLists } from './closedLists.ts'
import { countedBehind } from './countedBehind.ts'
import { describedLists } from './describedLists.ts'
import { farAgents } from './farAgents.ts'
import { frontedNoun } from './frontedNoun.ts'
import { gappedOffices } from './gappedOffices.ts'
import { heldBefore } from './heldBefore.ts'
import { joinNames } from './joinNames.ts'
import { joinOffices } from './joinOffices.ts'
import { lateObjects } from './lateObjects.ts'
import { leftOut } from './leftOut.ts'
import { listedKin } from './listedKin.ts'
import { mainVerbs } from './mainVerbs.ts'
import { moreAgents } from './moreAgents.ts'
import { namedCouples } from './namedCouples.ts'
import { nationalities } from './nationalities.ts'
import { officeHolders } from './officeHolders.ts'
import { ownersBefore } from './ownersBefore.ts'
import { participles } from './participles.ts'
import { participlesBehindCommas } from './participlesBehindCommas.ts'
import { reattach } from './reattach.ts'
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
} from './reread.ts'
import { sentBy } from './sentBy.ts'
import { showing } from './showing.ts'
import { someOfThem } from './someOfThem.ts'
import { tradedFrom } from './tradedFrom.ts'
import { tradesBehindNames } from './tradesBehindNames.ts'
import { isTree } from './tree.ts'
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
  reattach(words, names)
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
