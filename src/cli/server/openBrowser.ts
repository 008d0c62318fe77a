import type { Context } from '../context.ts'

/** Whether somebody sits at this machine: not in CI, and on Linux only where there is a display. */
export function hasDisplay({ env }: Pick<Context, 'env'>, platform: NodeJS.Platform): boolean {
  if (env.CI) return false
  if (platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME)
}

/** Opens an address in the user's browser; where there is none, nothing happens: the address was printed. */
export async function openBrowser(address: string, context: Pick<Context, 'env'>): Promise<void> {
  if (!hasDisplay(context, process.platform)) return
  try {
    const { default: open } = await import('open')
    const browser = await open(address)
    browser.on('error', () => {})
  } catch {
    // No browser that could be started.
  }
}
