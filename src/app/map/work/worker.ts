import { finishTelling } from '../../../graph/steps.ts'
import { stepsOf, type Task } from './tasks.ts'

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const result = finishTelling(stepsOf(data), (progress) => self.postMessage({ progress }))
  self.postMessage({ result })
}
