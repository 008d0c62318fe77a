import { expect, it } from 'vitest'
import type { Claim } from '../../src/resolve/relate.ts'
import { withoutParts } from '../../src/resolve/saidTwice.ts'

const claim = (label: string, type: string, start = 0): Claim => ({
  source: 'anna-brown',
  target: 'acme',
  label,
  type,
  evidence: {
    document: 'd'.repeat(64),
    start,
    end: start + 9,
    exact: 'Anna Brown',
    status: 'asserted',
    confidence: 0.8,
    subject: { document: 'd'.repeat(64), start, end: start + 1, exact: 'A' },
    predicate: { document: 'd'.repeat(64), start, end: start + 1, exact: 'A' },
    object: { document: 'd'.repeat(64), start, end: start + 1, exact: 'A' },
    extractor: 'title',
  },
})

it('tells an office once, by the words that say most', () => {
  const chief = claim('chief executive of', 'leader-of')
  const professor = claim('professor at', 'official-of')
  const told = [chief, claim('executive of', 'official-of'), professor, claim('at', 'member-of')]
  expect(withoutParts(told)).toEqual([chief, professor])
})

it('keeps what another sentence says, and what was done beside what one has', () => {
  const told = [
    claim('chief executive of', 'leader-of'),
    claim('executive of', 'official-of', 40),
    claim('sold shares in', 'sell'),
    claim('shares in', 'investor-of'),
  ]
  expect(withoutParts(told)).toEqual(told)
})
