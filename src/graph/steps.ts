/** Does work that comes in steps to its end, at once. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Does it to its end, telling how much is done, from 0 to 1, at each hundredth. */
export function finishTelling<Result>(
  work: Generator<number, Result>,
  onProgress: (fraction: number) => void = () => {},
): Result {
  let told = 0
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (step.value < told + 0.01 && step.value < 1) continue
    told = step.value
    onProgress(told)
  }
}

/** Work that is a `share` of the whole, of which `done` is done before it. */
export function* scaled<Result>(
  work: Generator<number, Result>,
  done: number,
  share: number,
): Generator<number, Result> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield Math.min(1, done + share * step.value)
  }
}
