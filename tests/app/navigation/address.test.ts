import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Address, readAddress, writeAddress } from '../../../src/app/navigation/address.ts'
import { FIRST_VIEW, STEPS } from '../../../src/app/store/view.ts'
import { NO_FILTER } from '../../../src/graph/filter/filter.ts'
import type { DocumentId } from '../../../src/model/span.ts'
import { ENTITY_TYPES, STATUSES } from '../../../src/model/vocabulary.ts'

const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const date = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const addresses: fc.Arbitrary<Address> = fc.record({
  dossier: key,
  selection: fc.oneof(
    fc.constant(null),
    key.map((key) => ({ kind: 'entity' as const, key })),
    fc.tuple(key, key).map((ends) => ({ kind: 'connection' as const, ends })),
    fc.tuple(key, key, key).map(([a, b, relation]) => ({
      kind: 'connection' as const,
      ends: [a, b] as const,
      relation,
    })),
  ),
  view: fc.record({
    steps: fc.constantFrom(...STEPS),
    as: fc.constantFrom('map' as const, 'table' as const),
    isTimed: fc.boolean(),
    path: fc.option(fc.record({ from: key, to: fc.option(key) })),
    filter: fc.record(
      {
        hiddenTypes: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES)),
        hiddenStatuses: fc.uniqueArray(fc.constantFrom(...STATUSES)),
        relations: fc.uniqueArray(fc.constantFrom('meet', 'located-in', 'être')),
        documents: fc.uniqueArray(
          fc.constantFrom('a'.repeat(64) as DocumentId, '0'.repeat(64) as DocumentId),
        ),
        confidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
        sentences: fc.integer({ min: 1, max: 99 }),
        sources: fc.integer({ min: 1, max: 99 }),
        from: date,
        to: date,
      },
      {
        requiredKeys: [
          'hiddenTypes',
          'hiddenStatuses',
          'relations',
          'documents',
          'confidence',
          'sentences',
          'sources',
        ],
      },
    ),
  }),
})

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readAddress(writeAddress(address))).toEqual(address)
    }),
  )
})

test('a view at rest is only the name of its dossier', () => {
  expect(writeAddress({ dossier: 'x', selection: null, view: FIRST_VIEW })).toBe('#dossier=x')
})

test('whatever a hash says, reading it never throws, and what is not understood is at rest', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      readAddress(`#${hash}`)
      const read = readAddress(
        `#dossier=x&sure=${encodeURIComponent(hash)}&steps=${encodeURIComponent(hash)}`,
      )
      expect(read?.dossier).toBe('x')
    }),
  )
  expect(readAddress('')).toBeNull()
  expect(readAddress(`#dossier=${'x'.repeat(30_000)}`)).toBeNull()
  expect(
    readAddress(
      '#dossier=x&without=ghost&sure=7&sentences=-1&from=yesterday&steps=9&as=__proto__&pair=a&path=1&path=2&path=3',
    ),
  ).toEqual({ dossier: 'x', selection: null, view: { ...FIRST_VIEW, filter: NO_FILTER } })
})
