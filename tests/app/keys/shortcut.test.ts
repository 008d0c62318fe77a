import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ariaKeys, capsOf, type KeyPress, onPressed, pressed } from '../../../src/app/keys/shortcut.ts'
import { ALL, ON_MAP, ON_PAGE, ON_TABLE } from '../../../src/app/keys/shortcuts.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
/** The press that a written key stands for. */
const pressOf = (keys: string) => {
  const [, mod, shift, key = ''] = /^(Mod\+)?(Shift\+)?(.+)$/s.exec(keys) ?? []
  return press(key, { ctrlKey: mod !== undefined, shiftKey: shift !== undefined })
}

describe('a key that is pressed', () => {
  test('is told by itself and by what is held with it', () => {
    expect(pressed(press('z', { ctrlKey: true }), ON_PAGE)).toBe('undo')
    expect(pressed(press('Z', { metaKey: true, shiftKey: true }), ON_PAGE)).toBe('redo')
    expect(pressed(press('z'), ON_PAGE)).toBeUndefined()
    expect(pressed(press('ArrowUp', { shiftKey: true }), ON_MAP)).toBe('pan')
    expect(pressed(press('ArrowUp', { altKey: true }), ON_MAP)).toBeUndefined()
    expect(pressed(press(' ', { shiftKey: true }), ON_TABLE)).toBe('add')
  })

  test('may be a sign that stands elsewhere on another keyboard', () => {
    for (const shiftKey of [true, false]) {
      expect(pressed(press('/', { shiftKey }), ON_PAGE)).toBe('search')
      expect(pressed(press('?', { shiftKey }), ON_PAGE)).toBe('list')
      expect(pressed(press('+', { shiftKey }), ON_MAP)).toBe('zoomIn')
    }
  })

  test('is the field’s own while something is written, but for what works there too', () => {
    for (const key of ['/', '?', 'Escape'])
      expect(pressed(press(key), ON_PAGE, { inField: true })).toBeUndefined()
    expect(pressed(press('z', { ctrlKey: true }), ON_PAGE, { inField: true })).toBeUndefined()
    expect(pressed(press('k', { ctrlKey: true }), ON_PAGE, { inField: true })).toBe('search')
  })

  test('does what it stands for in place of what the browser would do; any other is left alone', () => {
    const done: string[] = []
    const handlers = {
      search: (key: string) => done.push(`search by ${key}`),
      undo: () => done.push('undo'),
      redo: () => done.push('redo'),
      release: () => done.push('release'),
      list: () => done.push('list'),
    }
    const preventDefault = () => done.push('prevented')
    expect(onPressed({ ...press('/'), preventDefault }, ON_PAGE, handlers)).toBe(true)
    expect(onPressed({ ...press('x'), preventDefault }, ON_PAGE, handlers)).toBe(false)
    expect(done).toEqual(['prevented', 'search by /'])
  })

  test('never stands for two things in one place', () => {
    for (const { shortcuts } of ALL.filter(({ where }) => where !== 'While writing'))
      for (const [name, { keys }] of Object.entries(shortcuts))
        for (const key of keys) {
          // Escape puts back what is dragged, and only then.
          expect(pressed(pressOf(key), shortcuts)).toBe(name)
        }
  })
})

test('a shortcut is written with the caps of the keyboard, and for screen readers', () => {
  expect(capsOf('Mod+Shift+z', false)).toEqual({ held: ['Ctrl', 'Shift'], cap: 'Z' })
  expect(capsOf('Mod+k', true)).toEqual({ held: ['⌘'], cap: 'K' })
  expect(ariaKeys(ON_PAGE.search)).toBe('/ Control+K Meta+K')
  fc.assert(
    fc.property(fc.constantFrom(...ALL.flatMap(({ shortcuts }) => Object.values(shortcuts))), ({ keys }) => {
      for (const one of keys) expect(capsOf(one).cap.trim()).not.toBe('')
    }),
  )
})
