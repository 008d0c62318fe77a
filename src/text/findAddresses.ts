import type { Range } from '../model/span.ts'

const SCHEME = /(?:https?|ftp):\/\/|www\.|mailto:|doi:10\./giy
const LONGEST_LOCAL_PART = 64
const LONGEST_DOMAIN = 255
const LOCAL = /[\p{L}\p{N}._%+-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
/** A host of the commonest top-level domains with a path: "cra.org/resources/survey". */
const HOST_PATH =
  /(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|int|info|io|co|uk|de|fr|ru|eu|us|ca|au|nz)\/[^\s<>"“”]*/iy

/**
 * Addresses of the web and e-mail addresses in `[start, end)`, a run without white space. Each is one
 * token; a mark after it that belongs to the sentence does not belong to it. Linear in the length.
 */
export function findAddresses(text: string, start: number, end: number): Range[] {
  const found: Range[] = []
  if (end - start < 5) return found
  const chunk = text.slice(start, end)
  if (!/[@/]|www\.|doi:|mailto:/i.test(chunk)) return found
  const paths = chunk.includes('/')
  let from = start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    let range: Range | undefined
    if (code === 0x40) range = email(text, from, at, end)
    else if (at === from || !isWordCode(text.charCodeAt(at - 1))) range = url(text, at, end, paths)
    if (!range) continue
    found.push(range)
    from = range.end
    at = range.end - 1
  }
  return found
}

/** Letters and digits of ASCII: nothing begins an address right after them. */
const isWordCode = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

function url(text: string, at: number, end: number, paths: boolean): Range | undefined {
  SCHEME.lastIndex = at
  let stop = end
  if (!SCHEME.test(text)) {
    HOST_PATH.lastIndex = at
    if (!paths || !HOST_PATH.test(text)) return undefined
    stop = Math.min(end, HOST_PATH.lastIndex)
  }
  for (let i = at; i < stop; i++) if ('<>"“”'.includes(text[i] ?? '')) stop = i
  stop = trimEnd(text, at, stop)
  return stop - at > 7 ? { start: at, end: stop } : undefined
}

/** Drops marks at the end that the sentence owns, a closing bracket only when it was not opened inside. */
function trimEnd(text: string, at: number, end: number): number {
  let opened = 0
  for (let i = at; i < end; i++) opened += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0
  let stop = end
  while (stop > at) {
    const last = text[stop - 1] ?? ''
    if (last === ')' && opened < 0) opened++
    else if (!/[.,;:!?'’\])}*…]/.test(last) || last === ')') break
    stop--
  }
  return stop
}

function email(text: string, from: number, at: number, end: number): Range | undefined {
  let start = at
  while (start > from && at - start < LONGEST_LOCAL_PART && LOCAL.test(text[start - 1] ?? '')) start--
  let stop = at + 1
  while (stop < end && stop - at < LONGEST_DOMAIN && DOMAIN.test(text[stop] ?? '')) stop++
  while (stop > at && /[.-]/.test(text[stop - 1] ?? '')) stop--
  return start < at && /^[^.].*\.\p{L}{2,}$/u.test(text.slice(at + 1, stop))
    ? { start, end: stop }
    : undefined
}
