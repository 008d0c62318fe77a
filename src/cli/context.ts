/** Where the command writes text: a terminal, a pipe or a file. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** All that the command knows of the world, so that tests can give it another one. */
export interface Context {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of the installed package, which has `dist/app` and `graph-data`. */
  readonly packageRoot: string
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  /** Resolves when the user asks the command to stop (Ctrl-C). */
  readonly interrupted: () => Promise<void>
}
