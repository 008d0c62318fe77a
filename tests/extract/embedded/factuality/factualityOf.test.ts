import { describe, expect, test } from 'vitest'
import { readAt, said } from './read.ts'

/** Sentences by construction: the predicate between asterisks, and how it is said, with its sources outermost first. */
const CASES: Record<string, readonly (readonly [string, string])[]> = {
  'what the text says by itself': [
    ['The firm *bought* the bank.', 'asserted'],
    ['Kenya came from behind to *beat* Norway.', 'asserted'],
    ['She rose to *become* mayor of Oslo.', 'asserted'],
    ['He is *buried* in Oslo, next to his wife.', 'asserted'],
    ['Anna Brown is the *owner* of the bank.', 'asserted'],
    ['The visit that Smith *paid* to Oslo was short.', 'asserted'],
  ],
  negation: [
    ['The firm did not *buy* the bank.', 'negated'],
    ['The firm never *bought* the bank.', 'negated'],
    ['No one *visited* the base.', 'negated'],
    ['Neither Brown nor Smith *met* the minister.', 'negated'],
    ['The firm neither sold the bank nor *closed* the plant.', 'negated'],
    ['The firm no longer *owns* the bank.', 'negated'],
    ['The firm will not sell the plant or *close* the mine.', 'negated'],
    ['The army not only *shelled* the town but burnt it.', 'asserted'],
    ['He left without *paying* the bill.', 'negated'],
    ['There is no *agreement* between Oslo and Bergen.', 'negated'],
    ['Smith is not the *owner* of the bank.', 'negated'],
  ],
  'implicative verbs': [
    ['The company failed to *deliver* the drones to Kyiv.', 'negated'],
    ['The company did not fail to *deliver* the drones.', 'asserted'],
    ['The company managed to *deliver* the drones.', 'asserted'],
    ['The company did not manage to *deliver* the drones.', 'negated'],
    ['Smith refused to *meet* the lobbyist.', 'negated'],
    ['Police stopped the men from *entering* the base.', 'negated'],
    ['The firm was prevented from *buying* the bank.', 'negated'],
    ['The rebels forced the mayor to *leave* the town.', 'asserted'],
    ['The guard forgot to *lock* the gate.', 'negated'],
    ['The firm had to *close* the plant.', 'asserted'],
    ['He is too weak to *lead* the party.', 'negated'],
    ['The bank was unable to *pay* its debts.', 'negated'],
  ],
  'factive verbs': [
    ['Smith regretted that the firm had *sold* the bank.', 'asserted'],
    ['Smith did not know that the firm had *sold* the bank.', 'asserted'],
    ['She forgot that the firm had *hired* her brother.', 'asserted'],
  ],
  'what is planned': [
    ['The firm will *buy* the bank.', 'planned'],
    ['He plans to *buy* the club.', 'planned'],
    ['The army is set to *attack* the town.', 'planned'],
    ['The minister is to *visit* Oslo on Monday.', 'planned'],
    ['She trained hard to *beat* him.', 'planned'],
    ['He is *meeting* the king next week.', 'planned'],
    ['The firm is going to sell the plant and *buy* a bank.', 'planned'],
    ['He went to Oslo to *meet* the king.', 'planned'],
    ["The bank's decision to *finance* the group angered Oslo.", 'planned'],
    ['The group threatened to *bomb* the station.', 'planned'],
    ['The minister *leaves* Oslo tomorrow.', 'planned'],
    ['The planned *sale* of the port to China pleased the mayor.', 'planned'],
    ['Iran to *sell* drones to Russia', 'planned'],
    ['The company does not plan to *sell* the mine.', 'negated'],
  ],
  'what is possible': [
    ['The firm may *buy* the bank.', 'possible'],
    ['Smith allegedly *bribed* the minister.', 'possible'],
    ['The union wants the company to *hire* more workers.', 'possible union'],
    ['The minister urged Iran to *release* the sailors.', 'possible minister'],
    ['It is unlikely that the firm will *sell* the plant.', 'possible'],
    ['The police suspect that the man *killed* the mayor.', 'possible police'],
    ['The man is suspected of *killing* the mayor.', 'possible'],
    ['The ship may have *carried* weapons.', 'possible'],
    ['The alleged *murderer* of the mayor was arrested.', 'possible'],
    ['Smith seems to *control* the fund.', 'possible'],
    ['Officials fear that the rebels *hold* the dam.', 'possible Officials'],
    ['The army was ordered to *leave* the town.', 'possible'],
  ],
  'conditions and questions': [
    ['If Oslo *wins* the vote, Bergen will leave the league.', 'possible'],
    ['If Oslo wins the vote, Bergen will *leave* the league.', 'planned'],
    ['Had the firm sold the bank, Oslo would have *bought* it.', 'possible'],
    ['Did the minister *meet* the lobbyist?', 'possible'],
    ['The spokesman declined to say whether the minister *met* the lobbyist.', 'possible'],
    ['Unless the firm *pays* the fine, the court will close it.', 'possible'],
  ],
  'what somebody says': [
    ['Smith said that the firm *bought* the bank.', 'reported Smith'],
    ['Russia may have *bought* shells, Smith said on Monday.', 'possible Smith'],
    ['According to the ministry, the company *sold* weapons to Iran.', 'reported ministry'],
    ['Smith, according to the Times, *paid* the lobbyist.', 'reported Times'],
    ['As Smith said, the firm *bought* the bank.', 'reported Smith'],
    ['In the words of Smith, the firm *cheated* the bank.', 'reported Smith'],
    ['The firm reportedly *bribed* the minister.', 'reported'],
    ['It is said that the firm *bribed* the minister.', 'reported'],
    ['The president is believed to have *met* the general in Vienna.', 'reported'],
    ['Smith said that Brown believes that the firm *bribed* the minister.', 'reported Smith Brown'],
    ['Smith would *buy* the bank, he told the Times.', 'possible he'],
    ['Smith said he would *buy* the bank.', 'planned Smith'],
    ['The firm, which Smith said had *bribed* the minister, was closed.', 'reported Smith'],
    ['Prosecutors accused the mayor of *stealing* the painting.', 'reported Prosecutors'],
    ['Moscow used the fleet to *ship* shells to Baku in 2023.', 'asserted'],
    ['Prosecutors charged the mayor with the *murder* of his wife.', 'possible'],
    ['Three men were arrested over the *murder* of a judge.', 'possible'],
    ['She was detained for *stealing* a car.', 'possible'],
    ['He was convicted of the *murder* of a judge.', 'asserted'],
    ['Smith did not say that the firm *bought* the bank.', 'possible'],
  ],
  'what somebody denies': [
    ['Smith denied that the firm *bribed* the minister.', 'negated Smith'],
    ['Smith denied *bribing* the minister.', 'negated Smith'],
    ['He rejected claims that the firm *bribed* the minister.', 'negated He'],
    ['Nobody believes that the firm *sold* the bank.', 'negated'],
    ['Smith does not think that the firm *sold* the bank.', 'negated Smith'],
    ['He said that the firm would never *sell* the bank.', 'negated He'],
  ],
  'nouns that carry a claim': [
    ['The minister cancelled the *visit* of the king.', 'negated'],
    ['The court heard allegations that the bank *financed* the group.', 'possible'],
    ['Talks on a possible *visit* of the Pope to Kyiv began on Monday.', 'possible'],
    ['The minister denied any *deal* with the rebels.', 'negated minister'],
    ['The two countries signed an *agreement* with Iran.', 'asserted'],
    ['Oslo will sign an *agreement* with Iran.', 'planned'],
    ['The failed *attack* on the base killed two men.', 'negated'],
    ['She was the first woman to *lead* the party.', 'asserted'],
    ['The army announced a plan to *buy* drones.', 'planned'],
  ],
  quotations: [
    ['"Russia will *buy* the shells," said Anna Brown.', 'planned Anna'],
    ['"I never *met* him," Smith said.', 'negated Smith'],
    ['"We met," Smith said. "The firm *sold* the bank."', 'reported Smith'],
    ['“The firm sold the bank. It *bought* a mine,” said Smith.', 'reported Smith'],
    ['“The firm *sold* the bank. It bought a mine,” said Smith.', 'reported Smith'],
    ['The Times wrote: "The firm *sold* the bank."', 'reported Times'],
    ['Smith called it a “special operation”. The army *shelled* the town.', 'asserted'],
    ['“The firm *sold* the bank,” he said.\n\nThe mayor disagreed.', 'reported he'],
    ['“The firm sold the bank,” he said.\n\nThe mayor *met* the owner.', 'asserted'],
  ],
}

for (const [construction, cases] of Object.entries(CASES))
  describe(construction, () => {
    test.each(cases)('%s → %s', (marked, expected) => {
      const predicate = /\*(?<word>[^*]+)\*/.exec(marked)?.groups?.word ?? ''
      expect(said(marked.replaceAll('*', ''), predicate)).toBe(expected)
    })
  })

test('whatever is not asserted has a word that makes it so', () => {
  for (const [marked] of Object.values(CASES).flat()) {
    const predicate = /\*(?<word>[^*]+)\*/.exec(marked)?.groups?.word ?? ''
    const { status, cues } = readAt(marked.replaceAll('*', ''), predicate)
    expect([marked, cues.length > 0]).toEqual([marked, status !== 'asserted'])
  }
})
