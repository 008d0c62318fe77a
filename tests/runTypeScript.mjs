// Runs a TypeScript program of the tests (Node 20 does not read types): node tests/runTypeScript.mjs FILE ARGS…
// The file's export `main(args)` gives the exit code.
import { resolve } from 'node:path'
import { createServer } from 'vite'

const [file, ...args] = process.argv.slice(2)
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
})
try {
  const { main } = await vite.ssrLoadModule(resolve(file))
  process.exitCode = await main(args)
} finally {
  await vite.close()
}
