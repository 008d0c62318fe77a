import { TITLES } from '../text/abbreviations.ts'

/** Where in a text a mention stands. */
export interface Place {
  /** How many sentences end before it; near enough to measure distance. */
  readonly sentence: number
  /** How many paragraphs end before it. */
  readonly paragraph: number
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
  /** Which quotation of the document it stands in, or stood in last. */
  readonly quotation: number
}

/** Whether the period at an offset is that of "Dr." or of an initial. */
function isAbbreviation(text: string, period: number): boolean {
  const [word] = /(?<![\p{L}.])\p{Lu}\p{L}{0,4}$/u.exec(text.slice(Math.max(0, period - 6), period)) ?? ['']
  return text[period] === '.' && (word.length === 1 || TITLES.has(word.toLowerCase()))
}

/** The places of growing offsets in a text. */
export function placesOf(text: string): (offset: number) => Place {
  const marks = /[.!?]["”’)\]]*\s|\n\s*\n|[“”"]/gu
  let sentence = 0
  let paragraph = 0
  let quoted = false
  let quotation = 0
  let next = marks.exec(text)
  return (offset) => {
    while (next && next.index < offset) {
      const [mark] = next
      if (/^[.!?\n]/u.test(mark) && !isAbbreviation(text, next.index)) sentence++
      const open = quoted
      if (mark.startsWith('\n')) {
        paragraph++
        quoted = false
      } else if (mark.includes('“')) quoted = true
      else if (mark.includes('”')) quoted = false
      else if (mark.includes('"')) quoted = !quoted
      if (quoted && !open) quotation++
      next = marks.exec(text)
    }
    return { sentence, paragraph, quoted, quotation }
  }
}
