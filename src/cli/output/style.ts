import { styleText } from 'node:util'
import type { Context, Output } from '../context.ts'

export type Style = Parameters<typeof styleText>[0]

/** Text in colour where `output` is a terminal and the user has not said NO_COLOR (https://no-color.org). */
export function styled({ env }: Pick<Context, 'env'>, output: Output, style: Style, text: string): string {
  return output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
    ? styleText(style, text, { validateStream: false })
    : text
}

/**
 * Text of unknown origin as a terminal may show it: control characters, which could move the cursor or
 * hide what was written, and marks that turn the reading direction become `�`.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** `3 entities`, `1 entity`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}
