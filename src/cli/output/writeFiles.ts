import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { EXIT, errorCode, Failure, reasonOf } from '../failure.ts'

/** A file to write: where, and all its text. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
}

const failure = (path: string, error: unknown) =>
  new Failure(EXIT.output, `Cannot write ${path}: ${reasonOf(error)}.`, { cause: error })

/**
 * Checks what can be known before a long job: the folder is there and may be written, the path is no folder.
 * @returns what stands at the path now, if anything.
 * @throws Failure (output)
 */
export function checkWritable(path: string): Stats | undefined {
  const folder = dirname(path)
  let target: Stats | undefined
  try {
    target = statSync(path, { throwIfNoEntry: false })
    if (target?.isDirectory())
      throw new Failure(EXIT.output, `Cannot write ${path}: it is a folder. Add a file name.`)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    if (error instanceof Failure) throw error
    if (errorCode(error) === 'ENOENT')
      throw new Failure(
        EXIT.output,
        `Cannot write ${path}: the folder ${folder} does not exist. Make it first.`,
      )
    throw failure(path, error)
  }
  return target
}

/**
 * Writes all files or none: each is written in full beside its place, flushed to the disk, then renamed
 * over it. On failure what was there before is untouched and nothing half-written remains.
 *
 * It is synchronous, and Ctrl-C waits for its end, so that an interrupt cannot leave a temporary file.
 * @throws Failure (output)
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const wait = () => {}
  process.on('SIGINT', wait)
  process.on('SIGTERM', wait)
  const temporaries: { readonly temporary: string; readonly place: string }[] = []
  let current = ''
  try {
    for (const { path, text } of files) {
      current = path
      const target = checkWritable(path)
      if (target && !target.isFile()) {
        // A device or a pipe (/dev/stdout) cannot be replaced, only written to.
        writeFileSync(path, text)
        continue
      }
      const place = target ? realpathSync(path) : path
      const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`)
      temporaries.push({ temporary, place })
      writeFlushed(temporary, text)
      // A private file stays private.
      if (target) chmodSync(temporary, target.mode)
    }
    for (const { temporary, place } of temporaries) {
      current = place
      renameSync(temporary, place)
    }
  } catch (error) {
    for (const { temporary } of temporaries) rmSync(temporary, { force: true })
    throw error instanceof Failure ? error : failure(current, error)
  } finally {
    process.off('SIGINT', wait)
    process.off('SIGTERM', wait)
  }
}

function writeFlushed(path: string, text: string): void {
  const file = openSync(path, 'w', 0o666)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
