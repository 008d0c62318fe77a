/** Set by vite.config.ts to the version of package.json. */
declare const __DOSSIER_VERSION__: string

/** The version of Dossier, which each dossier records as its generator's. */
export const VERSION = __DOSSIER_VERSION__
