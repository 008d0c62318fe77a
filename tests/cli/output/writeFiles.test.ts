import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { writeFiles } from '../../../src/cli/output/writeFiles.ts'
import { temporaryFolder } from '../support.ts'

it('replaces a file whole and leaves nothing beside it', () => {
  const at = temporaryFolder()
  writeFileSync(at('a.json'), 'old and longer')
  writeFiles([{ path: at('a.json'), text: 'new' }])
  expect(readFileSync(at('a.json'), 'utf8')).toBe('new')
  expect(readdirSync(dirname(at('a.json')))).toEqual(['a.json'])
})

it('writes all files or none: the second fails, so the first stays as it was', () => {
  const at = temporaryFolder()
  writeFileSync(at('nodes.csv'), 'old')
  mkdirSync(at('edges.csv'))
  const files = ['nodes.csv', 'edges.csv'].map((name) => ({ path: at(name), text: 'new' }))
  expect(() => writeFiles(files)).toThrow(/edges\.csv: it is a folder/)
  expect(readFileSync(at('nodes.csv'), 'utf8')).toBe('old')
  expect(readdirSync(dirname(at('a')))).toEqual(['edges.csv', 'nodes.csv'])
})

it('names the folder that is not there', () => {
  const at = temporaryFolder()
  expect(() => writeFiles([{ path: at('no/such/out.json'), text: '' }])).toThrow(
    /the folder .*no\/such does not exist/,
  )
})

it('keeps the permissions of a private file and follows a link to it', () => {
  const at = temporaryFolder()
  writeFileSync(at('private.json'), 'old')
  chmodSync(at('private.json'), 0o600)
  symlinkSync(at('private.json'), at('link.json'))
  writeFiles([{ path: at('link.json'), text: 'new' }])
  expect(readFileSync(at('private.json'), 'utf8')).toBe('new')
  expect(statSync(at('private.json')).mode & 0o777).toBe(0o600)
})

it.runIf(process.platform === 'linux')(
  'writes to a device without replacing it, and tells a full disk',
  () => {
    writeFiles([{ path: '/dev/null', text: 'x' }])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(() => writeFiles([{ path: '/dev/full', text: 'x' }])).toThrow(
      'Cannot write /dev/full: the disk is full.',
    )
  },
)
