import { readFile } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { EXIT, Failure, reasonOf } from '../failure.ts'

/** The name that stands for standard input among the arguments. */
export const STANDARD_INPUT = '-'

/** How an input is called in messages. */
export const inputName = (path: string) => (path === STANDARD_INPUT ? 'standard input' : path)

/**
 * All bytes of a file, or of standard input where the path is `-`.
 * @throws Failure (input)
 */
export async function readBytes(path: string, { stdin }: Pick<Context, 'stdin'>): Promise<Uint8Array> {
  try {
    if (path !== STANDARD_INPUT) return await readFile(path)
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  } catch (error) {
    throw new Failure(EXIT.input, `Cannot read ${inputName(path)}: ${reasonOf(error)}.`, { cause: error })
  }
}
