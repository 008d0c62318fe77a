import { expect, test } from 'vitest'
import { perform } from '../../../src/app/map/work/perform.ts'
import { stepsOf } from '../../../src/app/map/work/tasks.ts'
import { toGraph } from '../../../src/graph/dossierGraph.ts'
import { toNetwork } from '../../../src/graph/network.ts'
import { finish } from '../../../src/graph/steps.ts'
import { largeDossier } from '../../support/largeDossier.ts'

const network = toNetwork(toGraph(largeDossier(500, 1250)))
const sizes = new Float64Array(network.order).fill(6)
const places = new Float64Array(2 * network.order).fill(Number.NaN)
const task = { kind: 'layout', network, sizes, places } as const

test('where there is no worker, a large map is laid out in slices: the page has its turns, and hears how far it is', async () => {
  // Node has no Worker of the web, as a page that may start none.
  expect('Worker' in globalThis).toBe(false)
  let [turns, isDone] = [0, false]
  const page = (async () => {
    for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve))
  })()
  const heard: number[] = []
  const found = await perform(task, new AbortController().signal, (share) => heard.push(share))
  isDone = true
  await page
  expect(found).toEqual(finish(stepsOf(task)))
  expect(turns).toBeGreaterThan(10)
  expect(heard.length).toBeGreaterThan(10)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
  expect(heard.every((share) => share > 0 && share <= 1)).toBe(true)
}, 60_000)
