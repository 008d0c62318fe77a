import { lazy, Suspense } from 'react'
import { useEditing } from './context.ts'

const SeveralTools = lazy(() => import('./SeveralTools.tsx'))

/** What can be done with several entities that were chosen together; nothing while none are. */
export function SeveralBar() {
  const { several } = useEditing()
  if (several.size === 0) return null
  return (
    <Suspense>
      <SeveralTools />
    </Suspense>
  )
}
