import type { Shortcuts } from './shortcut.ts'

// Every key that the page knows, in one place: what listens asks here which key does what, and the list of keys that
// the page shows is made of the same. `Mod` is Ctrl, on a Mac Command.

export const ON_PAGE = {
  search: { keys: ['/', 'Mod+k'], does: 'find a name, a sentence, a command', inFields: ['Mod+k'] },
  undo: { keys: ['Mod+z'], does: 'undo the last change' },
  redo: { keys: ['Mod+Shift+z', 'Mod+y'], does: 'make it again' },
  release: { keys: ['Escape'], does: 'close what is open, then let go of what is selected' },
  list: { keys: ['?'], does: 'show this list' },
} as const satisfies Shortcuts

export const ON_MAP = {
  walk: { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'walk along the lines' },
  home: { keys: ['Home'], does: 'go to the most connected' },
  choose: { keys: ['Enter'], does: 'select' },
  add: { keys: ['Shift+Enter', ' '], does: 'choose beside the others' },
  zoomIn: { keys: ['+', '='], does: 'zoom in' },
  zoomOut: { keys: ['-'], does: 'zoom out' },
  fit: { keys: ['0'], does: 'show all of the map' },
  pan: {
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
    does: 'move the map',
  },
} as const satisfies Shortcuts

/** While a name is dragged. */
export const ON_DRAG = {
  putBack: { keys: ['Escape'], does: 'put back what is being dragged' },
} as const satisfies Shortcuts

export const ON_TEXT = {
  walk: {
    keys: ['ArrowLeft', 'ArrowRight'],
    does: 'go to the name before or after; the lines of its sentence light up on the map',
  },
  choose: { keys: ['Enter'], does: 'select what the name stands for' },
  select: {
    keys: ['Shift+ArrowRight', 'Shift+ArrowLeft'],
    does: 'select its sentence, then a word more or less, to make a connection of it',
  },
} as const satisfies Shortcuts

/** In lists and tables. */
export const ON_ROWS = {
  step: { keys: ['ArrowUp', 'ArrowDown'], does: 'go up or down' },
  leap: { keys: ['PageUp', 'PageDown'], does: 'go a page up or down' },
  end: { keys: ['Home', 'End'], does: 'go to the first or the last' },
  choose: { keys: ['Enter', ' '], does: 'select' },
} as const satisfies Shortcuts

/** In tables besides. */
export const ON_TABLE = {
  ...ON_ROWS,
  add: {
    keys: ['Shift+Enter', 'Shift+ ', 'Mod+Enter', 'Mod+ '],
    does: 'choose beside the others (in tables)',
  },
} as const satisfies Shortcuts

/** On an end of the range of the timeline. */
export const ON_HANDLE = {
  back: { keys: ['ArrowLeft', 'ArrowDown'], does: 'move an end of the range back' },
  on: { keys: ['ArrowRight', 'ArrowUp'], does: 'move it on' },
  leap: { keys: ['PageDown', 'PageUp'], does: 'move it ten bars back or on' },
  end: { keys: ['Home', 'End'], does: 'move it as far as it goes' },
} as const satisfies Shortcuts

export const ON_SPLITTER = {
  move: { keys: ['ArrowLeft', 'ArrowRight'], does: 'move the line between two columns' },
} as const satisfies Shortcuts

/** In a name or in the words of a relation. */
export const IN_NAME = {
  keep: { keys: ['Enter'], does: 'keep what was written' },
  leave: { keys: ['Escape'], does: 'leave it as it was' },
} as const satisfies Shortcuts

export const IN_NOTE = {
  keep: { keys: ['Mod+Enter'], does: 'keep a note, in which Enter is a new line' },
  leave: { keys: ['Escape'], does: 'leave it as it was' },
} as const satisfies Shortcuts

/** All of them, by where they are. */
export const ALL: readonly { readonly where: string; readonly shortcuts: Shortcuts }[] = [
  { where: 'Anywhere', shortcuts: ON_PAGE },
  { where: 'On the map', shortcuts: { ...ON_MAP, ...ON_DRAG } },
  { where: 'In the text', shortcuts: ON_TEXT },
  { where: 'In lists and tables', shortcuts: ON_TABLE },
  { where: 'On the timeline', shortcuts: ON_HANDLE },
  { where: 'Between columns', shortcuts: ON_SPLITTER },
  { where: 'While writing', shortcuts: { keepNote: IN_NOTE.keep, ...IN_NAME } },
]
