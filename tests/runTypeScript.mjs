// Runs a TypeScript program of the tests (Node 20 has no types stripping): node tests/runTypeScript.mjs FILE ARGS…
// The file's export `main(args)` gives the exit code.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(args)
