import type { Server } from 'node:http'
import { EXIT, errorCode, Failure, reasonOf } from '../failure.ts'

/** The first port that is tried, and how many after it, when the user names none. */
const FIRST_PORT = 4700
const PORTS_TRIED = 50

/**
 * Binds the server to the port that the user named, or to the first free one.
 * @returns the port.
 * @throws Failure (serve) when the port or the address cannot be had.
 */
export async function listen(server: Server, host: string, wanted: number | undefined): Promise<number> {
  const ports = wanted === undefined ? [...Array(PORTS_TRIED).keys()].map((i) => FIRST_PORT + i) : [wanted]
  for (const port of ports) {
    try {
      return await bind(server, host, port)
    } catch (error) {
      if (errorCode(error) === 'EADDRINUSE' && wanted === undefined) continue
      const hint = errorCode(error) === 'EADDRINUSE' ? ' Leave --port out to take the next free one.' : ''
      throw new Failure(EXIT.serve, `Cannot listen on ${host}, port ${port}: ${reasonOf(error)}.${hint}`, {
        cause: error,
      })
    }
  }
  throw new Failure(
    EXIT.serve,
    `The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all in use: name a free one with --port.`,
  )
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
