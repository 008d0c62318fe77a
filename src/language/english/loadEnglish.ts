import type { Sentence } from '../../text/view.ts'
import type { Analysis, Language } from '../language.ts'
import { findNames } from '../names/findNames.ts'
import { createEnglish } from './createEnglish.ts'
import { toWord } from './toWord.ts'

/**
 * The English model as the engine of extraction: its lemmas and tags on our tokens, names of our own over them.
 * `bytes` is model/english.bin; where it comes from (file, fetch) is the shell's business.
 */
export function loadEnglish(bytes: Uint8Array): Language {
  const english = createEnglish(bytes)
  return {
    name: 'english/1',
    analyse(text, sentences): Analysis[] {
      const parsed = english.parse(sentences.map((sentence) => plainTokens(text, sentence)))
      const words = parsed.map(({ tokens }) => tokens.map(toWord))
      const nounPhrases = parsed.map(({ mentions }) => mentions)
      const names = findNames(words, nounPhrases)
      return sentences.map(({ start, end }, i) => ({
        start,
        end,
        words: words[i] ?? [],
        names: names[i] ?? [],
        nounPhrases: nounPhrases[i] ?? [],
      }))
    },
  }
}

const plainTokens = (text: string, { tokens }: Sentence) =>
  tokens.map(({ start, end }) => ({ start, end, form: text.slice(start, end) }))
