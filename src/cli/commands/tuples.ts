import * as z from 'zod'
import { type Tuple, tuplesOf } from '../../extract/tuples.ts'
import { createDocument } from '../../model/document.ts'
import { decodeText, UnreadableText } from '../../text/decodeText.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName, readBytes } from '../input/readBytes.ts'
import { loadExtractor } from '../loadExtractor.ts'
import { outputOption } from '../output/outputOption.ts'
import { checkWritable } from '../output/writeFiles.ts'
import { writeText } from '../output/writeText.ts'

export const TuplesOptions = z.object({ output: outputOption })
export type TuplesOptions = z.infer<typeof TuplesOptions>

/**
 * One sentence per line in, one line per statement out: sentence, confidence, predicate, first argument,
 * further arguments, parted by tabs, as the scorers of open information extraction read them.
 */
export async function tuples(path: string, { output }: TuplesOptions, context: Context): Promise<ExitCode> {
  if (output !== undefined) checkWritable(output)
  const sentences = await readLines(path, context)
  const extractor = await loadExtractor()
  const lines: string[] = []
  for (const sentence of sentences) {
    const extraction = await extractor.extract(createDocument(sentence, { title: '', source: '' }))
    for (const tuple of tuplesOf(extraction)) lines.push(line(sentence, tuple))
  }
  const text = lines.join('')
  writeText(text, output, context)
  return EXIT.ok
}

/** The lines that hold anything. @throws Failure (input) */
async function readLines(path: string, context: Context): Promise<string[]> {
  const bytes = await readBytes(path, context)
  try {
    const lines = decodeText(bytes).split(/\r?\n/)
    return lines.map((line) => line.trim()).filter(Boolean)
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error
    throw new Failure(EXIT.input, `Cannot read ${inputName(path)}: ${error.message}`, { cause: error })
  }
}

/** The line is what a scorer knows the sentence by, even where it holds more than one. */
function line(sentence: string, { confidence, predicate, arguments: args }: Tuple): string {
  return `${[sentence, confidence, predicate, ...args].map((field) => String(field).replace(/\s+/g, ' ')).join('\t')}\n`
}
