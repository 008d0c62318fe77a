import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LabelLayer } from '../../../src/app/map/labels.ts'
import type { Paper } from '../../../src/app/map/picture/Paper.ts'

const [WIDTH, HEIGHT] = [600, 400]

/** Notes where names are written: boxes of letters, each six pixels wide and ten high. */
class Notes {
  textAlign = 'center'
  readonly boxes: { left: number; right: number; top: number; bottom: number }[] = []
  strokeText() {}
  fillText(text: string, x: number, y: number) {
    const width = 6 * text.length
    const left = this.textAlign === 'center' ? x - width / 2 : this.textAlign === 'left' ? x : x - width
    this.boxes.push({ left, right: left + width, top: y - 5, bottom: y + 5 })
  }
}

const node = fc.record({
  x: fc.integer({ min: 0, max: WIDTH }),
  y: fc.integer({ min: 0, max: HEIGHT }),
  radius: fc.integer({ min: 3, max: 14 }),
  letters: fc.integer({ min: 2, max: 20 }),
  matters: fc.boolean(),
})
const meet = (a: Notes['boxes'][number], b: Notes['boxes'][number]) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test('names never cover each other, stay on the map, and cover a node only where they matter more', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
      const layer = new LabelLayer()
      layer.begin(WIDTH, HEIGHT)
      for (const { x, y, radius } of nodes) layer.avoid(x, y, radius)
      const written: Notes['boxes'] = []
      for (const { letters, matters, ...place } of nodes) {
        const notes = new Notes()
        const label = { lines: ['n'.repeat(letters)], width: 6 * letters }
        layer.node(notes as unknown as Paper, label, place, { matters, always: false })
        for (const box of notes.boxes) {
          expect(written.filter((other) => meet(box, other))).toEqual([])
          expect(Math.min(box.left, box.top, WIDTH - box.right, HEIGHT - box.bottom)).toBeGreaterThanOrEqual(
            0,
          )
          const covered = nodes.filter(({ x, y, radius }) =>
            meet(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
          )
          if (!matters) expect(covered).toEqual([])
        }
        written.push(...notes.boxes)
      }
    }),
  )
})

test('a name that matters stands a line farther off rather than over a node', () => {
  const layer = new LabelLayer()
  const notes = new Notes()
  layer.begin(WIDTH, HEIGHT)
  const place = { x: 300, y: 200, radius: 8 }
  // Small nodes on all sides, a gap's width away; none two lines below.
  const crowd = [-24, 0, 24].flatMap((dx) => [-18, 0, 14].map((dy) => ({ x: 300 + dx, y: 200 + dy })))
  for (const { x, y } of crowd) layer.avoid(x, y, 4)
  layer.node(notes as unknown as Paper, { lines: ['name'], width: 24 }, place, {
    matters: true,
    always: false,
  })
  const [box] = notes.boxes
  expect(
    crowd.filter(({ x, y }) => box && meet(box, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
  ).toEqual([])
  expect(notes.boxes).toHaveLength(1)
})

test('what is chosen has its name even in the thickest crowd', () => {
  const layer = new LabelLayer()
  const notes = new Notes()
  layer.begin(WIDTH, HEIGHT)
  layer.cover({ left: 0, top: 0, right: WIDTH, bottom: HEIGHT })
  const place = { x: 300, y: 200, radius: 5 }
  const label = { lines: ['name'], width: 24 }
  layer.node(notes as unknown as Paper, label, place, { matters: true, always: false })
  expect(notes.boxes).toEqual([])
  layer.node(notes as unknown as Paper, label, place, { matters: true, always: true })
  expect(notes.boxes).toHaveLength(1)
})

test('at the edge of the map a name stands under its node as far as it goes; the words of a chosen line come first', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 12, max: WIDTH / 2 - 80 }),
      fc.integer({ min: 4, max: 24 }),
      (x, letters) => {
        const layer = new LabelLayer()
        layer.begin(WIDTH, HEIGHT)
        const ends = [x, WIDTH - x].map((place) => ({ x: place, y: 200, radius: 6 }))
        for (const end of ends) layer.avoid(end.x, end.y, end.radius)
        const plate: number[] = []
        const words = Object.assign(new Notes(), {
          font: '',
          measureText: (text: string) => ({ width: 6 * text.length }),
          translate: () => {},
          rotate: () => {},
          fillRect: (left: number, top: number, width: number, height: number) =>
            plate.push(WIDTH / 2 + left, 200 + top, WIDTH / 2 + left + width, 200 + top + height),
        })
        const style = { font: '', color: '', halo: '' }
        layer.line(words as unknown as Paper, style, 'was conceived as', WIDTH / 2, 200, 0, 20, true)
        const notes = new Notes()
        const label = { lines: ['n'.repeat(letters)], width: 6 * letters }
        for (const end of ends)
          layer.node(notes as unknown as Paper, label, end, { matters: true, always: true })
        const [left = 0, top = 0, right = 0, bottom = 0] = plate
        expect(notes.boxes).toHaveLength(2)
        for (const box of notes.boxes) {
          expect(meet(box, { left, top, right, bottom })).toBe(false)
          expect(Math.min(box.left, WIDTH - box.right)).toBeGreaterThanOrEqual(0)
        }
      },
    ),
  )
})
