import { useEffect, useState } from 'react'

/** Whether something that is made in small pieces is whole; the component is drawn again when it is. */
export function useReady(made: { readonly ready: Promise<void> }): boolean {
  const [whole, setWhole] = useState<unknown>(null)
  useEffect(() => {
    let isHere = true
    void made.ready.then(() => isHere && setWhole(made))
    return () => {
      isHere = false
    }
  }, [made])
  return whole === made
}
