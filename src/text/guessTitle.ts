import type { Range } from '../model/span.ts'
import { type ViewOptions, viewText } from './viewText.ts'

const LONGEST = 80
/** Enough of any text to hold its first heading or sentence. */
const READ = 4000

/**
 * A title for a text that nobody gave one: its first heading, else its first words, of at most 80 characters,
 * with white space as single spaces. Empty when the text holds no words.
 */
export function guessTitle(text: string, options: ViewOptions = {}): string {
  const start = text.slice(0, READ)
  const { blocks } = viewText(start, options)
  const words = blocks.find(({ kind }) => kind !== 'byline' && kind !== 'dateline') ?? blocks[0]
  const [sentence] = words?.sentences ?? []
  if (!sentence) return ''
  const read = words?.kind === 'heading' ? words.sentences : [sentence]
  return shorten(
    readable(
      start,
      read.flatMap(({ tokens }) => tokens),
    ),
  )
}

/** The tokens with the text's own spacing: no markup, one space for any white space. */
function readable(text: string, tokens: readonly Range[]): string {
  return tokens
    .map(({ start, end }, i) => {
      const gap = text.slice(tokens[i - 1]?.end ?? start, start)
      return (/[\s\u200b]/.test(gap) ? ' ' : '') + text.slice(start, end)
    })
    .join('')
}

/** Cut between words, with an ellipsis for what is gone. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title
  const cut = title.slice(0, LONGEST - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > LONGEST / 2 ? space : cut.length).replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/, '')}…`
}
