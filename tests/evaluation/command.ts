import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from './shared.ts'

/** Runs a script in Node and returns what it printed. @throws Error with its messages when it fails. */
export function runNode(args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 30,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return stdout
}

/** Runs the built command, as a user does. */
export function dossier(...args: readonly string[]): string {
  return runNode([join(PROJECT, 'dist/cli/dossier.js'), ...args])
}
