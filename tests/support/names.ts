import type { Language } from '../../src/language/language.ts'
import { viewText } from '../../src/text/viewText.ts'
import { shippedEnglish } from './english.ts'

let language: Language | undefined

/** The names that the shipped model finds in a text, as "name/type". */
export function names(text: string): string[] {
  language ??= shippedEnglish()
  const sentences = viewText(text).blocks.flatMap((block) => block.sentences)
  return language.analyse(text, sentences).flatMap((analysis) =>
    analysis.names.map(({ first, last, type }) => {
      const start = analysis.words[first]?.start
      return `${text.slice(start, analysis.words[last]?.end)}/${type ?? '?'}`
    }),
  )
}
