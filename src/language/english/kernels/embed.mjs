/** Writes kernels.wasm as base64 into kernelBytes.ts, so that no loader or server has to know of it. */
import { readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('.', import.meta.url)
const text = readFileSync(new URL('kernels.wasm', folder)).toString('base64')
const lines = text.match(/.{1,100}/g).map((line) => `  '${line}'`)
writeFileSync(
  new URL('kernelBytes.ts', folder),
  `/** kernels.wasm (built from kernels.c, which has the command), base64. Made by embed.mjs. */\nexport const KERNEL_BYTES =\n${lines.join(' +\n')}\n`,
)
