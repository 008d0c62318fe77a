/**
 * A form's lemma by an edit rule `case|cut front|new front|cut back|new back` (training/lemmas.py makes them; after
 * UDPipe, Straka 2018). Case: l, lower; t, title; k, kept. A `*` in place of the back's number gives the whole lemma.
 */
export function applyLemmaRule(rule: string, form: string): string {
  const [kind = 'k', front = '0', before = '', back = '0'] = rule.split('|', 4)
  const after = rule.slice(kind.length + front.length + before.length + back.length + 4)
  if (back === '*') return after
  const base = kind === 'l' ? form.toLowerCase() : kind === 't' ? titleCase(form) : form
  const from = Number(front)
  const to = base.length - Number(back)
  return before + (from < to ? base.slice(from, to) : base) + after
}

/** How far below the best rule another may score, in logits, and still be preferred for giving a base form. */
const TRUSTED = 6

/**
 * The lemma of a common word: of the rules that score well, the best that gives a base form. A regular rule
 * applied to an irregular form gives no word ("boughd" of "bought"). Where none does, the best rule's.
 */
export function chooseLemma(
  form: string,
  rules: readonly string[],
  scores: Float32Array,
  isBaseForm: (word: string) => boolean,
): string {
  const order = rules.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const [best = 0] = order
  for (const i of order) {
    if ((scores[i] as number) < (scores[best] as number) - TRUSTED) break
    const lemma = applyLemmaRule(rules[i] as string, form)
    if (isBaseForm(lemma)) return lemma
  }
  return applyLemmaRule(rules[best] as string, form)
}

function titleCase(form: string): string {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0)
  return first.toUpperCase() + form.slice(first.length).toLowerCase()
}
