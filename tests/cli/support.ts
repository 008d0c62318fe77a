import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Context, Output } from '../../src/cli/context.ts'
import { run } from '../../src/cli/run.ts'

/** An output that keeps what is written. */
export class Written implements Output {
  text = ''
  readonly isTTY: boolean
  readonly columns = 80
  constructor(isTTY = false) {
    this.isTTY = isTTY
  }
  write(text: string) {
    this.text += text
  }
}

interface World extends Context {
  readonly stdout: Written
  readonly stderr: Written
}

/** A world for the command: what comes in on standard input, and what differs from a plain pipe. */
export function world(
  input: string | Uint8Array = '',
  changes: Partial<Context & { tty: boolean }> = {},
): World {
  const { tty = false, ...rest } = changes
  return {
    stdin: (async function* () {
      yield input
    })(),
    env: {},
    packageRoot: fileURLToPath(new URL('../../', import.meta.url)),
    now: () => performance.now(),
    interrupted: () => Promise.resolve(),
    ...rest,
    stdout: new Written(tty),
    stderr: new Written(tty),
  }
}

/** Runs the command in a world of its own. */
export async function dossier(args: readonly string[], context = world()) {
  const exitCode = await run(args, context)
  return { exitCode, stdout: context.stdout.text, stderr: context.stderr.text }
}

/** A folder that is gone after the test; gives the path of a name in it. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}
