import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import sirv from 'sirv'
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts'
import { dossierIndex, type OfferedDossier } from './offeredDossiers.ts'

export interface ExplorerOptions {
  /** The folder of the built page. */
  readonly page: string
  /** The dossiers of `data/index.json`; the first is opened. */
  readonly dossiers: readonly OfferedDossier[]
  /** Names by which the machine may be called, beside addresses and `localhost`. */
  readonly hostNames: readonly string[]
}

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * The server of the explorer: the built page, `data/index.json` (`{"dossiers": [{"file", "title"}]}`) and
 * the dossiers it names, to be read only.
 *
 * A page of another site could give its own name this machine's address and so read what is served (DNS
 * rebinding); a request is therefore answered only where its Host is an address or a known name.
 */
export function createExplorerServer({ page, dossiers, hostNames }: ExplorerOptions): Server {
  // `dev`: files are looked up at each request, so that a page built anew is served without a restart.
  const files = sirv(page, { dev: true, etag: true })
  const names = new Set(['localhost', ...hostNames.map((name) => name.toLowerCase())])
  const data = new Map([
    ['/data/index.json', dossierIndex(dossiers)],
    ...dossiers.map(({ file, json }) => [`/data/${file}`, json] as const),
  ])

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (!isKnownHost(request.headers.host, names))
      return refuse(
        response,
        421,
        'This name is not served here: open the address that dossier serve prints.',
      )
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405, 'The explorer can only be read.')
    }
    const json = data.get(pathOf(request))
    if (json !== undefined) return sendJson(request, response, json)
    files(request, response, () => refuse(response, 404, 'There is no such page.'))
  })
}

function pathOf(request: IncomingMessage): string {
  const [path = ''] = (request.url ?? '').split('?')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isKnownHost(host: string | undefined, names: ReadonlySet<string>): boolean {
  const name = host
    ?.replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
  return name !== undefined && (isIP(name) !== 0 || names.has(name))
}

function sendJson(request: IncomingMessage, response: ServerResponse, json: string): void {
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(json),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : json)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${message}\n`)
}
