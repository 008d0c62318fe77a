import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinNames } from '../../../../src/extract/embedded/tree/joinNames.ts'
import { prepositionOf } from '../../../../src/extract/embedded/tree/prepositions.ts'
import { repair } from '../../../../src/extract/embedded/tree/repair.ts'
import { createTree, isTree } from '../../../../src/extract/embedded/tree/tree.ts'
import type { Name, Word } from '../../../../src/language/language.ts'
import { sentence } from '../../../support/sentence.ts'

const edges = (words: readonly Word[]) => words.map(({ head, deprel }) => [head, deprel])

describe('a common noun before a name', () => {
  const words = () =>
    sentence(
      ['met', -1, 'root', 'VBD'],
      ['whittler', 0, 'obj'],
      ['Anna', 1, 'flat', 'NNP'],
      ['May', 2, 'flat', 'NNP'],
    )

  it('describes whoever bears it, and is no part of it', () => {
    expect(edges(repair(words(), [{ first: 2, last: 3, type: 'person' }]))[2]).toEqual([1, 'appos'])
  })

  it('stays as it is where no name begins', () => {
    expect(edges(repair(words(), []))[2]).toEqual([1, 'flat'])
  })
})

describe('two subjects side by side', () => {
  it('are the noun and what it is called', () => {
    const words = sentence(['firm', 2, 'nsubj'], ['Oru', 2, 'nsubj', 'NNP'], ['paid', -1, 'root', 'VBD'])
    expect(edges(repair(words, [{ first: 1, last: 1, type: 'organization' }]))[1]).toEqual([0, 'appos'])
    expect(edges(repair(words, []))[1]).toEqual([2, 'nsubj'])
  })
})

describe('names in a tree', () => {
  it('are one unit, however the parser tore them apart', () => {
    const words = sentence(
      ['Kim', 3, 'nsubj'],
      ['Jong-un', 3, 'obl'],
      ['leader', 1, 'appos'],
      ['slept', -1, 'root', 'VBD'],
    )
    expect(edges(joinNames(words, [{ first: 0, last: 1, type: 'place' }]))).toEqual([
      [3, 'nsubj'],
      [0, 'flat'],
      [0, 'appos'],
      [-1, 'root'],
    ])
  })

  it('take the office before them as their description', () => {
    const words = sentence(['dictator', 2, 'nsubj'], ['Kim', 0, 'appos'], ['slept', -1, 'root', 'VBD'])
    expect(edges(joinNames(words, [{ first: 1, last: 1, type: 'person' }]))).toEqual([
      [1, 'nmod:desc'],
      [2, 'nsubj'],
      [-1, 'root'],
    ])
  })
})

