import { expect, it } from 'vitest'
import { dossier, world } from './support.ts'

const TEXT = 'Vladimir Putin met Kim Jong-un in Vladivostok. Putin praised Kim.'
const built = async () => (await dossier(['build', '-'], world(TEXT))).stdout

it('prints sentence, tree, statement with its rule, entities with their merges, and line', async () => {
  const { exitCode, stdout } = await dossier(['explain', '-', 'Putin'], world(await built()))
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Vladimir Putin (person)')
  expect(stdout).toMatch(/Vladimir Putin — \S+ → Kim Jong-un \(praise, asserted\)/)
  expect(stdout).toContain('“Putin praised Kim.”')
  expect(stdout).toMatch(
    /\n {4}praised VERB root — predicate\n {6}Putin PROPN nsubj — subject\n {6}Kim PROPN obj — object\n/,
  )
  expect(stdout).toMatch(/rule \S+: “praised”, asserted, confidence 0\.\d+/)
  expect(stdout).toContain(
    'from “Putin” is Vladimir Putin\n      “Putin” → “Vladimir Putin”: short form of the name',
  )
})

it('says which words make a status, and who says it', async () => {
  const text =
    'Putin said that Kim Jong-un sold rockets to Iran. Putin did not visit Norway. Putin praised Kim Jong-un.'
  const dossierOf = (await dossier(['build', '-'], world(text))).stdout
  const iran = (await dossier(['explain', '-', 'Iran'], world(dossierOf))).stdout
  expect(iran).toMatch(
    /reported by “Putin”, confidence 0\.\d+\n {4}reported by “said”, word that governs it\n/,
  )
  const norway = (await dossier(['explain', '-', 'Norway', '--json'], world(dossierOf))).stdout
  expect(JSON.parse(norway).lines[0].evidence[0].statement.because).toEqual([
    { words: 'not', construction: 'negative word' },
  ])
  const kim = (await dossier(['explain', '-', 'Kim Jong-un'], world(dossierOf))).stdout
  expect(kim).toMatch(/\(praise, asserted\)(?:(?! by “).)*$/s)
})

it('gives all of it to a machine', async () => {
  const { stdout } = await dossier(['explain', '-', 'kim', '--json'], world(await built()))
  const { entity, lines } = JSON.parse(stdout)
  expect(entity).toMatchObject({ label: 'Kim Jong-un', type: 'person' })
  expect(lines.map(({ type }: { type: string }) => type).sort()).toContain('praise')
  expect(lines[0].evidence[0].tree.length).toBeGreaterThan(2)
})

it('says which entities there are where the name fits none or several', async () => {
  const none = await dossier(['explain', '-', 'Xi'], world(await built()))
  expect(none.exitCode).toBe(2)
  expect(none.stderr).toContain('No entity is called "Xi"')
  expect(none.stderr).toContain('Vladimir Putin (person; key vladimir-putin)')
})
