import type { Sentence } from '../../text/view.ts'
import { type Analysis, type Language, UPOS, type Upos, type Word } from '../language.ts'
import { findNames } from '../names/findNames.ts'
import { createEnglish } from './createEnglish.ts'
import type { ParsedToken } from './records.ts'

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

/** Names have their capitals in the text; their lemmas are compared in lower case, as those of offices are. */
const toWord = (token: ParsedToken): Word => ({
  start: token.start,
  end: token.end,
  text: token.form,
  lemma: token.lemma.toLowerCase(),
  upos: token.deprel === 'case' && token.upos === 'VERB' ? 'ADP' : isUpos(token.upos) ? token.upos : 'X',
  xpos: token.xpos,
  feats: token.feats,
  head: token.head - 1,
  deprel: token.deprel,
})

const KNOWN: ReadonlySet<string> = new Set(UPOS)
const isUpos = (tag: string): tag is Upos => KNOWN.has(tag)
