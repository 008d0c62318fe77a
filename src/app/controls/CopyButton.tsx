import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useDispatch } from '../store/context.ts'
import { TextButton } from './TextButton.tsx'

const SAID_MS = 2000

/** Puts a text on the clipboard and says so. */
export function CopyButton({
  label,
  text,
  className,
}: {
  label: string
  text: () => string
  className?: string | undefined
}) {
  const dispatch = useDispatch()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setDone(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [isDone])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setDone(true)
    } catch {
      dispatch({
        type: 'notice',
        notice: {
          title: 'The browser does not let this page write to the clipboard.',
          advice: 'Allow it for this page, or select the words and copy them.',
        },
      })
    }
  }
  const Icon = isDone ? Check : Copy
  return (
    <TextButton className={className} onPress={() => void copy()}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">{isDone ? 'Copied' : label}</span>
    </TextButton>
  )
}
