import { UPOS, type Upos, type Word } from '../language.ts'
import type { ParsedToken } from './records.ts'

/** Names have their capitals in the text; their lemmas are compared in lower case, as those of offices are. */
export const toWord = (token: ParsedToken): Word => ({
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
