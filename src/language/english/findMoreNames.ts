import { findNames } from '../names/findNames.ts'
import { nameOf } from './createEnglish.ts'
import type { NamedSpan, ParsedSentence } from './records.ts'
import { toWord } from './toWord.ts'

/**
 * A document's sentences with the names that show by their capitals and by other sentences: a mention is a name too
 * where its head stands in a name of `findNames` that it covers, whatever its head's tag ("the Committee"), and a person
 * where that one is. Measured on GUM dev: training/README.md.
 */
export function findMoreNames(sentences: readonly ParsedSentence[]): ParsedSentence[] {
  const found = findNames(
    sentences.map(({ tokens }) => tokens.map(toWord)),
    sentences.map(({ mentions }) => mentions),
  )
  return sentences.map((sentence, s) => {
    const names = sentence.mentions.flatMap((mention): NamedSpan[] => {
      const { head, first, last } = mention
      const known = sentence.names.find((name) => name.head === head)
      const read = found[s]?.find((name) => name.first <= head && head <= name.last)
      if (!read || read.first < first || last < read.last) return known ? [known] : []
      const name = known ?? nameOf(mention)
      return [read.type === 'person' ? { ...name, type: 'person' } : name]
    })
    return { ...sentence, names }
  })
}
