import { typeOfNoun } from './nounTypes.ts'

/** Endings that make somebody of a thing: "ironmaster", "hagiographer". */
const TRADE =
  /\p{L}{3}(?:grapher|logist|master|smith|wright|monger|keeper|player|ist|ian|eer|man|woman|herd|naut|crat|sopher|turge)$/u
/** Nouns with such an ending that are nobody. */
const OTHERS = /(?:list|wrist|median|meridian|career|reindeer|veneer|talisman|human)$/

/** Whether a noun that no list knows tells by its ending what somebody does: right before a name it describes who bears that. */
export const isTradeNoun = (lemma: string): boolean =>
  TRADE.test(lemma) && !OTHERS.test(lemma) && typeOfNoun(lemma, false) === undefined
