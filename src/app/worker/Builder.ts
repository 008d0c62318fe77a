import type { Progress } from '../../build/buildDossier.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Built, Reply, Request } from './messages.ts'

export interface BuildJob {
  readonly title?: string
  /** The dossier that the documents are added to. */
  readonly previous?: Dossier
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** A worker that failed or could not be started. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
}

/**
 * Builds dossiers in a web worker, one at a time, so that the page stays free. The worker ends with its build: the
 * engine's memory and the model go with it, and the browser's cache has the file for the next one.
 */
export class Builder {
  #worker: Worker | undefined

  #start(): Worker {
    this.#worker ??= new Worker(new URL('./buildWorker.ts', import.meta.url), { type: 'module' })
    return this.#worker
  }

  #send(request: Request): Worker {
    const worker = this.#start()
    worker.postMessage(request)
    return worker
  }

  /** Starts loading the language engine; a failure shows when something is built. */
  warm(): void {
    this.#send({ type: 'warm' })
  }

  /**
   * Builds a dossier of these documents.
   * @throws BuildFailed when the engine cannot be loaded or fails; DOMException `AbortError` when it is cancelled.
   */
  build(documents: readonly SourceDocument[], job: BuildJob): Promise<Built> {
    const { title, previous, onProgress, signal } = job
    return new Promise((resolve, reject) => {
      const end = () => {
        signal.removeEventListener('abort', cancel)
        this.dispose()
      }
      const cancel = () => {
        end()
        reject(new DOMException('The build was cancelled.', 'AbortError'))
      }
      if (signal.aborted) return cancel()
      signal.addEventListener('abort', cancel)
      const worker = this.#send({
        type: 'build',
        documents,
        ...(title !== undefined && { title }),
        ...(previous && { previous }),
      })
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.type === 'progress') onProgress(data.progress)
        if (data.type === 'built') {
          end()
          resolve(data.built)
        }
        if (data.type === 'failed') {
          end()
          reject(new BuildFailed(data.message))
        }
      }
      worker.onerror = (event) => {
        end()
        reject(new BuildFailed(event.message || 'the language engine could not be loaded'))
      }
    })
  }

  /** Ends the worker, whatever it does: only that stops a computation at once. The engine's memory is freed. */
  dispose(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}
