/** A number as SVG takes it, to a hundredth. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** What may need care: all other text, nearly all there is, stands as it is. */
const UNSURE = /[^ -~]|[&<>"]/

/** A text as XML takes it; what XML cannot hold at all is left out (XML 1.0, 2.2). */
export function escapeXml(text: string): string {
  if (!UNSURE.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** An element with its attributes; numbers are rounded, `content` is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  let words = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined)
      words += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`
  }
  return content ? `<${name}${words}>${content}</${name}>` : `<${name}${words}/>`
}
