import { beforeEach, describe, expect, test } from 'vitest'
import { MapCamera } from '../../../src/app/map/camera.ts'

/** As much of sigma as a camera needs: the unit square on a screen of 400 by 400 pixels. */
function stage() {
  const state = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  const moves: string[] = []
  const camera = {
    ...state,
    getState: () => ({ x: camera.x, y: camera.y, ratio: camera.ratio, angle: 0 }),
    setState: (next: object) => {
      moves.push('jump')
      Object.assign(camera, next)
    },
    animate: async (next: object) => {
      moves.push('glide')
      Object.assign(camera, next)
    },
    isAnimated: () => false,
    getBoundedRatio: (ratio: number) => ratio,
    enable: () => {},
    disable: () => {},
  }
  const sigma = {
    getCamera: () => camera,
    getDimensions: () => ({ width: 400, height: 400 }),
    viewportToFramedGraph: ({ x, y }: { x: number; y: number }) => ({
      x: camera.x + (x / 400 - 0.5) * camera.ratio,
      y: camera.y - (y / 400 - 0.5) * camera.ratio,
    }),
  }
  return { camera, moves, sigma: sigma as unknown as ConstructorParameters<typeof MapCamera>[0] }
}

const CORNER = { x: [0.1, 0.2], y: [0.7, 0.8] } as const
const box = () => ({ x: [...CORNER.x] as [number, number], y: [...CORNER.y] as [number, number] })

describe('the camera', () => {
  let on: ReturnType<typeof stage>
  beforeEach(() => {
    on = stage()
  })

  test('frames what was asked for, and comes back to where it was', () => {
    const camera = new MapCamera(on.sigma, true)
    camera.frame(box(), 1)
    expect(on.camera.x).toBeCloseTo(0.15)
    expect(on.camera.y).toBeCloseTo(0.75)
    expect(on.camera.ratio).toBe(0.3)
    camera.frame({ x: [0.5, 0.6], y: [0.5, 0.6] }, 1)
    camera.release()
    expect(on.camera.getState()).toEqual({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
  })

  test('frames it below what covers the upper edge of the map, where it would be lost', () => {
    const camera = new MapCamera(on.sigma, true)
    const whole = { x: [0.1, 0.9] as [number, number], y: [0.1, 0.9] as [number, number] }
    expect(camera.loses(whole)).toBe(false)
    camera.top = 120
    expect(camera.loses(whole)).toBe(true)
    camera.frame(whole, 1)
    const { y, ratio } = on.camera
    const onScreen = (place: number) => 400 * (0.5 - (place - y) / ratio)
    expect(onScreen(0.9)).toBeGreaterThan(120)
    expect(onScreen(0.1)).toBeLessThan(400)
    expect((onScreen(0.9) + onScreen(0.1)) / 2).toBeCloseTo((120 + 400) / 2)
  })

  test('stays where the reader has moved it since', () => {
    const camera = new MapCamera(on.sigma, true)
    camera.frame(box(), 1)
    camera.zoom(2)
    const moved = on.camera.getState()
    camera.release()
    expect(on.camera.getState()).toEqual(moved)
  })

  test('tells when a box is out of sight or lost in the whole, and when it is seen', () => {
    const camera = new MapCamera(on.sigma, true)
    expect(camera.loses(box())).toBe(true)
    expect(camera.loses({ x: [0.9, 1.4], y: [0.4, 0.9] })).toBe(true)
    expect(camera.loses({ x: [0.1, 0.6], y: [0.4, 0.5] })).toBe(false)
  })

  test('glides, and jumps where the reader wants no motion', () => {
    new MapCamera(on.sigma, false).fit()
    new MapCamera(on.sigma, true).fit()
    expect(on.moves).toEqual(['glide', 'jump'])
  })
})
