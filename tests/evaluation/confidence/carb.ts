/** The parts of a tuple as CaRB compares them: predicate, first argument, the others as one; each a list of words. */
export type Parts = readonly (readonly string[])[]

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

/** What two writings of one sentence have in common. */
export function sentenceKey(sentence: string): string {
  let key = sentence.replace(/ /g, '')
  for (const [code, bracket] of Object.entries(BRACKETS)) key = key.replaceAll(code, bracket)
  return key.replace(/[!-/:-@[-`{-~]/g, '')
}

export function partsOf(predicate: string, args: readonly string[]): Parts {
  const [first = '', ...rest] = args
  return [predicate, first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map((part) =>
    part.split(/\s+/).filter(Boolean),
  )
}

/** The gold tuples by the key of their sentence. @param tsv `sentence, predicate, argument …` */
export function readGold(tsv: string): Map<string, Parts[]> {
  const gold = new Map<string, Parts[]>()
  for (const line of tsv.split('\n')) {
    if (!line.trim()) continue
    const [sentence = '', predicate = '', ...args] = line.trim().split('\t')
    const key = sentenceKey(sentence.trim())
    const kept = args.filter((arg) => !arg.includes('C: ')).map((arg) => arg.trim())
    gold.set(key, [...(gold.get(key) ?? []), partsOf(predicate.trim(), kept)])
  }
  return gold
}

const BE = new Set('be is am are was were been being'.split(' '))
const SAID = ['said', 'told', 'added', 'adds', 'says']

interface Overlap {
  readonly precision: number
  readonly recall: number
}
const NOTHING: Overlap = { precision: 0, recall: 0 }

function overlap(want: Parts, have: Parts): Overlap {
  let shared = 0
  let wanted = 0
  let had = 0
  for (const [i, part] of want.entries()) {
    wanted += part.length
    const other = have[i]
    if (!other) {
      if (i < 3) return NOTHING
      continue
    }
    had += other.length
    const left = [...other]
    let here = 0
    for (const word of part) {
      const at = left.indexOf(word)
      if (at < 0) continue
      left.splice(at, 1)
      here++
    }
    if (i === 0 && left.includes('be') && part.some((word) => BE.has(word))) here++
    if (i === 0 && here === 0) return NOTHING
    shared += here
  }
  return { precision: had > 0 ? shared / had : 0, recall: wanted > 0 ? shared / wanted : 0 }
}

/** CaRB's lenient match of two tuples (Bhardwaj et al. 2019, §3): words shared part by part. */
export function match(want: Parts, have: Parts): Overlap {
  const straight = overlap(want, have)
  const [predicate = [], first = [], second] = have
  if (!second || !SAID.some((word) => (want[0] ?? []).join(' ').includes(word))) return straight
  const turned = overlap(want, [predicate, second, first])
  return turned.precision > straight.precision ||
    (turned.precision === straight.precision && turned.recall > straight.recall)
    ? turned
    : straight
}

/** The precision that CaRB counts for each tuple of a sentence: pairs are matched one to one, the best first. */
export function assigned(wants: readonly Parts[], haves: readonly Parts[]): number[] {
  const pairs = wants
    .flatMap((want, i) => haves.map((have, j) => ({ i, j, precision: match(want, have).precision })))
    .sort((a, b) => b.precision - a.precision || a.i - b.i || a.j - b.j)
  const result = haves.map(() => 0)
  const used = new Set<number>()
  const done = new Set<number>()
  for (const { i, j, precision } of pairs) {
    if (used.has(i) || done.has(j)) continue
    used.add(i)
    done.add(j)
    result[j] = precision
  }
  return result
}
