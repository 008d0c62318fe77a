/** Reasons for a merge that name a step of the method, as a reader would say them. */
const PLAIN: Readonly<Record<string, string>> = {
  apposition: 'set beside it as another name',
  'same head noun': 'the same noun again',
  'of that kind': 'the one of that kind',
  'description before the subject': 'describes it before its name',
}

/** Why a mention was taken to be an entity's, in plain words. */
export function plainReason(reason: string): string {
  const [, candidates, chance] = /^likeliest antecedent of (\d+) \((\d+)%\)$/.exec(reason) ?? []
  if (chance === undefined) return PLAIN[reason] ?? reason
  return `${candidates === '1' ? 'the only one it can mean' : 'the likeliest meaning'}, ${chance}% sure`
}
