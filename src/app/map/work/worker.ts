import { runTask, type Task } from './tasks.ts'

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const result = runTask(data, (progress) => self.postMessage({ progress }))
  self.postMessage({ result })
}
