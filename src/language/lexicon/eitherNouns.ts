import { TRADERS } from './firmNouns.ts'
import { wordSet } from './words.ts'

/** What firms are to one another as often as people are: "its rival Orvic", "the bidder Orvic". */
export const OPPONENTS = wordSet(
  'rival competitor shareholder investor bidder buyer seller backer sponsor creditor debtor client customer',
)

/** Nouns for whoever does something, somebody or some body: "Serbia, a candidate", "the contractor, Ann Lee". */
export const EITHER_NOUNS: ReadonlySet<string> = new Set([
  ...OPPONENTS,
  ...TRADERS,
  ...wordSet(`
    candidate member owner founder donor ally partner neighbour neighbor winner loser champion supporter critic opponent
    tenant landlord defendant plaintiff organiser organizer host participant runner-up agent auditor consultant distributor
    broadcaster dealer promoter builder provider processor grower middleman intermediary lobbyist beneficiary claimant
  `),
])
