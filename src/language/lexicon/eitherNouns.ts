import { wordSet } from './words.ts'

/** Nouns for whoever does something, somebody or some body: "Serbia, a candidate", "the contractor, Ann Lee". */
export const EITHER_NOUNS = wordSet(`
  candidate member shareholder investor owner founder buyer seller bidder backer donor sponsor rival competitor ally partner neighbour
  neighbor winner loser champion supporter critic opponent creditor debtor lender tenant landlord contractor defendant plaintiff
  client customer organiser organizer host trader miner producer supplier exporter importer participant runner-up agent auditor
  consultant distributor
  broadcaster publisher developer operator maker manufacturer distributor dealer promoter
  broker builder provider processor grower brewer middleman intermediary lobbyist consultant beneficiary claimant
`)
