import type { TypedSpan } from './goldNames.ts'

export interface NameFigures {
  /** F1 by exact span, in per cent, without and with the type. */
  readonly untyped: number
  readonly typed: number
  readonly byType: Readonly<Record<string, { readonly f1: number; readonly gold: number }>>
}

/** Compares names sentence by sentence. */
export function scoreNames(
  gold: readonly (readonly TypedSpan[])[],
  built: readonly (readonly TypedSpan[])[],
): NameFigures {
  const keys = (all: readonly (readonly TypedSpan[])[], typed: boolean, only?: string) =>
    new Set(
      all.flatMap((names, s) =>
        names
          .filter((n) => only === undefined || n.type === only)
          .map((n) => `${s}:${n.first}-${n.last}${typed ? n.type : ''}`),
      ),
    )
  const f1 = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
    let hits = 0
    for (const key of a) if (b.has(key)) hits++
    return (200 * hits) / Math.max(1, a.size + b.size)
  }
  const types = [...new Set(gold.flat().map((n) => n.type))].sort()
  return {
    untyped: f1(keys(gold, false), keys(built, false)),
    typed: f1(keys(gold, true), keys(built, true)),
    byType: Object.fromEntries(
      types.map((type) => {
        const own = keys(gold, true, type)
        return [type, { f1: f1(own, keys(built, true, type)), gold: own.size }]
      }),
    ),
  }
}
