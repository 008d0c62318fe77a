import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import * as z from 'zod'

const ENTRY = fileURLToPath(new URL('../../src/language/english/createEnglish.ts', import.meta.url))
const Bundle = z
  .array(z.object({ output: z.array(z.looseObject({ code: z.string().optional() })) }))
  .transform(([bundle]) => bundle?.output[0]?.code ?? '')

/** createEnglish.ts as one script: a module for Node, or one that sets the global `engine` in a page. */
export async function bundleEnglish(format: 'es' | 'iife'): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry: ENTRY, name: 'engine', formats: [format] } },
  })
  return Bundle.parse(bundle)
}
