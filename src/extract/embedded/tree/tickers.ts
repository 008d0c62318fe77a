import type { Word } from '../../../language/language.ts'

const EXCHANGE = /^(?:nasdaq|nyse|lse|aim|tsx|asx|hkex|sgx|euronext|otcqb|otcqx|otc|xetra|jse|nse|bse)$/i

/** "Acme Inc. (Nasdaq: ACM), a maker of chips": where its shares are sold is no other word for the firm, and has no maker beside it. */
export function tickers(words: Word[]): void {
  for (const [i, { text }] of words.entries()) {
    const exchange = words[i - 1]
    if (text !== ':' || !exchange || !EXCHANGE.test(exchange.text) || words[i - 2]?.text !== '(') continue
    if (words[i + 2]?.text !== ')' || exchange.head < 0 || exchange.head >= i - 1) continue
    for (const [at, word] of words.entries())
      if (word.head === i - 1 && at > i + 2 && word.deprel === 'appos')
        words[at] = { ...word, head: exchange.head }
    words[i - 1] = { ...exchange, deprel: 'parataxis' }
  }
}
