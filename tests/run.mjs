#!/usr/bin/env node
// Runs all checks and tests, with the set-up that they need, and adds up their counts:
//
//   npm test
//
// The last line is `N passed, N failed`; the exit code is 1 when anything failed or nothing ran.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, isProgram } from './chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'dossier-tests-'))
const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }

/** Runs a program in the project's folder; its output is shown as it comes. @returns whether it succeeded. */
const succeeds = (program, args) => {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' })
  if (error) console.error(`${program}: ${error.message}`)
  return status === 0
}
/** A program that npm installed. */
const tool = (name, bin, ...args) => succeeds(process.execPath, [binOf(name, bin), ...args])

function binOf(name, program) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, bin[program])
}

/** A Chromium, installed from Debian where that is possible and none is there. */
function chromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing the one of Debian.')
    succeeds('apt-get', ['update', '-qq'])
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    return findChromium()
  }
  console.error('No Chromium found: install Chromium or Chrome, or set CHROME_PATH to its program.')
  return undefined
}

/** What a suite counted. */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function vitest(project, ...args) {
  const report = join(reports, `${project}.json`)
  const ok = tool(
    'vitest',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  )
  let counts = { passed: 0, failed: 0 }
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not load has no failed test, only a failed suite.
    counts = { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) }
  } catch {
    console.error(`vitest left no report for ${project}.`)
  }
  // Coverage below its threshold, or an error outside the tests.
  if (!ok && counts.failed === 0) counts.failed = 1
  return counts
}

const SUITES = {
  build: () => one(succeeds('npm', ['run', '--silent', 'build'])),
  types: () => one(tool('typescript', 'tsc', '--noEmit')),
  lint: () => one(tool('@biomejs/biome', 'biome', 'check', '--error-on-warnings')),
  imports: () => one(tool('dependency-cruiser', 'depcruise', 'src', '--config', '.dependency-cruiser.cjs')),
  unit: () => vitest('unit', '--coverage'),
  built: () => {
    const path = chromium()
    if (!path) return { passed: 0, failed: 1 }
    env.CHROME_PATH = path
    return vitest('built')
  },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in SUITES))
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`)
  process.exit(2)
}

const rows = []
for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name}`)
  const started = performance.now()
  rows.push({ name, ...suite(), seconds: (performance.now() - started) / 1000 })
}
rmSync(reports, { recursive: true, force: true })

console.log()
for (const { name, passed, failed, seconds } of rows)
  console.log(
    `${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  )
const passed = rows.reduce((sum, row) => sum + row.passed, 0)
const failed = rows.reduce((sum, row) => sum + row.failed, 0)
if (failed > 0 || passed === 0) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed`)
