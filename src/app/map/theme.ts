import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from '../../model/vocabulary.ts'

/** The colours and type faces of the map, as CSS values that WebGL and canvas can read (`#rrggbb`). */
export interface MapTheme {
  readonly background: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  /** The ring around what the keyboard is at. */
  readonly focus: string
  readonly surface: string
  readonly types: Readonly<Record<EntityType, string>>
  readonly statuses: Readonly<Record<Status, string>>
  /** Colours of groups, one after the other. */
  readonly groups: readonly string[]
  readonly font: string
}

const GROUPS = [1, 2, 3, 4, 5, 6, 7, 8]

/** Reads the theme from the custom properties in force at `element`: the style sheet is their only home. */
export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element)
  const read = (name: string) => longHex(style.getPropertyValue(name).trim())
  const each = <Name extends string>(prefix: string, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, read(`--${prefix}-${name}`)])) as Record<Name, string>
  return {
    background: read('--map'),
    ink: read('--ink'),
    muted: read('--ink-soft'),
    accent: read('--accent'),
    focus: read('--focus'),
    surface: read('--surface'),
    types: each('type', ENTITY_TYPES),
    statuses: each('line', STATUSES),
    groups: GROUPS.map((number) => read(`--group-${number}`)),
    font: read('--sans'),
  }
}

/** The style sheet is made small when it is built: `#ffffff` becomes `#fff`. */
const longHex = (value: string) => value.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3')

/** The colour `share` of the way from `from` to `to`, both `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const a = Number.parseInt(from.slice(1), 16)
  const b = Number.parseInt(to.slice(1), 16)
  let mixed = 0
  for (const shift of [16, 8, 0]) {
    const x = (a >> shift) & 255
    const y = (b >> shift) & 255
    mixed |= Math.round(x + (y - x) * share) << shift
  }
  return `#${mixed.toString(16).padStart(6, '0')}`
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
