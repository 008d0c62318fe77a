const LINE_LENGTH = 24
const MOST_LINES = 2

/** Breaks a label into at most two lines of about 24 characters; what is left over becomes "…". */
export function breakLabel(label: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of label.split(/\s+/)) {
    if (line && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  lines.push(line)
  const kept = lines.slice(0, MOST_LINES).map((text) => (text.length > 32 ? `${text.slice(0, 31)}…` : text))
  const last = kept.length - 1
  if (lines.length > MOST_LINES) kept[last] = `${kept[last]} …`
  return kept
}
