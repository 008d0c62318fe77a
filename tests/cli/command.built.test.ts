import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readDossier } from '../../src/model/readDossier.ts'
import { temporaryFolder } from './support.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const program = `${project}dist/cli/dossier.js`
const article = `${project}graph-data/eastern-economic-forum.txt`

/** Starts a shell line in the project's folder. */
async function shell(line: string) {
  const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], { cwd: project })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [exitCode] = await once(child, 'close')
  return { exitCode, stdout, stderr }
}

it('npx dossier runs in the project itself, without a build of its own', async () => {
  const { version } = JSON.parse(readFileSync(`${project}package.json`, 'utf8'))
  const started = performance.now()
  const { exitCode, stdout } = await shell('npx dossier --version')
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${version}\n` })
  expect(performance.now() - started).toBeLessThan(8000)
})

it('builds the shipped article in under 3 s from the shell, start included', async () => {
  const at = temporaryFolder()
  // The machine may do other things too: one of three tells.
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && best >= 3000; i++) {
    const started = performance.now()
    const { exitCode, stderr } = await shell(`node ${program} build ${article} --output ${at('out.json')}`)
    best = Math.min(best, performance.now() - started)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('Wrote') })
  }
  expect(best).toBeLessThan(3000)
})

it('reads standard input and writes standard output, both through pipes', async () => {
  const { exitCode, stdout, stderr } = await shell(`cat ${article} | node ${program} build - --quiet | cat`)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(readDossier(stdout).nodes.length).toBeGreaterThan(10)
})

it('a reader that closes the pipe early is no error', async () => {
  const { stdout, stderr } = await shell(`node ${program} build ${article} --quiet | head -c 20`)
  expect(stderr).toBe('')
  expect(stdout).toHaveLength(20)
})

it('Ctrl-C during a build leaves the old file and nothing else', async () => {
  const at = temporaryFolder()
  writeFileSync(at('out.json'), 'old')
  writeFileSync(at('long.txt'), readFileSync(article, 'utf8').repeat(200))
  const child = spawn(process.execPath, [program, 'build', at('long.txt'), '--output', at('out.json')])
  await once(child.stderr, 'data')
  child.kill('SIGINT')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGINT')
  expect(readFileSync(at('out.json'), 'utf8')).toBe('old')
  expect(readdirSync(dirname(at('out.json'))).sort()).toEqual(['long.txt', 'out.json'])
})

it('serves the explorer on this machine only, and ends cleanly on Ctrl-C', async () => {
  const at = temporaryFolder()
  await shell(`node ${program} build ${article} --output ${at('out.json')}`)
  const child = spawn(process.execPath, [program, 'serve', at('out.json'), '--port', '0'], {
    env: { ...process.env, CI: '1' },
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child.stdout, 'data')
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0] ?? ''
  const page = await fetch(address)
  expect(await page.text()).toContain('http-equiv="Content-Security-Policy"')
  const index = await (await fetch(`${address}data/index.json`)).json()
  expect(index.dossiers[0].file).toBe('current.dossier.json')
  const dossier = readDossier(await (await fetch(`${address}data/current.dossier.json`)).text())
  expect(dossier.attributes.title).toBe(index.dossiers[0].title)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(output).toMatch(/Stopped\.\n$/)
})

it('exports the explorer with the dossier inside as one file', async () => {
  const at = temporaryFolder()
  const dossier = `${project}graph-data/eastern-economic-forum.dossier.json`
  const { exitCode } = await shell(
    `node ${program} export ${dossier} --format html --output ${at('out.html')}`,
  )
  expect(exitCode).toBe(0)
  const html = readFileSync(at('out.html'), 'utf8')
  expect(html).toContain("default-src 'none'; script-src 'sha256-")
  expect(html).toContain('id="dossier-data"')
})
