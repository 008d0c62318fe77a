import type { Claim } from './relate.ts'

/**
 * Claims without those that say a part of what another says of the same two in the same sentence: "executive of" beside
 * "chief executive of", "at" beside "professor at". The tie that says most is told once.
 */
export function withoutParts(claims: readonly Claim[]): Claim[] {
  const byPlace = new Map<string, Claim[]>()
  const placeOf = ({ source, target, evidence: { document, start } }: Claim) =>
    `${source} ${target} ${document} ${start}`
  for (const claim of claims) {
    const list = byPlace.get(placeOf(claim))
    if (list) list.push(claim)
    else byPlace.set(placeOf(claim), [claim])
  }
  return claims.filter((claim) => !byPlace.get(placeOf(claim))?.some((other) => isPart(claim, other)))
}

/** Whether a label is the end of a longer one of another tie; what somebody did is no office: "shares in", "sold shares in". */
function isPart(claim: Claim, other: Claim): boolean {
  if (claim.type === other.type || !/-of$/.test(other.type)) return false
  const [one, more] = [claim.label.toLowerCase(), other.label.toLowerCase()]
  if (/-of$/.test(claim.type)) return more.endsWith(` ${one}`)
  // "acted as an adviser to": the office says more than that somebody acted.
  return one === more && / as /.test(one)
}
