#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { errorCode } from './failure.ts'
import { run } from './run.ts'

// The one place where the command meets the process. Both here and built (dist/cli), the package lies two up.

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
    process.exit()
  })

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  packageRoot: fileURLToPath(new URL('../../', import.meta.url)),
  now: () => performance.now(),
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    }),
})
