import { looksEnglish } from '../../language/looksEnglish.ts'
import type { SourceDocument } from '../../model/document.ts'
import { EXIT, Failure } from '../failure.ts'
import { printable } from '../output/style.ts'

/** Stops before a long job whose result would be nonsense. @throws Failure (input) that names each text in another language. */
export function checkEnglish(documents: readonly SourceDocument[]): void {
  const foreign = documents.filter(({ text }) => !looksEnglish(text))
  if (foreign.length === 0) return
  const names = foreign.map(({ source }) => printable(source))
  const [what, which] =
    names.length === 1
      ? [`${names[0]} does not look like English`, 'it']
      : [`${names.length} texts do not look like English: ${names.join(', ')}`, 'them']
  throw new Failure(
    EXIT.input,
    `${what}. Dossier reads English alone. Leave ${which} out, or add --any-language to go on all the same.`,
  )
}
