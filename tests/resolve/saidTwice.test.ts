import { expect, it } from 'vitest'
import { documentId } from '../../src/model/document.ts'
import { spanOf } from '../../src/model/span.ts'
import type { Claim } from '../../src/resolve/relate.ts'
import { withoutParts } from '../../src/resolve/saidTwice.ts'

const text = 'Anna is at Acme. '.repeat(4)
const id = documentId(text)

const claim = (label: string, type: string, start = 0): Claim => ({
  source: 'anna-brown',
  target: 'acme',
  label,
  type,
  evidence: {
    ...spanOf(id, text, { start, end: start + 10 }),
    status: 'asserted',
    confidence: 0.8,
    subject: spanOf(id, text, { start, end: start + 4 }),
    predicate: spanOf(id, text, { start: start + 5, end: start + 7 }),
    object: spanOf(id, text, { start: start + 8, end: start + 10 }),
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
