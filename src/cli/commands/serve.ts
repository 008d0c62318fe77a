import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { toJson } from '../../formats/toJson.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode, Failure } from '../failure.ts'
import { readDossierFile } from '../input/readDossierFile.ts'
import { styled } from '../output/style.ts'
import { createExplorerServer } from '../server/createExplorerServer.ts'
import { listen } from '../server/listen.ts'
import { type OfferedDossier, offeredDossiers } from '../server/offeredDossiers.ts'
import { openBrowser } from '../server/openBrowser.ts'

export const ServeOptions = z.object({
  port: z.number().optional(),
  host: z.string(),
  open: z.boolean(),
})
export type ServeOptions = z.infer<typeof ServeOptions>

/** The name under which the page finds the dossier that was named on the command line. */
const CURRENT = 'current.dossier.json'

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)

/** Serves the explorer until the user stops it. */
export async function serve(
  path: string | undefined,
  options: ServeOptions,
  context: Context,
): Promise<ExitCode> {
  const { host, port: wanted } = options
  const { stdout, stderr, packageRoot } = context
  const page = join(packageRoot, 'dist/app')
  if (!existsSync(join(page, 'index.html')))
    throw new Failure(EXIT.serve, `The explorer is not built (${page}): run npm run build first.`)

  const current = path === undefined ? [] : [await currentDossier(path, context)]
  const folder = join(packageRoot, 'graph-data')
  const shipped = offeredDossiers(folder).filter(
    ({ file }) => path === undefined || join(folder, file) !== resolve(path),
  )
  const dossiers = [...current, ...shipped]
  const server = createExplorerServer({ page, dossiers, hostNames: [host, hostname()] })
  const port = await listen(server, host, wanted)

  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  stdout.write(`The explorer is at ${styled(context, stdout, 'underline', address)}  (Ctrl-C ends it)\n`)
  if (!isLoopback(host))
    stderr.write(
      `${styled(context, stderr, 'yellow', 'Warning:')} --host ${host} lets other machines read these texts. Leave it out to keep them on this one.\n`,
    )
  if (options.open) await openBrowser(address, context)

  await context.interrupted()
  await new Promise<void>((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
  stdout.write('Stopped.\n')
  return EXIT.ok
}

/** The dossier named on the command line, checked before anything is served. */
async function currentDossier(path: string, context: Context): Promise<OfferedDossier> {
  const dossier = await readDossierFile(path, context)
  return { file: CURRENT, title: dossier.attributes.title, json: toJson(dossier) }
}
