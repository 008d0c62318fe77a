import { wordSet } from './words.ts'

/** Offices, ranks and forms of address that stand before a person's name, lower case without dot. */
export const TITLES = wordSet(`
  gov sen rep hon atty supt mr mrs ms miss mme mlle madame mademoiselle monsieur herr frau fräulein señor señora señorita signor signora signorina doña
  dr prof professor sir dame lord lady madam rev reverend father sister brother saint st
  president premier chancellor executive minister secretary undersecretary adviser advisor ambassador envoy consul commissioner
  governor mayor senator representative congressman congresswoman delegate deputy speaker chairman
  chairwoman chairperson chair chief ceo cfo cto director manager head leader boss founder co-founder
  general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal private admiral adm
  commander marshal commodore brigadier officer detective inspector constable superintendent sheriff
  judge justice attorney prosecutor counsel lawyer solicitor
  king queen prince princess emperor empress tsar czar tsarina shah sultan sheikh emir duke duchess earl count
  countess baron baroness viscount viscountess marquess marchioness abbé monsignor msgr mgr pope regent tsarevna tsarevich cardinal archbishop bishop rabbi imam ayatollah patriarch pastor
  spokesman spokeswoman spokesperson correspondent editor reporter author coach coordinator
  doctor fellow companion
  abbot abbess prior prioress deacon archdeacon canon friar dom venerable blessed provost metropolitan archimandrite monsignor msgr academician
  viscount viscountess marquess marquis marchioness margrave landgrave archduke archduchess caliph maharaja maharani khedive ealdorman
  dictator ruler strongman warlord premier-elect president-elect councillor cllr alderman mp msp substitute
`)

/** Words that belong to an office when they stand before its head: "National Security Adviser". */
export const TITLE_MODIFIERS = wordSet(`
  under national security prime foreign defense defence deputy vice chief executive general attorney first second
  interior finance state home major lieutenant rear acting former senior press supreme grand crown
  assistant managing communications economic economy environment energy health justice labor labour trade
  cabinet special federal regional provincial permanent high lord secretary minister principal associate
  junior emeritus police fire military naval army air intelligence affairs education transport agriculture culture
  district circuit county magistrate appellate
  technology operating financial shadow technical marketing staff sergeant brigadier commander in the of for and
  internal external commercial legal political public science party
`)

/** Offices whose holder leads the body or state that is named with them. */
export const LEADING = wordSet(`
  president premier chancellor dictator ruler leader king queen emperor empress tsar czar shah sultan emir
  head chief chairman chairwoman chairperson chair director ceo boss governor mayor commander captain
  founder prime-minister strongman pope monarch prince commander-in-chief principal owner rector dean
  bishop archbishop abbot abbess prior prioress patriarch provost headmaster headmistress warden caliph maharaja
`)

/** Offices whose holder founded or made what is named with them. */
export const FOUNDING = wordSet('founder foundress co-founder cofounder creator inventor')

/** Offices and posts held in a body or state without leading it. */
export const SERVING = wordSet(`
  minister secretary adviser advisor ambassador envoy consul commissioner senator representative
  congressman congresswoman delegate deputy speaker official officer spokesman spokeswoman spokesperson
  general brigadier colonel lieutenant major admiral marshal judge justice attorney prosecutor lawyer diplomat
  correspondent editor reporter manager executive employee engineer scientist professor agent
  vice-president counsel lawmaker parliamentarian analyst coordinator co-ordinator vicar curate chaplain treasurer registrar bursar
`)

/** Letters behind a person's name that tell of orders, degrees and seats; they are no part of it. */
export const POST_NOMINALS = wordSet(`
  kg kt gcb kcb dcb cb gcmg kcmg dcmg cmg gbe kbe dbe cbe obe mbe bem om ch dso dsc dfc mc vc gc qc kc sc mp msp mep mla mhk frs frse ra rdi fba frcs frcp frsa frsl fsa frgs fras frsc fraes freng frib fmedsci
  gcvo kcvo dcvo cvo lvo mvo gcsi kcsi csi gcie kcie cie cstj dl jp osb sj ofm ocd ocso ao ac oam onz
  phd md mba llm llb msc bsc jd rn cpa esq
`)

/** Academic degrees with their points, which name nobody: "Ph.D.", "LL.B.", "M.A.". */
export const DEGREE =
  /^(?:Ph\.?D|D\.Phil|LL\.[BMD]|[BM]\.(?:A|S|Sc|Phil|Ed|Eng|Com|Mus|Litt)|M\.?Phil|[JMD]\.D|D\.Sc|Ed\.D|Th\.D)\.?$/
