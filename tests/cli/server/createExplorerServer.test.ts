import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createExplorerServer } from '../../../src/cli/server/createExplorerServer.ts'
import { listen } from '../../../src/cli/server/listen.ts'
import { temporaryFolder } from '../support.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Starts the server over a small page; gives a function that asks it. */
async function served(
  at = temporaryFolder(),
): Promise<(path: string, options?: { method?: string; host?: string }) => Promise<Answer>> {
  mkdirSync(at('page/data'), { recursive: true })
  writeFileSync(at('page/index.html'), '<!doctype html><title>Dossier</title>')
  writeFileSync(at('page/data/index.json'), 'stale')
  writeFileSync(at('secret.txt'), 'secret')
  const server = createExplorerServer({
    page: at('page'),
    dossiers: [{ file: 'current.dossier.json', title: 'Forum', json: '{"nodes":[]}' }],
    hostNames: ['127.0.0.1', 'MyLaptop'],
  })
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return (path, { method = 'GET', host = `localhost:${port}` } = {}) =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (body += chunk))
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
      })
        .on('error', reject)
        .end()
    })
}

describe('what is served', () => {
  it('is the page, the index of dossiers and the dossiers', async () => {
    const get = await served()
    expect((await get('/')).body).toContain('<title>Dossier</title>')
    expect(JSON.parse((await get('/data/index.json')).body)).toEqual({
      dossiers: [{ file: 'current.dossier.json', title: 'Forum' }],
    })
    const dossier = await get('/data/current.dossier.json?reload=1')
    expect(dossier.body).toBe('{"nodes":[]}')
    expect(dossier.headers['content-type']).toMatch('application/json')
  })

  it('follows a page that is built anew', async () => {
    const at = temporaryFolder()
    const get = await served(at)
    expect((await get('/new.js')).status).toBe(404)
    writeFileSync(at('page/new.js'), '1')
    rmSync(at('page/index.html'))
    expect((await get('/new.js')).status).toBe(200)
    expect((await get('/')).status).toBe(404)
  })

  it('is nothing outside the page', async () => {
    const get = await served()
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/data/../../secret.txt',
      '/%zz',
    ])
      expect((await get(path)).status, path).toBe(404)
  })

  it('can only be read', async () => {
    const get = await served()
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get('/data/index.json', { method })
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    }
    expect(await get('/data/index.json', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })
})

it('every answer carries the policies', async () => {
  const get = await served()
  for (const path of ['/', '/data/index.json', '/nothing']) {
    const { headers } = await get(path)
    expect(headers['content-security-policy']).toMatch("default-src 'none'; script-src 'self'")
    expect(headers['content-security-policy']).not.toMatch('unsafe-inline')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  }
})

describe('a page of another site that points its name here (DNS rebinding)', () => {
  it.each(['evil.example', 'evil.example:4700', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'is refused: Host %j',
    async (host) => {
      const get = await served()
      const answer = await get('/data/current.dossier.json', { host })
      expect(answer.status).toBe(421)
      expect(answer.body).not.toContain('nodes')
    },
  )
  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1:4700', '[::1]:4700', '192.168.0.7', 'mylaptop:4700'])(
    'while this machine is answered: Host %j',
    async (host) => {
      const get = await served()
      expect((await get('/', { host })).status).toBe(200)
    },
  )
})

describe('the port', () => {
  const idle = () =>
    createExplorerServer({ page: dirname(temporaryFolder()('x')), dossiers: [], hostNames: [] })

  it('is the next free one when the first is taken, and a clear message when the user named it', async () => {
    const [first, second, third] = [idle(), idle(), idle()]
    onTestFinished(() => {
      for (const server of [first, second, third]) server.close()
    })
    const taken = await listen(first, '127.0.0.1', undefined)
    expect(await listen(second, '127.0.0.1', undefined)).toBeGreaterThan(taken)
    await expect(listen(third, '127.0.0.1', taken)).rejects.toThrow(
      `Cannot listen on 127.0.0.1, port ${taken}: the port is in use. Leave --port out`,
    )
  })

  it('cannot be had on an address of another machine', async () => {
    await expect(listen(idle(), '192.0.2.1', 0)).rejects.toThrow(/does not have that address/)
  })
})
