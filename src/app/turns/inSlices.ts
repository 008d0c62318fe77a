/** The page gets a turn after so many milliseconds of work: it then still answers within a frame or two. */
const SLICE_MS = 10

/**
 * Does work that comes in small steps, with turns for the page in between.
 * @param onStep is given what each slice last yielded.
 * @returns what the work returns; never, once `signal` has ended it.
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { onStep, signal }: { onStep?: ((step: Step) => void) | undefined; signal?: AbortSignal } = {},
): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    let step = work.next()
    while (!step.done && performance.now() < end) step = work.next()
    if (step.done) return step.value
    onStep?.(step.value)
    await nextTurn()
    if (signal?.aborted) return new Promise(() => {})
  }
}

/** Until what waits has had its turn. Unlike a timer, a message is not held back while the page is in the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
