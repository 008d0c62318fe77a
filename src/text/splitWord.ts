/**
 * The parts that Universal Dependencies counts as words of their own inside one written word
 * (https://universaldependencies.org/en/tokenization.html): "don't" → do|n't, "Russia's" → Russia|'s,
 * "cannot" → can|not. Returns the offsets inside the word at which a new part begins.
 */
export function splitWord(word: string): readonly number[] {
  if (word.length < 3 || word.length > 60) return []
  const length = word.length
  const fused = FUSED.get(word.toLowerCase())
  if (fused) return fused
  if (!/['’`ʼ]/.test(word)) return []
  if (/.n['’`ʼ]t$/i.test(word)) return [length - 3]
  if (/['’`ʼ](?:ll|re|ve)$/i.test(word) && length > 3) return cut(word, length - 3)
  if (/['’`ʼ][smd]$/i.test(word)) return DECADE.test(word) ? [] : cut(word, length - 2)
  if (/^i['’]ma$/i.test(word)) return [1, 3]
  if (/^y['’]all$/i.test(word)) return [2]
  return []
}

/** A clitic after a clitic: "I'd've" → I|'d|'ve, "wouldn't've" → would|n't|'ve. */
function cut(word: string, at: number): readonly number[] {
  return [...splitWord(word.slice(0, at)), at]
}

/** "the 1960's", "the '60's": a plural, no possessive. */
const DECADE = /^['’]?(?:\d{3}0|\d0)['’]s$/

const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['lemme', [3]],
  ['gimme', [3]],
  ['outta', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['wont', [2]],
  ['cant', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['arent', [3]],
  ['wasnt', [3]],
  ['werent', [4]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['hadnt', [3]],
  ['aint', [2]],
  ['im', [1]],
  ['ive', [1]],
  ['youre', [3]],
  ['theyre', [4]],
  ['thats', [4]],
  ['whats', [4]],
  ['theres', [5]],
])
