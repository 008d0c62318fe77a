import type { Progress, Stage } from '../../build/buildDossier.ts'
import type { Context } from '../context.ts'
import { printable, styled } from './style.ts'

export interface ProgressReport {
  report(progress: Progress): void
  /** Takes the bar away; to be called however the job ends. */
  end(): void
}

const DOING: Readonly<Record<Stage, string>> = {
  extract: 'Reading',
  resolve: 'Joining names',
  arrange: 'Placing the map',
}

const BAR_CELLS = 24
/** Milliseconds between two drawings of the bar, and between two lines where there is no terminal. */
const FRAME = 80
const LINE_EVERY = 5000

const doing = ({ stage, document }: Progress) =>
  document ? `${DOING[stage]} ${printable(document)}` : DOING[stage]

/** A bar on a terminal, plain lines elsewhere, nothing when `quiet`; always on standard error. */
export function createProgress(context: Context, quiet: boolean): ProgressReport {
  if (quiet) return { report() {}, end() {} }
  return context.stderr.isTTY ? bar(context) : lines(context)
}

function bar(context: Context): ProgressReport {
  const { stderr, now } = context
  let drawn = Number.NEGATIVE_INFINITY
  return {
    report(progress) {
      if (now() - drawn < FRAME && progress.fraction < 1) return
      drawn = now()
      const cells = Math.round(progress.fraction * BAR_CELLS)
      const percent = `${Math.floor(progress.fraction * 100)}%`.padStart(4)
      const track = styled(context, stderr, 'dim', '░'.repeat(BAR_CELLS - cells))
      const room = Math.max(0, (stderr.columns ?? 80) - BAR_CELLS - percent.length - 3)
      const words = [...doing(progress)]
      const text = words.length > room ? `${words.slice(0, Math.max(0, room - 1)).join('')}…` : words.join('')
      stderr.write(`\r\x1b[2K${'█'.repeat(cells)}${track}${percent} ${text}`)
    },
    end() {
      if (drawn > Number.NEGATIVE_INFINITY) stderr.write('\r\x1b[2K')
    },
  }
}

function lines({ stderr, now }: Context): ProgressReport {
  let last = ''
  let written = Number.NEGATIVE_INFINITY
  return {
    report(progress) {
      const text = doing(progress)
      const changed = text !== last
      if (progress.fraction >= 1 || (!changed && now() - written < LINE_EVERY)) return
      stderr.write(changed ? `${text}\n` : `${text} (${Math.floor(progress.fraction * 100)}%)\n`)
      last = text
      written = now()
    },
    end() {},
  }
}
