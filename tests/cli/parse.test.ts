import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dossier, temporaryFolder, world } from './support.ts'

it('prints the sentences of a text as CoNLL-U', async () => {
  const { exitCode, stdout, stderr } = await dossier(['parse', '-'], world('Ann Lee met Bob Ray. He left.'))
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toMatch(/^# text = Ann Lee met Bob Ray\.\n1\tAnn\t/)
  expect(stdout).toMatch(/\n\n# text = He left\.\n1\tHe\the\tPRON\t/)
})

it('keeps the tokens of a CoNLL-U file with --from conllu', async () => {
  const at = temporaryFolder()
  writeFileSync(at('in.conllu'), '1\tDo-not\t_\t_\t_\t_\t_\t_\t_\t_\n2\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n')
  const { stdout } = await dossier(['parse', at('in.conllu'), '--from', 'conllu', '--output', at('out')])
  expect(stdout).toBe('')
  expect(readFileSync(at('out'), 'utf8')).toMatch(/^1\tDo-not\t.*\n2\tgo\tgo\tVERB\t/)
})

it('says which line of a file is no CoNLL-U', async () => {
  const { exitCode, stderr } = await dossier(['parse', '-', '--from', 'conllu'], world('Ann met Bob.\n'))
  expect(exitCode).toBe(3)
  expect(stderr).toContain('Cannot read standard input: line 1: has 1 columns')
})
