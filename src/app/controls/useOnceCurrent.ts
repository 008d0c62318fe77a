import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Does what is asked of an answer that may still be on its way: at once when it is here, else when it has come.
 * @param act is called with what was asked, as of the answer that is here then.
 */
export function useOnceCurrent<Asked>(
  isCurrent: boolean,
  act: (asked: Asked) => void,
): (asked: Asked) => void {
  const [held, setHeld] = useState<{ readonly asked: Asked } | null>(null)
  const onCurrent = useEffectEvent(act)
  useEffect(() => {
    if (!isCurrent || !held) return
    setHeld(null)
    onCurrent(held.asked)
  }, [isCurrent, held])
  return (asked) => (isCurrent ? act(asked) : setHeld({ asked }))
}
