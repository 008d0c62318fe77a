/** Joins the class names that are given. */
export function cx(...names: (string | undefined | false | null)[]): string {
  return names.filter(Boolean).join(' ')
}
