/** A relation type to read: "located-in" as "located in". */
export const termOf = (relation: string): string => relation.replaceAll('-', ' ')

/** `1 entity`, `1,204 entities`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
