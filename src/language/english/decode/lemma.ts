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

function titleCase(form: string): string {
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0)
  return first.toUpperCase() + form.slice(first.length).toLowerCase()
}
