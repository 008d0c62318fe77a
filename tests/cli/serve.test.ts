import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasDisplay } from '../../src/cli/server/openBrowser.ts'
import { dossier, temporaryFolder, world } from './support.ts'

describe('a browser is opened where somebody sees it', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
    ['linux', {}, false],
    ['darwin', {}, true],
    ['win32', {}, true],
    ['darwin', { CI: '1' }, false],
  ] as const)('%s %j: %s', (platform, env, opened) => {
    expect(hasDisplay({ env }, platform)).toBe(opened)
  })
})

it('says that the explorer must be built first', async () => {
  const at = temporaryFolder()
  const { exitCode, stderr } = await dossier(['serve'], world('', { packageRoot: at('') }))
  expect(exitCode).toBe(6)
  expect(stderr).toContain('npm run build')
})

describe('serving', () => {
  const withPage = () => {
    const at = temporaryFolder()
    mkdirSync(at('dist/app'), { recursive: true })
    writeFileSync(at('dist/app/index.html'), '<!doctype html>')
    return at('')
  }
  const serve = (...args: string[]) =>
    dossier(['serve', '--no-open', '--port', '0', ...args], world('', { packageRoot: withPage() }))

  it('is for this machine alone, until the user ends it', async () => {
    const { exitCode, stdout, stderr } = await serve()
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^The explorer is at http:\/\/127\.0\.0\.1:\d+\/ .*\nStopped\.\n$/)
  })

  it('warns when other machines are let in', async () => {
    const { stdout, stderr } = await serve('--host', '0.0.0.0')
    expect(stdout).toContain('http://0.0.0.0:')
    expect(stderr).toMatch(/^Warning: --host 0\.0\.0\.0 lets other machines read these texts\./)
  })
})
