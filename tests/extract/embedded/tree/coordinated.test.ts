import { describe, expect, it } from 'vitest'
import { coordinatedAbove, verbBehindAnd } from '../../../../src/extract/embedded/tree/coordinated.ts'
import { sentence } from '../../../support/sentence.ts'

describe('coordination', () => {
  const words = sentence(
    ['met', -1, 'root', 'VBD'],
    ['president', 0, 'obj'],
    ['of', 3, 'case', 'IN'],
    ['Kenya', 1, 'nmod', 'NNP'],
    ['and', 5, 'cc', 'CC'],
    ['Brown', 3, 'conj', 'NNP'],
  )

  it('joins what is of one kind', () => {
    const kinds = ['', 'person', '', 'place', '', 'person'] as const
    expect(coordinatedAbove(words, 5, (i) => kinds[i] || undefined)).toEqual({ head: 1 })
  })

  it('stays where the nearest is of that kind too, or no kind is known', () => {
    expect(coordinatedAbove(words, 5, () => 'place')).toBeUndefined()
    expect(coordinatedAbove(words, 5, () => undefined)).toBeUndefined()
  })
})

describe('a plural behind "and" and before an adverbial', () => {
  const words = (next: string) =>
    sentence(
      ['married', -1, 'root', 'JJ'],
      ['Moreau', 0, 'obl', 'NNP'],
      ['and', 3, 'cc', 'CC'],
      ['lives', 1, 'conj', 'NNS'],
      [next, 5, 'case', 'IN'],
      ['Oslo', 3, 'nmod', 'NNP'],
    )

  it('is a verb', () => {
    expect(verbBehindAnd(words('in'), 3)).toBe('live')
    expect(verbBehindAnd(words('of'), 3)).toBeUndefined()
  })
})
