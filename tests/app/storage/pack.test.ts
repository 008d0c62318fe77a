import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from '../../../src/app/storage/jsonPieces.ts'
import { pack } from '../../../src/app/storage/pack.ts'
import { documentId } from '../../../src/model/document.ts'
import { largeDossier } from '../../support/largeDossier.ts'

test('the pieces together are what JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4, withNullPrototype: true }), (value) => {
      // What is no value of JSON at all is of no dossier.
      fc.pre(JSON.stringify(value) !== undefined)
      expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value))
    }),
  )
})

test('a dossier is packed as its JSON, under the hash of it', async () => {
  const dossier = largeDossier(500, 1500)
  const { file, hash } = await pack(dossier)
  expect(await file.text()).toBe(JSON.stringify(dossier))
  expect(hash).toBe(documentId(JSON.stringify(dossier)))
})
