import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, UnreadableText } from '../../src/text/decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}
const failure = (bytes: Uint8Array): UnreadableText => {
  try {
    decodeText(bytes)
  } catch (error) {
    if (error instanceof UnreadableText) return error
    throw error
  }
  throw new Error('was read')
}

it('gives any text back unaltered, from UTF-8 and from UTF-16 with its mark', () => {
  const texts = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text))
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeText(utf8(text))).toBe(text)
      for (const little of [true, false])
        expect(decodeText(utf16(`\ufeff${text}`, little))).toBe(`\ufeff${text}`)
    }),
  )
  expect(decodeText(utf8('\ufeffKim\r\n'))).toBe('\ufeffKim\r\n')
})

describe('says what is wrong, where, and what to do', () => {
  it.each([
    ['nothing', utf8(''), 'empty', undefined, /empty.*Give a file/],
    ['white space', utf8('\ufeff \r\n\u00a0'), 'empty', undefined, /only white space/],
    ['a NUL', utf8('ab\0c'), 'binary', 2, /binary.*0x00 at byte 2.*UTF-8/],
    ['a PDF', utf8('%PDF-1.4\n\u0001'), 'binary', 9, /a PDF; copy its text/],
    ['a docx', utf8('PK\u0003\u0004'), 'binary', 2, /\.docx.*plain text/],
    [
      'a cut character',
      utf8('abé').slice(0, -1),
      'invalid-utf8',
      2,
      /0xC3 at offset 2 \(line 1\).*Save the file as UTF-8/,
    ],
    ['Latin-1', new Uint8Array([0x61, 0x0a, 0xe9, 0x20]), 'invalid-utf8', 2, /line 2.*Latin-1/],
    ['an overlong sequence', new Uint8Array([0x61, 0xc0, 0x80]), 'invalid-utf8', 1, /0xC0/],
    ['a surrogate in UTF-8', new Uint8Array([0xed, 0xa0, 0x80]), 'invalid-utf8', 0, /0xED/],
    ['half a unit', new Uint8Array([0xff, 0xfe, 0x61]), 'invalid-utf16', 2, /cut off/],
    ['half a pair', utf16('\ufeffa\ud800b', true), 'invalid-utf16', 4, /surrogate pair at byte 4/],
    ['a control in UTF-16', utf16('\ufeffa\u0001', false), 'binary', 4, /control character at byte 4/],
  ] as const)('%s', (_, bytes, reason, offset, message) => {
    const error = failure(bytes)
    expect(error.reason).toBe(reason)
    expect(error.offset).toBe(offset)
    expect(error.message).toMatch(message)
  })

  it('names the byte at which a strict decoder stops', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12, min: 0x20 }), (bytes) => {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
        const fails = (end: number) => {
          try {
            decoder.decode(bytes.subarray(0, end))
            return false
          } catch {
            return true
          }
        }
        if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return
        if (!fails(bytes.length)) return
        const { offset = -1 } = failure(bytes)
        expect(fails(offset)).toBe(false)
        for (let end = offset + 1; end <= bytes.length; end++) expect(fails(end)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
