export function isProgram(path: string): boolean
export function findChromium(): string | undefined
