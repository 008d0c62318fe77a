import { expect, test } from 'vitest'
import { logistic } from '../../../src/extract/embedded/confidence/confidenceOf.ts'
import { assigned, match, partsOf } from './carb.ts'
import { calibrationError, crossValidate, fitLogistic } from './fit.ts'

test('a fit finds the coefficients that made its examples', () => {
  const truth = { bias: -0.5, long: -2, named: 1.5 }
  const examples = Array.from({ length: 400 }, (_, i) => {
    const features = { bias: 1, long: (i % 7) / 6, named: i % 2 }
    return { features, right: logistic(features, truth), group: i }
  })
  const found = fitLogistic(examples, 1e-6)
  for (const [name, value] of Object.entries(truth)) expect(found[name]).toBeCloseTo(value, 3)
  const held = crossValidate(examples, 1e-6, 5)
  expect(
    calibrationError(
      held,
      examples.map(({ right }) => right),
    ),
  ).toBeLessThan(1e-6)
})

test('calibration error is the mean distance of what is claimed from what holds', () => {
  expect(calibrationError([0.9, 0.9], [1, 0])).toBeCloseTo(0.4)
})

test('tuples are matched as CaRB does: words part by part, one to one, the best first', () => {
  const want = partsOf('was born in', ['Anna Brown', 'Oslo'])
  expect(match(want, partsOf('was born', ['Anna Brown', 'in Oslo']))).toEqual({
    precision: 5 / 6,
    recall: 5 / 6,
  })
  expect(match(want, partsOf('lived', ['Anna Brown', 'in Oslo'])).precision).toBe(0)
  expect(assigned([want], [partsOf('was born', ['Anna Brown', 'in Oslo']), want])).toEqual([0, 1])
})
