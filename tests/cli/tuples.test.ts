import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossier, temporaryFolder, world } from './support.ts'

const SENTENCES = 'Ann Lee met Bob Ray in Paris .\r\n\r\nBob Ray founded a company\tin 1999 .\r\n'

it('prints one line per statement: sentence, confidence, predicate, arguments', async () => {
  const { exitCode, stdout, stderr } = await dossier(['tuples', '-'], world(SENTENCES))
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  const [sentence, confidence, predicate, ...args] = rows[0] ?? []
  expect(sentence).toBe('Ann Lee met Bob Ray in Paris .')
  expect(Number(confidence)).toBeGreaterThan(0)
  expect(predicate).toBe('met')
  expect(args.slice(0, 2)).toEqual(['Ann Lee', 'Bob Ray'])
  expect(new Set(rows.map(([first]) => first))).toEqual(
    new Set(['Ann Lee met Bob Ray in Paris .', 'Bob Ray founded a company in 1999 .']),
  )
})

it('writes a file of any ending from a file of any ending', async () => {
  const at = temporaryFolder()
  writeFileSync(at('sentences.tsv'), SENTENCES)
  const { stdout } = await dossier(['tuples', at('sentences.tsv'), '--output', at('out')])
  expect(stdout).toBe('')
  expect(readFileSync(at('out'), 'utf8')).toMatch(/^Ann Lee met/)
})

it('refuses what is not text', async () => {
  const { exitCode, stderr } = await dossier(['tuples', '-'], world(Uint8Array.from([0, 1, 2])))
  expect(exitCode).toBe(3)
  expect(stderr).toMatch(/Cannot read standard input: .*binary/)
})
