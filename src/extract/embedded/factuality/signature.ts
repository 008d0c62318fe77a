import { affirm, hedge, negate, type Source, type Standing, saidBy } from './standing.ts'

/** What a word does to what it governs. */
export type Effect =
  /** It is so: "managed to". */
  | 'true'
  /** It is not so: "failed to". */
  | 'false'
  | 'planned'
  /** Wanted, feared, asked for; not said to be so. */
  | 'possible'
  /** Like `possible`, and the subject answers for it: "hopes that". */
  | 'hoped'
  | 'said'
  | 'denied'

/**
 * The effect of a governing word where it holds itself, and where it is negated: the implication signatures of
 * Karttunen (1971, "Implicative verbs"; 2012, "Simple and phrasal implicatives") and Nairn, Condoravdi & Karttunen
 * (2006), with effects in place of "no entailment", as in the source-introducing predicates of Saurí & Pustejovsky
 * (2012, "Are you sure that this happened?"). Written `positive|negative`.
 */
export type Signature = `${Effect}|${Effect}`

/**
 * The standing of what is governed, from that of the word that governs it.
 * @param governor where that word stands.
 */
export function govern(
  standing: Standing,
  signature: Signature,
  source: Source | undefined,
  governor: number,
): Standing {
  const [positive, negative] = signature.split('|') as [Effect, Effect]
  const base = affirm(standing)
  const cause = { word: governor, construction: 'word that governs it' } as const
  switch (standing.negated ? negative : positive) {
    case 'true':
      return base
    case 'false':
      return negate(base, cause)
    case 'planned':
      return hedge(base, 'planned', cause)
    case 'possible':
      return hedge(base, 'possible', cause)
    case 'hoped':
      return hedge(
        { ...saidBy(base, source, cause), reported: base.reported, cues: base.cues },
        'possible',
        cause,
      )
    case 'said':
      return saidBy(base, source, cause)
    case 'denied':
      return negate(saidBy(base, source, cause), cause)
  }
}

/** A lexicon: each row a signature and the lemmas that have it. */
export function signatures(
  rows: readonly (readonly [Signature, string])[],
): (lemma: string) => Signature | undefined {
  const table = new Map<string, Signature>()
  for (const [signature, lemmas] of rows)
    for (const lemma of lemmas.split(/\s+/)) if (lemma && !table.has(lemma)) table.set(lemma, signature)
  return (lemma) => table.get(lemma)
}