describe('whatever the parser gives', () => {
  /** Words that repairs ask for, hung on each other in any way that is a tree. */
  const anyTree = fc
    .array(
      fc.record({
        text: fc.constantFrom(
          ...'minister daughter such including ( ) , ; of by at and Oslo Anna president mine two right film said'.split(
            ' ',
          ),
        ),
        deprel: fc.constantFrom(
          ...'case conj appos nmod nmod:desc nmod:poss obl obj nsubj ccomp acl flat compound det cc punct aux:pass xcomp nummod'.split(
            ' ',
          ),
        ),
        xpos: fc.constantFrom('NN', 'NNS', 'NNP', 'VBD', 'VBN', 'VBG', 'IN', 'JJ'),
        head: fc.nat(),
        place: fc.nat(),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((picks) => {
      const order = picks
        .map((_, i) => i)
        .sort((a, b) => (picks[a]?.place ?? 0) - (picks[b]?.place ?? 0) || a - b)
      const heads = new Map(order.map((i, k) => [i, k === 0 ? -1 : (order[(picks[i]?.head ?? 0) % k] ?? -1)]))
      return sentence(
        ...picks.map(({ text, deprel, xpos }, i): [string, number, string, string] => {
          const head = heads.get(i) ?? -1
          return [text, head, head < 0 ? 'root' : deprel, xpos]
        }),
      )
    })

  it('is a tree after the repairs', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(20), fc.nat(4), (words, first, length) => {
        const name: Name = { first, last: Math.min(words.length - 1, first + length), type: 'person' }
        const names = first < words.length ? [name] : []
        expect(isTree(words)).toBe(true)
        expect(isTree(repair(words, names))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes no noun an example of itself', () => {
    // "They brought dreams with them (including the right to vote)": the bracket hangs on the example.
    const words = sentence(
      ['brought', -1, 'root', 'VBD'],
      ['dreams', 0, 'obj', 'NNS'],
      ['(', 4, 'punct', '-LRB-'],
      ['including', 4, 'case', 'VBG'],
      ['right', 0, 'obl'],
    )
    expect(edges(repair(words, []))[4]).toEqual([1, 'nmod'])
  })
})

describe('repairs', () => {
  it('give a finite clause the subject that stands before it', () => {
    const words = sentence(
      ['Anna', 1, 'nsubj'],
      ['said', -1, 'root', 'VBD'],
      ['Luc', 1, 'obj'],
      ['left', 1, 'ccomp', 'VBD'],
    )
    expect(edges(repair(words, []))[2]).toEqual([3, 'nsubj'])
  })
})

describe('examples in brackets', () => {
  const words = (before: string) =>
    sentence(
      ['sold', -1, 'root', 'VBD'],
      ['tools', 0, 'obj', 'NNS'],
      [before, 4, 'punct', '-LRB-'],
      ['including', 4, 'case', 'VBG'],
      ['guns', 0, 'obl', 'NNS'],
    )

  it('belong to the noun before the bracket', () => {
    expect(edges(repair(words('('), []))[4]).toEqual([1, 'nmod'])
  })

  it('never hang on themselves', () => {
    expect(edges(repair(words('–'), []))[4]).toEqual([0, 'obl'])
  })
})

describe('a name that the parser takes for what a verb makes of something', () => {
  const words = (lemma: string) =>
    sentence([lemma, -1, 'root', 'VBD'], ['Everest', 0, 'xcomp', 'NNP']).map((word) => ({
      ...word,
      ...(word.xpos === 'NNP' && { upos: 'PROPN' as const }),
    }))
  const names: Name[] = [{ first: 1, last: 1, type: 'place' }]

  it('is an object, but of verbs of naming and becoming', () => {
    expect(edges(repair(words('climb'), names))[1]).toEqual([0, 'obj'])
    expect(edges(repair(words('become'), names))[1]).toEqual([0, 'xcomp'])
  })
})

describe('any repair', () => {
  const WORDS = [
    'Anna',
    'director',
    'son',
    'including',
    'such',
    'as',
    'of',
    'by',
    ',',
    '(',
    'two',
    'was',
    'years',
  ]
  const RELATIONS = [
    'nsubj',
    'obj',
    'obl',
    'nmod',
    'appos',
    'conj',
    'acl',
    'advcl',
    'case',
    'punct',
    'ccomp',
    'flat',
  ]
  const TAGS = ['NN', 'NNS', 'NNP', 'VBD', 'VBN', 'VBG']

  it('leaves a tree', () => {
    const words = fc
      .array(
        fc.tuple(
          fc.nat(),
          fc.constantFrom(...WORDS),
          fc.constantFrom(...RELATIONS),
          fc.constantFrom(...TAGS),
        ),
        {
          minLength: 2,
          maxLength: 14,
        },
      )
      .chain((rows) =>
        fc.nat(rows.length - 1).map((root) =>
          sentence(
            ...rows.map(([pick, text, deprel, xpos], i): [string, number, string, string] => {
              // Nearer to the root than itself: a head on its own side, or the root.
              const nearer = i > root ? root + (pick % (i - root)) : i + 1 + (pick % Math.max(1, root - i))
              return i === root ? [text, -1, 'root', xpos] : [text, nearer, deprel, xpos]
            }),
          ),
        ),
      )
    fc.assert(
      fc.property(words, fc.nat(10), (given, first) => {
        const name: Name = { first, last: Math.min(given.length - 1, first + 1), type: 'person' }
        const repaired = repair(given, first < given.length ? [name] : [])
        const { root, children } = createTree(repaired)
        const order = [root]
        for (let k = 0; k < order.length && k <= given.length; k++)
          order.push(...(children[order[k] ?? -1] ?? []))
        expect(order.length).toBe(given.length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('prepositions', () => {
  it('may have several words', () => {
    const tree = createTree(
      sentence(['according', 2, 'case'], ['to', 0, 'fixed'], ['Kim', 3, 'obl'], ['slept', -1, 'root', 'VBD']),
    )
    expect(prepositionOf(tree, 2)).toEqual({ text: 'according to', first: 0, last: 1 })
    expect(prepositionOf(tree, 3)).toBeUndefined()
  })
})

describe('a second participle behind a list', () => {
  const words = (comma: string) =>
    sentence(
      ['film', -1, 'root'],
      [',', 2, 'punct', ','],
      ['directed', 0, 'acl', 'VBN'],
      ['Brown', 2, 'obl:agent', 'NNP'],
      ['play', 0, 'conj'],
      [comma, 6, 'punct', ','],
      ['written', 0, 'acl', 'VBN'],
      ['Moreau', 6, 'obl:agent', 'NNP'],
    )

  it('describes the last of the list, as the first describes the first', () => {
    expect(edges(repair(words(','), []))[6]).toEqual([4, 'acl'])
    expect(edges(repair(words(','), []))[2]).toEqual([0, 'acl'])
  })

  it('stays where no comma parts it', () => {
    expect(edges(repair(words('lately'), []))[6]).toEqual([0, 'acl'])
  })
})
