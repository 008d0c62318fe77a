import { runTask, type Task } from './tasks.ts'

self.onmessage = ({ data }: MessageEvent<Task>) => self.postMessage(runTask(data))
