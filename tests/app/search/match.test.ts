import { beforeAll, expect, test } from 'vitest'
import { fold } from '../../../src/app/search/fold.ts'
import { createMatcher } from '../../../src/app/search/match.ts'
import { lookUp } from '../../../src/app/store/lookup.ts'
import { sampleDossier } from '../fixture.ts'

let match: ReturnType<typeof createMatcher>
beforeAll(async () => {
  match = createMatcher(lookUp(await sampleDossier()).ranked)
})
const labels = (query: string) => match(query, 10).map(({ entity }) => entity.attributes.label)

test('case, accents and punctuation make no difference', () => {
  expect(fold('Kim Jong-un')).toBe(fold('  kím JONG un '))
  expect(labels('LÓVE')).toEqual(['Ada Lovelace'])
})

test('an alias finds its entity and is told', () => {
  const [found] = match('babbage', 1)
  expect([found?.entity.attributes.label, found?.alias]).toEqual(['Charles Babbage', 'Babbage'])
})

test('names that begin so come before words that do, and those before the rest', () => {
  expect(labels('l')).toEqual(['London', 'Ada Lovelace', 'Charles Babbage', 'Mary Somerville'])
})

test('nothing asked: the most connected', () => {
  expect(match('', 1)[0]?.entity.attributes.label).toBe('Charles Babbage')
})
