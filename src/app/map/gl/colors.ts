/** `#rrggbb` as four bytes in one number, red first in memory: what a colour field of an instance holds. */
export function packColor(color: string, alpha = 255): number {
  const value = Number.parseInt(color.slice(1), 16)
  return (((value >> 16) & 255) | (value & 0xff00) | ((value & 255) << 16) | (alpha << 24)) >>> 0
}
