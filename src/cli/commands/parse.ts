import * as z from 'zod'
import { type ConlluSentence, conlluOf, InvalidConllu, readConllu, toConllu } from '../../formats/conllu.ts'
import { createEnglish } from '../../language/english/createEnglish.ts'
import { findMoreNames } from '../../language/english/findMoreNames.ts'
import { decodeText, UnreadableText } from '../../text/decodeText.ts'
import { viewText } from '../../text/viewText.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { inputName, readBytes } from '../input/readBytes.ts'
import { outputOption } from '../output/outputOption.ts'
import { checkWritable } from '../output/writeFiles.ts'
import { writeText } from '../output/writeText.ts'
import { readModel } from '../readModel.ts'

export const PARSE_FORMATS = ['text', 'conllu'] as const
export const ParseOptions = z.object({ from: z.enum(PARSE_FORMATS), output: outputOption })
export type ParseOptions = z.infer<typeof ParseOptions>

/** What the English model makes of a text, or of the tokens and sentences of a CoNLL-U file, as CoNLL-U. */
export async function parse(
  path: string,
  { from, output }: ParseOptions,
  context: Context,
): Promise<ExitCode> {
  if (output !== undefined) checkWritable(output)
  const sentences = await readSentences(path, from, context)
  const english = createEnglish(await readModel())
  const parsed = findMoreNames(
    english.parse(
      sentences.map(({ rows }) =>
        rows.filter(({ id }) => !id.includes('-')).map(({ form }) => ({ form, start: 0, end: form.length })),
      ),
    ),
  )
  const text = sentences.map((sentence, i) => toConllu(sentence, parsed[i] ?? NOTHING)).join('')
  writeText(text, output, context)
  return EXIT.ok
}

const NOTHING = { tokens: [], names: [], mentions: [] }

/** @throws Failure (input) */
async function readSentences(
  path: string,
  from: ParseOptions['from'],
  context: Context,
): Promise<ConlluSentence[]> {
  const bytes = await readBytes(path, context)
  try {
    const text = decodeText(bytes)
    if (from === 'conllu') return readConllu(text)
    return viewText(text).blocks.flatMap((block) =>
      block.sentences.map((sentence) => conlluOf(text, sentence)),
    )
  } catch (error) {
    if (!(error instanceof UnreadableText || error instanceof InvalidConllu)) throw error
    throw new Failure(EXIT.input, `Cannot read ${inputName(path)}: ${error.message}`, { cause: error })
  }
}
