/** Set by vite.config.ts to the version of package.json. */
declare const __DOSSIER_VERSION__: string

export const VERSION = __DOSSIER_VERSION__
