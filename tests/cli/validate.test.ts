import { expect, it } from 'vitest'
import { dossier, world } from './support.ts'

const built = async () => (await dossier(['build', '-'], world('Vladimir Putin met Kim Jong-un.'))).stdout

it('tells what a sound dossier holds', async () => {
  const json = await built()
  const { exitCode, stdout } = await dossier(['validate', '-'], world(json))
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(
    /^standard input is a sound dossier: 1 document, 2 entities, 1 relation, 1 sentence of evidence\.\n$/,
  )
  const machine = await dossier(['validate', '-', '--json'], world(json))
  expect(JSON.parse(machine.stdout)).toEqual({
    valid: true,
    documents: 1,
    entities: 2,
    relations: 1,
    evidence: 1,
    problems: [],
  })
})

it('lists some problems for a person and all for a machine', async () => {
  const spoilt = JSON.parse(await built())
  for (let i = 0; i < 30; i++) spoilt.nodes.push(spoilt.nodes[0])
  const json = JSON.stringify(spoilt)
  const { exitCode, stderr } = await dossier(['validate', '-'], world(json))
  expect(exitCode).toBe(4)
  expect(stderr).toContain('  nodes[2].key: ')
  expect(stderr).toContain('  … and 18 more')
  const machine = await dossier(['validate', '-', '--json'], world(json))
  expect(machine).toMatchObject({ exitCode: 4, stderr: '' })
  expect(JSON.parse(machine.stdout).problems).toHaveLength(30)
})
