// The English model in a process of its own: node timeEnglish.mjs BUNDLE MODEL SENTENCES.json. Prints JSON.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [bundle, model, sentencesPath] = process.argv.slice(2)
const { rss } = process.memoryUsage()
const started = performance.now()
const { createEnglish } = await import(pathToFileURL(bundle).href)
const english = createEnglish(readFileSync(model))
const load = performance.now() - started
const loaded = process.memoryUsage().rss
const sentences = JSON.parse(readFileSync(sentencesPath, 'utf8'))
// Processor time, of all threads of the process: what other work on the machine does not touch.
const before = process.cpuUsage()
english.parse(sentences)
const { user, system } = process.cpuUsage(before)
const peak = process.resourceUsage().maxRSS * 1024
process.stdout.write(
  JSON.stringify({ load, seconds: (user + system) / 1e6, memory: { before: rss, loaded, peak } }),
)
