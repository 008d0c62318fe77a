const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
}

/** Lower case, plain quotes and dashes: the lexicon's key. */
export function lowerForm(form: string): string {
  return form.replace(/[’‘`´“”–—‑−…]/g, (c) => PLAIN[c] ?? c).toLowerCase()
}

/** `lowerForm` with every ASCII digit as 0: the key of trained words and of character n-grams. */
export function normalForm(form: string): string {
  return lowerForm(form).replace(/[0-9]/g, '0')
}
