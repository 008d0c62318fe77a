import type { Mask } from './readMarkdown.ts'

const AUTOLINK =
  /<(?:(?:https?|ftp):\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,300}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/iy
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>/iy
const TARGET =
  /\(\s{0,3}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,8})(?:\s{1,3}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,3}\)/y
const LABEL = /\[[^[\]]{0,200}\]/y
const NOTE = /\[\^[^\]\s]{1,64}\]/y
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u

interface Delimiter {
  /** The marks that are left of the run: `[start, end)`. */
  start: number
  end: number
}

/**
 * Masks the inline marks of one paragraph of Markdown: emphasis, code spans, links, images, notes,
 * tags, escapes. Emphasis follows CommonMark's flanking rules (§ 6.2). Linear in the length.
 */
export function maskInline(
  text: string,
  start: number,
  end: number,
  mask: Mask,
  labels: ReadonlySet<string>,
): void {
  const closers = codeClosers(text, start, end, mask)
  const emphasis = new Map<string, Delimiter[]>()
  const brackets: { readonly at: number; readonly image: boolean }[] = []
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : 0
  }
  let i = start
  while (i < end) {
    const mark = text[i] ?? ''
    if (mask[i]) {
      i++
      continue
    }
    switch (mark) {
      case '\\':
        if (/[!-/:-@[-`{-~\n\r]/.test(text[i + 1] ?? '')) {
          mask[i] = 1
          i++
        }
        i++
        break
      case '`': {
        const run = runEnd(text, i, end)
        const closer = closers(i, run - i)
        if (closer) {
          mask.fill(1, i, run)
          mask.fill(1, closer, closer + run - i)
        }
        i = closer ? closer + run - i : run
        break
      }
      case '<': {
        const link = take(AUTOLINK, i)
        const to = link || take(TAG, i)
        if (link) mask[i] = mask[link - 1] = 1
        else if (to) mask.fill(1, i, to)
        i = to || i + 1
        break
      }
      case '!':
      case '[': {
        const note = mark === '[' ? take(NOTE, i) : 0
        if (note) mask.fill(1, i, note)
        else if (mark === '[' || text[i + 1] === '[') brackets.push({ at: i, image: mark === '!' })
        i = note || i + (mark === '!' && text[i + 1] === '[' ? 2 : 1)
        break
      }
      case ']': {
        const opening = brackets.pop()
        const to = opening && (take(TARGET, i + 1) || take(LABEL, i + 1))
        if (opening && to) {
          mask.fill(1, opening.at, opening.at + (opening.image ? 2 : 1))
          mask.fill(1, i, to)
        } else if (
          opening &&
          i - opening.at <= 200 &&
          labels.has(text.slice(opening.at + 1, i).toLowerCase())
        )
          mask[opening.at] = mask[i] = 1
        i = to || i + 1
        break
      }
      case '*':
      case '_':
      case '~':
        i = emphasise(text, i, end, mask, emphasis)
        break
      default:
        i++
    }
  }
}

function runEnd(text: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && text[to] === text[at]) to++
  return to
}

/** For a run of backticks, where the next run of the same length begins; 0 when there is none. */
function codeClosers(
  text: string,
  start: number,
  end: number,
  mask: Mask,
): (at: number, length: number) => number {
  const runs = new Map<number, number[]>()
  for (let i = text.indexOf('`', start); i >= 0 && i < end; i = text.indexOf('`', i)) {
    const to = runEnd(text, i, end)
    const places = runs.get(to - i)
    if (places) places.push(i)
    else if (!mask[i]) runs.set(to - i, [i])
    i = to
  }
  const next = new Map<number, number>()
  return (at, length) => {
    const places = runs.get(length) ?? []
    let k = next.get(length) ?? 0
    while (k < places.length && (places[k] ?? 0) <= at) k++
    next.set(length, k)
    return places[k] ?? 0
  }
}

/** Opens or closes emphasis with the run of marks at `at`; returns where the run ends. */
function emphasise(
  text: string,
  at: number,
  end: number,
  mask: Mask,
  open: Map<string, Delimiter[]>,
): number {
  const mark = text[at] ?? ''
  const to = runEnd(text, at, end)
  const before = text[at - 1] ?? ' '
  const after = to < end ? (text[to] ?? ' ') : ' '
  const spaceBefore = /\s/.test(before)
  const spaceAfter = /\s/.test(after)
  const left = !spaceAfter && (!PUNCTUATION.test(after) || spaceBefore || PUNCTUATION.test(before))
  const right = !spaceBefore && (!PUNCTUATION.test(before) || spaceAfter || PUNCTUATION.test(after))
  const inside = mark === '_' && left && right
  if (mark === '~' && to - at !== 2) return to
  const stack = open.get(mark) ?? []
  open.set(mark, stack)
  const run: Delimiter = { start: at, end: to }
  if (right && (!inside || PUNCTUATION.test(after))) {
    while (run.start < run.end) {
      const opener = stack.at(-1)
      if (!opener) break
      const length = Math.min(opener.end - opener.start, run.end - run.start)
      mask.fill(1, opener.end - length, opener.end)
      mask.fill(1, run.start, run.start + length)
      opener.end -= length
      run.start += length
      if (opener.end === opener.start) stack.pop()
    }
  }
  if (run.start < run.end && left && (!inside || PUNCTUATION.test(before))) stack.push(run)
  return to
}
