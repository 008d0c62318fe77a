import { expect, test } from 'vitest'
import { said } from './read.ts'

/**
 * Sentences as news has them, invented: the predicate between asterisks, how it is said, its sources outermost first. A
 * source is its phrase's head word; of a full name the first.
 */
const GOLD: readonly (readonly [string, string])[] = [
  ['Shoigu did not rule out that the armies might *hold* a joint exercise.', 'possible Shoigu'],
  ['The minister ruled out that the state would *buy* the bank.', 'negated minister'],
  [
    'A spokesman said Moscow had not *interfered* in the vote, as the Liberal Union claimed.',
    'negated spokesman',
  ],
  [
    'A team of doctors will *test* the vaccine in Kenya, the fund and the university announced.',
    'planned fund',
  ],
  ['A team of doctors will test the vaccine in Kenya, the fund and the university *announced*.', 'asserted'],
  [
    'Petrescu had threatened to walk out if the Greens did not drop their plan to *close* the plant.',
    'planned',
  ],
  ['Kenya *signed* the treaty; in May it announced a new plan.', 'asserted'],
  ['Ana Marcu accused Dobre of *buying* votes in two villages.', 'reported Ana'],
  ['Critics accuse the foundation of *ignoring* cheaper drugs.', 'reported Critics'],
  [
    'The institute could *make* 100 million doses a year if the vaccine is approved, Poonawalla said.',
    'possible Poonawalla',
  ],
  ['The bank, which is owned by a Danish fund, said it was *cooperating* with the police.', 'reported bank'],
  [
    'The trial, led by Dr. Wanjiru, will *test* the drug in three countries, the university announced on Thursday.',
    'planned university',
  ],
  ["The tanker's crew was not *hurt*, a spokesman for the navy said.", 'negated spokesman'],
  ['A spokeswoman for the ministry declined to *comment* on the report.', 'negated'],
  [
    'Two officials familiar with the talks said that the company had secretly *paid* the general.',
    'reported officials',
  ],
  ['It was unclear whether the ship had *entered* the port.', 'possible'],
  ['The senator denied having *met* the contractor in Malta.', 'negated senator'],
  ['Lawyers for Ortega insisted that he had never *owned* the villa.', 'negated Lawyers'],
  ['The government is considering *banning* the party.', 'planned'],
  ['Police are investigating whether the group *received* money from abroad.', 'possible Police'],
  ['The rebels vowed to *retake* the city.', 'planned'],
  ['The two sides agreed to *exchange* prisoners.', 'planned'],
  ['The two sides agreed that the army *shelled* the village.', 'reported sides'],
  ['Turkey has offered to *host* the talks.', 'planned'],
  ['The European Commission proposed to *tax* imports from China.', 'planned'],
  ['The court ordered the company to *pay* the villagers.', 'possible court'],
  ['The court did not order the company to *pay* the villagers.', 'possible'],
  ['Oil prices would *fall* if Iran signed the deal.', 'possible'],
  ['The firm had hoped to *sell* the mine.', 'possible firm'],
  ['He is rumoured to have *married* the heiress.', 'possible'],
  ['The minister was said to *own* three flats in Dubai.', 'reported'],
  ['The rumour that the bank had *failed* was false.', 'negated'],
  ['There is no evidence that the vaccine *causes* the disease.', 'possible'],
  ['He admitted that he *took* money from the cartel.', 'reported He'],
  ['She acknowledged *receiving* the payment.', 'reported She'],
  ['The mayor promised that the city would *buy* the theatre.', 'planned mayor'],
  ['The bishop called on the army to *release* the students.', 'possible'],
  ['Protesters demanded the release of the *leader*.', 'asserted'],
  ['Protesters demanded the *release* of the leader.', 'possible Protesters'],
  ['Germany blocked the *sale* of the shipyard to a Chinese group.', 'negated'],
  ['Germany approved the *sale* of the shipyard to a Chinese group.', 'asserted'],
  ['The general survived an assassination *attempt* by his own guards.', 'asserted'],
  ['Norway will neither *join* the bank nor fund it.', 'negated'],
  ['The company stopped *buying* gas from Russia in 2022.', 'negated'],
  ['The company has yet to *pay* the fine.', 'negated'],
  ['Hardly anyone *attended* the rally.', 'negated'],
  ['The union never said it would *strike*.', 'planned'],
  ['The president may not *attend* the summit.', 'negated'],
  ['The envoy, who is expected to *arrive* on Friday, will meet the king.', 'planned'],
  ['The king is due to *open* the bridge in May.', 'planned'],
  ['The alleged *attack* on the embassy left no traces.', 'possible'],
  ['The *attack* on the embassy was condemned by Spain.', 'asserted'],
  ['Spain condemned the *attack* on the embassy.', 'asserted'],
  ['The report claims that Khan *ordered* the murder.', 'reported report'],
  ['The report, written by a former judge, alleges that Khan *ordered* the murder.', 'reported report'],
  ['"We will *sue* them," the lawyer told reporters.', 'planned lawyer'],
  ['"They stole it," the lawyer told reporters. "They *sold* it to a dealer in Geneva."', 'reported lawyer'],
  ['Asked about the deal, Moreno replied: "I never *signed* it."', 'negated Moreno'],
  [
    'The newspaper reported on Sunday that, according to a leaked memo, Khan *ordered* the murder.',
    'reported newspaper memo',
  ],
  ['Khan, the memo says, *ordered* the murder.', 'reported memo'],
  ['Instead of *paying* the fine, the firm sued the state.', 'negated'],
  ['The firm sued the state rather than *pay* the fine.', 'negated'],
  ['By *buying* the paper, Orlov gained control of the valley.', 'asserted'],
  ['After *leaving* the army, he founded a school.', 'asserted'],
  ['She was wrongly accused of *poisoning* her husband.', 'reported'],
  ['He pretended to *own* the ship.', 'negated'],
  ['The engineer helped to *build* the dam.', 'asserted'],
  ['The ministry wants to *know* who bought the land.', 'planned'],
  ['The airline plans no *flights* to Kabul.', 'negated'],
  ['In order to *finance* the war, the king sold his jewels.', 'planned'],
  ['They had intended to *marry* in Rome, but the war broke out.', 'planned'],
  [
    '"This is the best result that we have seen," said Herrera, who *worked* with GlaxoSmithKline before he joined the institute.',
    'asserted',
  ],
  [
    '"This is the best result that we have seen," said Herrera, who worked with GlaxoSmithKline before he *joined* the institute.',
    'asserted',
  ],
  ['"The United States looks forward to *working* with the new government," she said.', 'planned she'],
  [
    'Under the agreement, Petrescu would become premier and Dobre would *lead* the finance ministry.',
    'planned',
  ],
  ['Associations are concerned the government will *modify* the law.', 'possible Associations'],
  ['He was not the only *soldier* of the regiment.', 'asserted'],
  ['Will the firm *buy* the bank?', 'possible'],
  ['Smith fears that the state will *seize* the farm.', 'possible Smith'],
]

test.each(GOLD)('%s → %s', (marked, expected) => {
  const predicate = /\*(?<word>[^*]+)\*/.exec(marked)?.groups?.word ?? ''
  expect(said(marked.replaceAll('*', ''), predicate)).toBe(expected)
})
