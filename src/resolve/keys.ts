/** A readable key for a label: lower-case ASCII words joined by hyphens, `x` where none remain. */
export function slug(label: string): string {
  const ascii = label
    .replace(/['’]s(?![\p{L}\p{N}])/giu, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’.]+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return ascii || 'x'
}

/** Gives each wish a key of its own: `kim`, then `kim-2`, `kim-3`. */
export function keyMaker(): (wish: string) => string {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (wish) => {
    let key = wish
    for (let n = next.get(wish) ?? 2; taken.has(key); n++) {
      key = `${wish}-${n}`
      next.set(wish, n + 1)
    }
    taken.add(key)
    return key
  }
}
