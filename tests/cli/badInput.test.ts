import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDossier } from '../../src/model/readDossier.ts'
import { dossier, temporaryFolder, world } from './support.ts'

/** Builds an article over an older dossier and tells what became of both. */
async function buildOver(content: string | Uint8Array, name = 'article.txt') {
  const at = temporaryFolder()
  writeFileSync(at(name), content)
  writeFileSync(at('out.json'), 'old')
  const result = await dossier(['build', at(name), '--output', at('out.json')])
  return {
    ...result,
    output: readFileSync(at('out.json'), 'utf8'),
    files: readdirSync(dirname(at('out.json'))).sort(),
  }
}

describe('an article that cannot be read ends with 3, says why, and leaves the old dossier', () => {
  it.each([
    ['an empty file', '', /empty|only white space/],
    ['white space alone', ' \n\t\u00a0\n', /empty|only white space/],
    [
      'a binary file',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      /not text|binary|image/i,
    ],
    [
      'invalid UTF-8',
      Uint8Array.from([...Buffer.from('Caf'), 0xe9, ...Buffer.from(' owners met Putin.')]),
      /UTF-8/,
    ],
    ['a text of 20 MB', 'Putin met Kim. '.repeat(1_400_000), /21\.0 MB; at most 10\.0 MB/],
  ])('%s', async (_, content, message) => {
    const { exitCode, stderr, output, files } = await buildOver(content)
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('article.txt')
    expect({ output, files }).toEqual({ output: 'old', files: ['article.txt', 'out.json'] })
  })

  it('a text in another language, unless the reader wants it all the same', async () => {
    const german =
      'Die Staatsanwaltschaft hat am Montag den früheren Leiter der Bank angeklagt, weil er einer Reederei geholfen haben soll, Zahlungen zu verbergen. Der Mann wies die Vorwürfe über seinen Anwalt zurück, der mit der Presse sprach.'
    const { exitCode, stderr, output } = await buildOver(german)
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: 'old' })
    expect(stderr).toContain('article.txt does not look like English. Dossier reads English alone.')
    expect(stderr).toContain('--any-language')
    const at = temporaryFolder()
    writeFileSync(at('article.txt'), german)
    const built = await dossier(['build', at('article.txt'), '--any-language'])
    expect(built.exitCode).toBe(0)
    expect(readDossier(built.stdout).attributes.documents[0]?.text).toBe(german)
  })

  it('a file that is not there, a folder, a file without permission', async () => {
    const at = temporaryFolder()
    mkdirSync(at('folder'))
    writeFileSync(at('locked.txt'), 'Putin met Kim.')
    chmodSync(at('locked.txt'), 0)
    const cases: [string, string][] = [
      ['none.txt', 'there is no such file or folder'],
      ['folder', 'it is a folder'],
    ]
    // root may read everything
    if (process.getuid?.() !== 0) cases.push(['locked.txt', 'permission denied'])
    for (const [name, reason] of cases) {
      const { exitCode, stderr } = await dossier(['build', at(name)])
      expect(exitCode, name).toBe(3)
      expect(stderr).toContain(`Cannot read ${at(name)}: ${reason}.`)
    }
  })

  it('one bad file among good ones stops the build before anything is read', async () => {
    const at = temporaryFolder()
    writeFileSync(at('good.txt'), 'Putin met Kim.')
    writeFileSync(at('bad.txt'), '')
    const { exitCode, stderr } = await dossier(['build', at('good.txt'), at('bad.txt')])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('bad.txt')
  })

  it('a metadata file that does not describe an article', async () => {
    const at = temporaryFolder()
    writeFileSync(at('a.txt'), 'Putin met Kim.')
    for (const [meta, message] of [
      ['{"title": 7}', 'expected string'],
      ['{"published": "yesterday"}', 'published'],
      ['{title}', 'is not JSON'],
    ] as const) {
      writeFileSync(at('a.meta.json'), meta)
      const { exitCode, stderr } = await dossier(['build', at('a.txt')])
      expect(exitCode).toBe(3)
      expect(stderr).toContain(at('a.meta.json'))
      expect(stderr).toContain(message)
    }
  })
})

describe('hostile text', () => {
  it('is read as text: markup, emoji, right-to-left letters, terminal escapes', async () => {
    const text =
      '<script>alert(1)</script> Vladimir Putin met Kim Jong-un 😀👩‍👩‍👧. \u202eשלום عليكم\u202c <img src=x onerror=alert(1)> \x1b[2J"quoted".\n'
    const { exitCode, stdout, stderr } = await dossier(['build', '-'], world(text))
    expect(exitCode).toBe(0)
    expect(readDossier(stdout).attributes.documents[0]?.text).toBe(text)
    for (const mark of ['\x1b', '\u202e']) expect(stderr).not.toContain(mark)
  })
})

describe('an output that cannot be written ends with 5', () => {
  it.each([
    ['no/such/folder/out.json', 'does not exist'],
    ['folder', 'it is a folder'],
  ])('%s', async (output, reason) => {
    const at = temporaryFolder()
    mkdirSync(at('folder'))
    writeFileSync(at('a.txt'), 'Putin met Kim.')
    const { exitCode, stderr } = await dossier(['build', at('a.txt'), '--output', at(output)])
    expect(exitCode).toBe(5)
    expect(stderr).toContain(`Cannot write ${at(output)}: `)
    expect(stderr).toContain(reason)
    expect(readdirSync(dirname(at('a'))).sort()).toEqual(['a.txt', 'folder'])
  })
})

describe('a file that is no sound dossier ends with 4, and names the place', () => {
  it.each(['validate', 'export', 'serve'])('%s', async (command) => {
    const at = temporaryFolder()
    const { stdout } = await dossier(['build', '-'], world('Ann Lee met Bob Ray in Paris.'))
    const sound = JSON.parse(stdout)
    const spoilt = structuredClone(sound)
    spoilt.nodes[0].attributes.mentions[0].exact = 'Somebody else'
    const args = command === 'export' ? ['--format', 'json', '--output', at('out.json')] : []
    for (const [content, message] of [
      ['{', 'not JSON'],
      ['[1, 2]', 'no file made by Dossier'],
      ['{"nodes": [], "edges": []}', 'no file made by Dossier'],
      [JSON.stringify({ ...sound, nodes: [{ key: 'a' }] }), 'nodes[0].attributes'],
      [JSON.stringify(spoilt), 'nodes[0].attributes.mentions[0]'],
    ] as const) {
      writeFileSync(at('bad.json'), content)
      const { exitCode, stderr, stdout } = await dossier([command, at('bad.json'), ...args])
      expect({ exitCode, stdout }, content.slice(0, 40)).toEqual({ exitCode: 4, stdout: '' })
      expect(stderr).toContain(message)
      expect(readdirSync(dirname(at('bad.json')))).toEqual(['bad.json'])
    }
  })
})
