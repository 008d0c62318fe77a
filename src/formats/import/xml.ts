import { UnreadableGraph } from './foreign.ts'

/** What is read of an XML document: the part of the DOM that browsers and xmldom share. */
export interface XmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<XmlNode>
  getAttribute?(name: string): string | null
}

/** Parses XML; the browser's DOMParser, or one that is made like it. */
export type ParseXml = (text: string) => { readonly documentElement: XmlNode | null }

const ELEMENT = 1

/** The name without its prefix. */
export const nameOf = ({ nodeName }: XmlNode): string => nodeName.slice(nodeName.indexOf(':') + 1)

/** The elements within, of this name or of any. */
export function children(node: XmlNode | undefined, name?: string): XmlNode[] {
  return Array.from(node?.childNodes ?? []).filter(
    (child) => child.nodeType === ELEMENT && (name === undefined || nameOf(child) === name),
  )
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => children(node, name)[0]

/** An attribute; missing and empty ones are undefined. */
export const attribute = (node: XmlNode, name: string): string | undefined =>
  node.getAttribute?.(name) || undefined

/**
 * The root of an XML text.
 * @throws UnreadableGraph when it is no XML, or its root is called otherwise.
 */
export function rootOf(text: string, name: string, parse: ParseXml): XmlNode {
  let root: XmlNode | null = null
  try {
    root = parse(text).documentElement
  } catch (error) {
    throw new UnreadableGraph(`is no sound XML: ${error instanceof Error ? error.message : error}.`)
  }
  const broken = root && [root, ...children(root)].find((node) => nameOf(node) === 'parsererror')
  if (!root || broken) throw new UnreadableGraph('is no sound XML: it may have been cut off.')
  if (nameOf(root) !== name)
    throw new UnreadableGraph(`is XML, but no ${name}: its root is “${nameOf(root)}”.`)
  return root
}

/** A value by the type that the file declares for it. */
export function typed(text: string, type: string | undefined): string | number | boolean {
  if (
    /^(?:int|integer|long|float|double)$/i.test(type ?? '') &&
    text.trim() !== '' &&
    Number.isFinite(Number(text))
  )
    return Number(text)
  if (type === 'boolean') return text.trim() === 'true'
  return text
}
