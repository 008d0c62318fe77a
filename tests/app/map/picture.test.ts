import { expect, test } from 'vitest'
import type { Paper } from '../../../src/app/map/picture/Paper.ts'
import { SvgPaper } from '../../../src/app/map/picture/SvgPaper.ts'
import { element, escapeXml } from '../../../src/app/map/picture/svg.ts'
import { drawPins, pinPlace } from '../../../src/app/map/pins.ts'
import { Screen } from '../../../src/app/map/screen.ts'
import type { MapTheme } from '../../../src/app/map/theme.ts'

/** Every letter is six pixels wide. */
const measure = { font: '', measureText: (text: string) => ({ width: 6 * text.length }) } as Paper

test('names are text, never markup, whatever is in them', () => {
  expect(escapeXml('<b>&"\u0000\uFFFE\uD800 👩‍🚀 أحمد')).toBe('&#60;b&#62;&#38;&#34; 👩‍🚀 أحمد')
  expect(element('text', { x: 1.004, y: -0.001, title: '"<' }, 'a')).toBe(
    '<text x="1" y="0" title="&#34;&#60;">a</text>',
  )
})

test('what is written as on a canvas stands as text in the picture, turned where it was turned', () => {
  const paper = new SvgPaper(measure)
  paper.font = 'italic 11px "A", sans-serif'
  paper.textAlign = 'center'
  paper.textBaseline = 'middle'
  paper.fillStyle = '#123456'
  paper.translate(10, 20)
  paper.rotate(Math.PI / 2)
  paper.fillText('met with', 0, 0)
  paper.rotate(-Math.PI / 2)
  paper.translate(-10, -20)
  paper.fillText('Kim', 3, 4)
  const [turned, plain] = paper.markup.split('\n')
  expect(turned).toContain('transform="translate(10 20) rotate(90)"')
  expect(turned).toContain('font-style="italic"')
  expect(turned).toMatch(/fill="#123456".*>met with<\/text>$/)
  expect(plain).not.toContain('transform')
  expect(paper.measureText('four').width).toBe(24)
})

test('circles and parts of them are arcs', () => {
  const paper = new SvgPaper(measure)
  paper.beginPath()
  paper.arc(0, 0, 5, 0, 2 * Math.PI)
  paper.stroke()
  paper.beginPath()
  paper.arc(0, 0, 5, 0, Math.PI / 2)
  paper.closePath()
  paper.globalAlpha = 0.1
  paper.fill()
  const [circle, quarter] = paper.markup.split('\n')
  expect(circle).toContain('d="M5,0A5,5 0 1 1 -5,0A5,5 0 1 1 5,0"')
  expect(quarter).toContain('d="M5,0A5,5 0 0 1 0,5Z"')
  expect(quarter).toContain('fill-opacity="0.1"')
})

test('a pinned node has a pin at its upper right, on ground of the map', () => {
  const paper = new SvgPaper(measure)
  const screen = new Screen()
  screen.setNodes([{ x: 0, y: 0, size: 8 }])
  screen.project({
    matrix: Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
    width: 100,
    height: 100,
    pixelRatio: 1,
    sizeRatio: 1,
  })
  drawPins(paper, screen, { background: '#fafafa', ink: '#101010' } as MapTheme, [0])
  const [ground, head] = paper.markup.split('\n')
  const { x, y } = pinPlace(screen, 0)
  expect([x > 50, y < 50]).toEqual([true, true])
  expect(ground).toContain('fill="#fafafa"')
  expect(head).toContain('fill="#101010"')
})
