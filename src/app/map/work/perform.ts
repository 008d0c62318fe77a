import { inSlices } from '../../turns/inSlices.ts'
import type { ResultOf, Task } from './tasks.ts'

/** Tasks over smaller networks than this are done on the page: a worker would take longer to start. */
const SMALL = 2_000

type Reply<T extends Task> =
  | { readonly progress: number; readonly result?: undefined }
  | { readonly progress?: undefined; readonly result: ResultOf<T> }

/**
 * Does a task in a worker of its own, or on the page, in slices, where there can be none (a page opened from the disk) or
 * where it is small. A task that is not wanted any more is ended by `signal`; its promise then never settles.
 */
export async function perform<T extends Task>(
  task: T,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<ResultOf<T>> {
  const { order, ends } = task.network
  if (order + ends.length < SMALL) return onPage(task, signal)
  try {
    return await inWorker(task, signal, onProgress)
  } catch {
    return onPage(task, signal, onProgress)
  }
}

async function onPage<T extends Task>(
  task: T,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<ResultOf<T>> {
  const { stepsOf } = await import('./tasks.ts')
  return (await inSlices(stepsOf(task), { signal, onStep: onProgress })) as ResultOf<T>
}

function inWorker<T extends Task>(
  task: T,
  signal: AbortSignal,
  onProgress?: (fraction: number) => void,
): Promise<ResultOf<T>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    signal.addEventListener('abort', end)
    worker.onmessage = ({ data }: MessageEvent<Reply<T>>) => {
      if (data.progress !== undefined) onProgress?.(data.progress)
      else {
        end()
        resolve(data.result)
      }
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(event.message || 'the worker could not be started'))
    }
    worker.postMessage(task)
  })
}
