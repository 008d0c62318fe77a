import type { Word } from '../language.ts'
import { isCapital, startsSentence } from './wordShape.ts'

/** "Rights Monitor said", "Kim Yo Jong": no auxiliary and no pronoun, whatever the model takes a word with a capital beside another for. */
export function isMistaken(words: readonly Word[], i: number): boolean {
  const { upos = '', text = '' } = words[i] ?? {}
  // "he married Therese Moor"
  const isGiven = upos === 'PRON' && isCapital(words[i + 1]) && isCapital(words[i])
  if ((!isCapital(words[i - 1]) && !isGiven) || startsSentence(words, i)) return false
  return upos === 'AUX' ? !AUXILIARIES.test(text) : upos === 'PRON' && !PRONOUNS.test(text)
}

const PRONOUNS =
  /^(?:i|me|my|mine|myself|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|it|its|itself|we|us|our|ours|ourselves|they|them|their|theirs|themselves|who|whom|whose|which|what|that|this|these|those|there|one|ones|each|all|both|some|any|none|other|others|another|such|every|no|more|most|several|few|many|much|(?:some|any|no|every)(?:one|body|thing)|what(?:so)?ever|who(?:so)?ever|which(?:so)?ever)$/i

const AUXILIARIES =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|ought|need|dare|get|got|gets|let|.*['’].*|to)$/i
