/** Why bytes cannot be read as a text. */
export type UnreadableReason = 'empty' | 'binary' | 'invalid-utf8' | 'invalid-utf16'

/** Bytes that are no text Dossier can read; the message says what is wrong, where, and what to do. */
export class UnreadableText extends Error {
  readonly reason: UnreadableReason
  /** The byte at which reading failed, where there is one. */
  readonly offset: number | undefined
  constructor(reason: UnreadableReason, message: string, offset?: number) {
    super(message)
    this.name = 'UnreadableText'
    this.reason = reason
    this.offset = offset
  }
}

/**
 * The text that a file's bytes hold: UTF-8, or UTF-16 that begins with a byte order mark. Nothing is
 * altered; a byte order mark stays as the text's first character, which reading passes over as white space.
 * @throws UnreadableText when the bytes are empty, white space alone, binary, or no valid text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8') refuseBinary(bytes)
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : decodeUtf16(bytes, encoding)
  if (text.trim() === '')
    throw new UnreadableText(
      'empty',
      text === ''
        ? 'The file is empty. Give a file with the text of an article.'
        : 'The file holds only white space. Give a file with the text of an article.',
    )
  return text
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Control characters that no text has: all of ASCII's but the white space, escape and the old end-of-file mark. */
const isControl = (byte: number) =>
  byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b

function refuseBinary(bytes: Uint8Array): void {
  const offset = bytes.findIndex(isControl)
  if (offset < 0) return
  const code = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new UnreadableText(
    'binary',
    `This looks like a binary file (control character 0x${code} at byte ${offset})${kindOf(bytes)}. Give plain text or Markdown in UTF-8, or UTF-16 with a byte order mark.`,
    offset,
  )
}

/** The kind of file that the first bytes tell, for the message. */
function kindOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('%PDF')) return ': a PDF; copy its text out first'
  if (head.startsWith('PK\u0003\u0004'))
    return ': a zip archive, as .docx and .odt are; save it as plain text first'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return ': an old Office document; save it as plain text first'
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head)) return ': an image'
  return ''
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const offset = firstInvalid(bytes)
    const code = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    throw new UnreadableText(
      'invalid-utf8',
      `Not valid UTF-8: byte 0x${code} at offset ${offset} (line ${lineOf(bytes, offset)}) fits no character. Save the file as UTF-8 and try again; it may be in Windows-1252 or Latin-1 now.`,
      offset,
    )
  }
}

const lineOf = (bytes: Uint8Array, offset: number) =>
  bytes.subarray(0, offset).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)

/** The offset of the first byte of the first ill-formed sequence (Unicode Standard, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0
    const low = i === 1 && lead === 0xe0 ? 0xa0 : i === 1 && lead === 0xf0 ? 0x90 : 0x80
    const high = i === 1 && lead === 0xed ? 0x9f : i === 1 && lead === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return 0
  }
  return length
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (bytes.length % 2 === 1)
    throw new UnreadableText(
      'invalid-utf16',
      `Not valid UTF-16: half a character at byte ${bytes.length - 1}, the end of the file. The file may be cut off; save it again as UTF-8.`,
      bytes.length - 1,
    )
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unit = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, encoding === 'utf-16le') : 0)
  for (let at = 0; at < bytes.length; at += 2) {
    const code = unit(at)
    if (code < 0x20 && isControl(code))
      throw new UnreadableText(
        'binary',
        `This looks like a binary file (control character at byte ${at}). Give plain text or Markdown in UTF-8, or UTF-16 with a byte order mark.`,
        at,
      )
    const isHigh = code >= 0xd800 && code <= 0xdbff
    const next = unit(at + 2)
    if (isHigh && next >= 0xdc00 && next <= 0xdfff) at += 2
    else if (code >= 0xd800 && code <= 0xdfff)
      throw new UnreadableText(
        'invalid-utf16',
        `Not valid UTF-16: half of a surrogate pair at byte ${at}. Save the file as UTF-8 and try again.`,
        at,
      )
  }
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
}
