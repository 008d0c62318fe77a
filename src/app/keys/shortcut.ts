/** Keys that all do one thing, and what it is in words. */
export interface Shortcut {
  /** Names of `KeyboardEvent.key`; before them, with `+`, what is held: `Mod` (Ctrl or Command) and `Shift`. */
  readonly keys: readonly string[]
  readonly does: string
  /** Those of them that also work while something is written. */
  readonly inFields?: readonly string[]
}

/** The shortcuts of one part of the page, by a name for what listens. */
export type Shortcuts = Readonly<Record<string, Shortcut>>

/** What is done for each of them: none that is listed can be left out. */
export type Handlers<Of extends Shortcuts> = { readonly [Name in keyof Of]: (key: string) => void }

/** What matters of a key event; React's and the browser's both have it. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const KEY = /^(Mod\+)?(Shift\+)?(.+)$/s

function partsOf(keys: string): { mod: boolean; shift: boolean; key: string } {
  const [, mod, shift, key = keys] = KEY.exec(keys) ?? []
  return { mod: mod !== undefined, shift: shift !== undefined, key }
}

/** Signs stand with Shift on one keyboard and without it on another; for letters and named keys Shift tells two shortcuts apart. */
const isSign = (key: string) => key.length === 1 && !/[\p{L}\s]/u.test(key)

const isPressed = (event: KeyPress, keys: string): boolean => {
  const { mod, shift, key } = partsOf(keys)
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === mod &&
    !event.altKey &&
    (isSign(key) || event.shiftKey === shift)
  )
}

/** The name of the shortcut that was pressed, if it is one of these. */
export function pressed<Of extends Shortcuts>(
  event: KeyPress,
  shortcuts: Of,
  { inField = false } = {},
): keyof Of | undefined {
  for (const name in shortcuts) {
    const shortcut: Shortcut | undefined = shortcuts[name]
    const keys = (inField ? shortcut?.inFields : shortcut?.keys) ?? []
    if (keys.some((one) => isPressed(event, one))) return name
  }
  return undefined
}

/**
 * Does what the key that was pressed stands for, in place of what the browser would do.
 * @returns whether it stands for anything.
 */
export function onPressed<Of extends Shortcuts>(
  event: KeyPress & Pick<KeyboardEvent, 'preventDefault'>,
  shortcuts: Of,
  handlers: Handlers<Of>,
  where?: { readonly inField: boolean },
): boolean {
  const name = pressed(event, shortcuts, where)
  if (name === undefined) return false
  event.preventDefault()
  handlers[name](event.key)
  return true
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Escape: 'Esc',
  ' ': 'Space',
  '-': '−',
}

const isMac = () => typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

/** The key caps of one of a shortcut's keys, as they are called on this machine: what is held, and what is pressed. */
export function capsOf(keys: string, onMac = isMac()): { held: string[]; cap: string } {
  const { mod, shift, key } = partsOf(keys)
  const cap = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  return { held: [...(mod ? [onMac ? '⌘' : 'Ctrl'] : []), ...(shift ? ['Shift'] : [])], cap }
}

/** A shortcut for `aria-keyshortcuts` (WAI-ARIA 1.2). */
export const ariaKeys = ({ keys }: Shortcut): string =>
  keys
    .flatMap((one) => {
      const { mod, shift, key } = partsOf(one)
      const cap = `${shift ? 'Shift+' : ''}${key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key}`
      return mod ? [`Control+${cap}`, `Meta+${cap}`] : [cap]
    })
    .join(' ')
