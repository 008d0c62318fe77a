import { wordSet } from './words.ts'

/** Who trades or makes: somebody or a firm. */
export const TRADERS = wordSet(`
  miner trader maker producer operator developer supplier broker lender manufacturer contractor exporter importer publisher brewer
`)

/** Nouns by which the press calls a firm for what it does or how it is made up. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set([
  ...TRADERS,
  ...wordSet(`
    firm group fund giant chain startup insurer retailer shipper carrier airline carmaker chipmaker drugmaker
  `),
])
