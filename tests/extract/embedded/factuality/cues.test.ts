import { describe, expect, test } from 'vitest'
import { createReader } from '../../../support/says.ts'

const read = createReader()

/** The reasons of the statement whose predicate holds the word: "effect by words, construction". */
async function because(text: string, predicate: string): Promise<string[]> {
  const { statements } = await read(text)
  const statement = statements.find(({ predicate: { exact } }) => exact.includes(predicate))
  return (statement?.because ?? []).map(
    ({ span, construction }) => `${statement?.status}: ${span.exact}, ${construction}`,
  )
}

describe('the words that make a status', () => {
  test.each([
    ['The firm may buy the bank.', 'buy', ['possible: may, modal verb']],
    ['The firm will buy the bank.', 'buy', ['planned: will, modal verb']],
    ['The firm did not buy the bank.', 'buy', ['negated: not, negative word']],
    ['No one visited the base.', 'visited', ['negated: No, negative word']],
    ['The company failed to deliver the drones.', 'deliver', ['negated: failed, word that governs it']],
    ['Smith said that the firm bought the bank.', 'bought', ['reported: said, word that governs it']],
    [
      'According to the ministry, the company sold weapons to Iran.',
      'sold',
      ['reported: According to, source beside it'],
    ],
    ['The firm reportedly bribed the minister.', 'bribed', ['reported: reportedly, adverb']],
    ['If Oslo wins the vote, Bergen will leave the league.', 'wins', ['possible: If, condition']],
    ['He left without paying the bill.', 'paying', ['negated: without, conjunction or preposition']],
    ['He went to Oslo to meet the king.', 'meet', ['planned: to, purpose']],
    [
      '"Russia attacked Kenya. The firm sold the bank," said Anna Brown.',
      'attacked',
      ['reported: Russia attacked Kenya., quotation marks'],
    ],
    ['The firm bought the bank.', 'bought', []],
  ])('%s (%s) → %j', async (text, predicate, expected) => {
    expect(await because(text, predicate)).toEqual(expected)
  })

  test('each source that nests has its word, the outermost first', async () => {
    expect(
      await because('Smith said that Brown believes that the firm bribed Luc Moreau.', 'bribed'),
    ).toEqual(['reported: said, word that governs it', 'reported: believes, word that governs it'])
  })
})
