import { useEffect } from 'react'

const REST_MS = 1000

/**
 * Fetches what is likely wanted next, when the page has come to rest: it is no part of the first load, and yet there when
 * it is asked for (no letter that is typed after the key of the palette is lost).
 */
export function usePreload(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(() => {
      const parts = [
        import('../panels/EntityPanel.tsx'),
        import('../panels/ConnectionPanel.tsx'),
        import('../search/Palette.tsx'),
        import('../filter/FilterChips.tsx'),
        import('../filter/FilterForm.tsx'),
        import('../controls/MenuItems.tsx'),
        import('../history/HistoryList.tsx'),
        import('../edit/EditDialogs.tsx'),
        import('../controls/PopoverDialog.tsx'),
      ]
      // Without a network each is asked for again when it is needed, which tells of the failure.
      void Promise.allSettled(parts)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [isReady])
}
