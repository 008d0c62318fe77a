import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Range } from '../../src/model/span.ts'
import { isSpace } from '../../src/text/characters.ts'
import { viewText } from '../../src/text/viewText.ts'

/** Any UTF-16 units, lone surrogates too, thick with the characters that rules look at. */
const dirty = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...' \n\t.,?!:;"\'“”‘’()[]{}-–—…*_#>`~|$€%&@/\\=+<•\u00a0\u200b\ufeff\r'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'The',
          'a',
          'Kim',
          'U.S.',
          'Mr.',
          '12',
          'é',
          'etc.',
          "n't",
          'https://a.b/c',
          '->',
          '<!--',
          '-->',
          'שלום',
          '👩‍👩‍👧',
          '\r\n',
          '\n\n',
          '1. ',
          '- ',
          '```',
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

function checkOrder(ranges: readonly Range[], parent: Range, text: string): void {
  let from = parent.start
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(from)
    expect(range.end).toBeGreaterThan(range.start)
    expect(contains(parent, range)).toBe(true)
    expect(isSpace(text.charCodeAt(range.start))).toBe(false)
    expect(isSpace(text.charCodeAt(range.end - 1))).toBe(false)
    from = range.end
  }
}

describe.each(['plain', 'markdown'] as const)('any string read as %s', (markup) => {
  it('gives ranges in order, nested, not empty, without white space at their edges', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const { blocks } = viewText(text, { markup })
        checkOrder(blocks, { start: 0, end: text.length }, text)
        for (const block of blocks) {
          expect(block.sentences.length).toBeGreaterThan(0)
          checkOrder(block.sentences, block, text)
          for (const sentence of block.sentences) {
            expect(sentence.tokens.length).toBeGreaterThan(0)
            expect(sentence.tokens[0]?.start).toBe(sentence.start)
            expect(sentence.tokens.at(-1)?.end).toBe(sentence.end)
            checkOrder(sentence.tokens, sentence, text)
            for (const { start, end } of sentence.tokens)
              expect([...text.slice(start, end)].some((_, i) => isSpace(text.charCodeAt(start + i)))).toBe(
                false,
              )
          }
        }
      }),
      { numRuns: 1500 },
    )
  })
})

it('every character of a plain text that is no white space is in exactly one token', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const held = new Uint8Array(text.length)
      for (const { sentences } of viewText(text).blocks)
        for (const { tokens } of sentences)
          for (const { start, end } of tokens) for (let i = start; i < end; i++) held[i] = (held[i] ?? 0) + 1
      for (let i = 0; i < text.length; i++) expect(held[i]).toBe(isSpace(text.charCodeAt(i)) ? 0 : 1)
    }),
    { numRuns: 1500 },
  )
})
