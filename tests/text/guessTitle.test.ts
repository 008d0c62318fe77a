import { expect, it } from 'vitest'
import { guessTitle } from '../../src/text/guessTitle.ts'

it.each([
  ['Monday, May 18, 2015\n\nAsylum seekers rescued\n\nThey were safe.', 'Asylum seekers rescued'],
  ['By Jane Doe\nThe boat sank. All were saved.', 'The boat sank.'],
  ['Russia and  North\u00a0KoreaWhen he came, they talked.', 'Russia and North Korea'],
  ['  \ufeff\n', ''],
])('is the first heading, else the first sentence: %j', (text, title) => expect(guessTitle(text)).toBe(title))

it('is short, cut between words', () => {
  const title = guessTitle(
    'The Eastern Economic Forum was conceived as a demonstration of Russia’s “turn to the East.” More.',
  )
  expect(title).toBe('The Eastern Economic Forum was conceived as a demonstration of Russia’s “turn…')
  expect(guessTitle('x'.repeat(5000)).length).toBeLessThanOrEqual(80)
})

it('reads over markup', () =>
  expect(guessTitle('# The *Big* story\n\nText.', { markup: 'markdown' })).toBe('The Big story'))
