import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidenceOf, logistic } from '../../../../src/extract/embedded/confidence/confidenceOf.ts'
import { createEmbeddedExtractor } from '../../../../src/extract/embedded/createEmbeddedExtractor.ts'
import { createDocument } from '../../../../src/model/document.ts'
import { shippedEnglish } from '../../../support/english.ts'

async function read(text: string) {
  const extractor = createEmbeddedExtractor(shippedEnglish())
  return extractor.extract(createDocument(text, { title: 'text', source: 'test' }))
}

test('a short plain clause is surer than one in a long list of phrases', async () => {
  const plain = await read('Anna Brown bought the bank.')
  const long = await read(
    'In the course of the year the firm, which had been founded by two brothers, and others with money from abroad paid it for work on the site, for goods of every kind, for the use of its name and for its silence.',
  )
  const sure = Math.max(...plain.statements.map(({ confidence }) => confidence))
  const paid = long.statements.find(({ predicate }) => predicate.exact.startsWith('paid'))
  expect(sure).toBeGreaterThan(paid?.confidence ?? 1)
})

test('a rule of which there are no examples keeps its own confidence', async () => {
  const { statements, mentions } = await read('Anna Brown bought the bank.')
  const [statement] = statements
  if (!statement) throw new Error('no statement')
  expect(confidenceOf({ ...statement, rule: 'unheard-of', confidence: 0.42 }, mentions)).toBe(0.42)
})

test('whatever the features, it is a probability', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.double({ noNaN: true, min: -1e3, max: 1e3 })), (features) => {
      const value = logistic(features, features)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }),
  )
})
