import { expect, it } from 'vitest'
import { createProgress } from '../../../src/cli/output/progress.ts'
import { world } from '../support.ts'

const clock = () => {
  let time = 0
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) }
}

it('draws a bar on a terminal, at most some times a second, and takes it away', () => {
  const { now, pass } = clock()
  const context = world('', { tty: true, env: { NO_COLOR: '1' }, now })
  const progress = createProgress(context, false)
  progress.report({ stage: 'extract', fraction: 0.5, document: 'Forum' })
  progress.report({ stage: 'extract', fraction: 0.51, document: 'Forum' })
  pass(100)
  progress.report({ stage: 'resolve', fraction: 0.85 })
  progress.end()
  const frames = context.stderr.text.split('\r\x1b[2K').slice(1)
  expect(frames).toEqual([
    `${'█'.repeat(12)}${'░'.repeat(12)} 50% Reading Forum`,
    `${'█'.repeat(20)}${'░'.repeat(4)} 85% Joining names`,
    '',
  ])
})

it('never lets a title move the cursor or run over the line', () => {
  const context = world('', { tty: true, env: { NO_COLOR: '1' } })
  createProgress(context, false).report({
    stage: 'extract',
    fraction: 0,
    document: `\x1b[2J\u202e${'😀'.repeat(100)}`,
  })
  const line = context.stderr.text.slice('\r\x1b[2K'.length)
  expect(line).toContain('�[2J�😀')
  expect(line).toMatch(/😀…$/u)
  expect([...line].length).toBeLessThan(80)
})

it('writes a plain line for each document and stage elsewhere, and now and then in a long one', () => {
  const { now, pass } = clock()
  const context = world('', { now })
  const progress = createProgress(context, false)
  for (const fraction of [0, 0.1, 0.2]) {
    progress.report({ stage: 'extract', fraction, document: 'Forum' })
    pass(4000)
  }
  progress.report({ stage: 'arrange', fraction: 0.95 })
  progress.report({ stage: 'arrange', fraction: 1 })
  progress.end()
  expect(context.stderr.text).toBe('Reading Forum\nReading Forum (20%)\nPlacing the map\n')
})

it('says nothing when it should be quiet', () => {
  const context = world('', { tty: true })
  const progress = createProgress(context, true)
  progress.report({ stage: 'resolve', fraction: 0.5 })
  progress.end()
  expect(context.stderr.text).toBe('')
})
