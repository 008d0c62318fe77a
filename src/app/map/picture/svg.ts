/** A number as SVG takes it, to a hundredth. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** A text as XML takes it; what XML cannot hold at all is left out (XML 1.0, 2.2). */
export function escapeXml(text: string): string {
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
  const words = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value ?? '')}"`)
  return content ? `<${name}${words.join('')}>${content}</${name}>` : `<${name}${words.join('')}/>`
}
