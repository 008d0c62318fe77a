import { type ViewOptions, viewText } from '../../src/text/viewText.ts'

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** Sentences as written, white space as single spaces. */
export const sentencesOf = (text: string, options?: ViewOptions): string[] =>
  viewText(text, options).blocks.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => oneLine(text.slice(start, end))),
  )

/** Tokens with a bar between them. */
export const tokensOf = (text: string, options?: ViewOptions): string =>
  viewText(text, options)
    .blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .map(({ start, end }) => text.slice(start, end))
    .join('|')

/** Blocks as "kind: words", with tokens joined by spaces where the text has white space or markup. */
export const blocksOf = (text: string, options?: ViewOptions): string[] =>
  viewText(text, options).blocks.map(({ kind, sentences }) => {
    let words = ''
    let from = -1
    for (const { start, end } of sentences.flatMap(({ tokens }) => tokens)) {
      words += `${from >= 0 && start > from ? ' ' : ''}${text.slice(start, end)}`
      from = end
    }
    return `${kind}: ${words}`
  })
