const KEY = 'dossier:last'

/**
 * Which dossier was open last: in this tab (it survives a reload) and in any. Storage may be forbidden; then
 * nothing is remembered.
 */
export function rememberLast(id: string): void {
  try {
    sessionStorage.setItem(KEY, id)
    localStorage.setItem(KEY, id)
  } catch {
    // The page works without; only the reload starts at the first dossier.
  }
}

export function recallLast(): { tab: string | null; any: string | null } {
  try {
    return { tab: sessionStorage.getItem(KEY), any: localStorage.getItem(KEY) }
  } catch {
    return { tab: null, any: null }
  }
}
