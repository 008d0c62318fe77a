import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, readDocumentFile, UnreadableFile } from '../../src/formats/readDocumentFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = (name: string, content: Uint8Array) => {
  try {
    readDocumentFile(name, content)
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message
    throw error
  }
  throw new Error('was read')
}

describe('a file becomes a document', () => {
  it('whose text is the file’s, untouched, and whose title is its first heading', () => {
    const text = '# Talks in the East\r\n\r\nVladimir Putin met Kim Jong-un.\r\n'
    expect(readDocumentFile('a/talks.md', bytes(text))).toMatchObject({
      text,
      title: 'Talks in the East',
      source: 'a/talks.md',
    })
  })

  it('with what is known of it', () => {
    const info = { title: 'Talks', source: 'https://example.org', published: '2023-09-15' }
    expect(readDocumentFile('talks.TXT', bytes('Putin met Kim.'), info)).toMatchObject(info)
    expect(readDocumentFile('talks', bytes('Putin met Kim.')).text).toBe('Putin met Kim.')
  })
})

describe('a file is refused, by name, with what to do', () => {
  it.each([
    ['a.pdf', bytes('%PDF-1.7'), /a\.pdf: \.pdf files are not read\. Save its text as \.txt/],
    ['empty.txt', bytes(''), /empty\.txt: .*empty/],
    ['blank.txt', bytes(' \n'), /blank\.txt: .*white space/],
    ['binary.txt', new Uint8Array([65, 0, 66]), /binary\.txt: .*binary/],
    ['latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), /latin\.txt: Not valid UTF-8.*offset 3/],
    ['big.txt', new Uint8Array(20_000_000).fill(65), /big\.txt: has 20\.0 MB; at most 10\.0 MB/],
  ])('%s', (name, content, message) => {
    expect(refusal(name, content)).toMatch(message)
  })

  it('but one just within the limit is read', () => {
    const text = `Putin met Kim. ${'x'.repeat(LARGEST_FILE - 15)}`
    expect(readDocumentFile('long.txt', bytes(text)).text.length).toBe(LARGEST_FILE)
  })
})
