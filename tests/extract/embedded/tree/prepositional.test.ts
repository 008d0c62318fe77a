import { describe, expect, it } from 'vitest'
import { besideByComma } from '../../../../src/extract/embedded/tree/prepositional.ts'
import { sentence } from '../../../support/sentence.ts'

describe('phrases that commas part', () => {
  const words = (comma: string) =>
    sentence(
      ['printed', -1, 'root', 'VBN'],
      [comma, 3, 'punct', ','],
      ['under', 3, 'case', 'IN'],
      ['editorship', 0, 'obl'],
      [',', 6, 'punct', ','],
      ['for', 6, 'case', 'IN'],
      ['society', 3, 'nmod'],
    )

  it('belong to the verb', () => {
    expect(besideByComma(words(','), 6)).toEqual({ head: 0, deprel: 'obl' })
  })

  it('stay where only the second is parted', () => {
    expect(besideByComma(words('quickly'), 6)).toBeUndefined()
  })
})
