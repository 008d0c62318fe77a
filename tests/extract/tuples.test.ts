import { beforeAll, describe, expect, it } from 'vitest'
import { createEmbeddedExtractor } from '../../src/extract/embedded/createEmbeddedExtractor.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { tuplesOf } from '../../src/extract/tuples.ts'
import { createDocument } from '../../src/model/document.ts'
import { shippedEnglish } from '../support/english.ts'

let extractor: Extractor
beforeAll(async () => {
  extractor = createEmbeddedExtractor(shippedEnglish())
})

const tuples = async (text: string) =>
  tuplesOf(await extractor.extract(createDocument(text, { title: 'text', source: 'test' }))).map(
    ({ predicate, arguments: args }) => [predicate, ...args],
  )

describe('tuples', () => {
  it('have the predicate with its auxiliaries and preposition, and whole phrases', async () => {
    expect(await tuples('The strike had obtained support from the committee of writers.')).toEqual([
      ['had obtained', 'The strike', 'support', 'from the committee of writers'],
    ])
    expect(await tuples('Anna Brown taught at the University of Oslo.')).toEqual([
      ['taught at', 'Anna Brown', 'the University of Oslo'],
    ])
  })

  it('say a preposition once', async () => {
    expect(await tuples('The test started on 30 November 2012.')).toEqual([
      ['started on', 'The test', '30 November 2012'],
    ])
  })

  it('write a passive as the text has it', async () => {
    expect(await tuples('The workers were addressed by Anna Brown.')).toEqual([
      ['were addressed by', 'The workers', 'Anna Brown'],
    ])
  })

  it('hold what was said, and an office before a name', async () => {
    expect(await tuples('Mayor Anna Brown said that Oslo grows.')).toContainEqual([
      'said',
      'Mayor Anna Brown',
      'that Oslo grows',
    ])
    expect(await tuples('French President Luc Moreau slept.')).toEqual([
      ['is', 'Luc Moreau', 'President of French'],
    ])
  })

  it('leave out ties that no word between the two says', async () => {
    expect(await tuples('Anna Brown (University of Oslo) spoke.')).toEqual([])
    expect(
      await tuples('Luc Moreau acted opposite Anna Brown in the comedy The Harbour.'),
    ).not.toContainEqual(expect.arrayContaining(['in']))
  })
})
