import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import * as z from 'zod'
import { CONTENT_SECURITY_POLICY } from './src/cli/server/contentSecurityPolicy.ts'
import { dossierIndex, offeredDossiers } from './src/cli/server/offeredDossiers.ts'

// Four modes, one file: `vite build` makes the explorer (dist/app), `vite build --mode single-file` the explorer as one
// HTML file beside it, `vite build --mode cli` the command (dist/cli), and vitest runs the tests.

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(path('package.json'), 'utf8')))

/** The largest script that passes without a warning, in kB: the page's own, 300 kB gzipped. */
const LARGEST_CHUNK = 1000

/** The version of package.json, known to the code of both builds as `__DOSSIER_VERSION__`. */
const define = { __DOSSIER_VERSION__: JSON.stringify(version) }

/** The page carries the policy that the server sends, so that it also holds on a plain web space. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** The shipped dossiers lie beside the page as `data/`, as `dossier serve` offers them. */
const shippedDossiers: Plugin = {
  name: 'shipped-dossiers',
  generateBundle() {
    const dossiers = offeredDossiers(path('graph-data'))
    this.emitFile({ type: 'asset', fileName: 'data/index.json', source: dossierIndex(dossiers) })
    for (const { file, json } of dossiers)
      this.emitFile({ type: 'asset', fileName: `data/${file}`, source: json })
  },
  configureServer({ middlewares }) {
    middlewares.use('/data', (request, response, next) => {
      const dossiers = offeredDossiers(path('graph-data'))
      const found = dossiers.find(({ file }) => request.url === `/${file}`)?.json
      const json = request.url === '/index.json' ? dossierIndex(dossiers) : found
      if (json === undefined) return next()
      response.setHeader('Content-Type', 'application/json')
      response.end(json)
    })
  },
}

/** npm makes the command executable when it links it; a build after that must do so again. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '' }) {
    chmodSync(`${dir}/dossier.js`, 0o755)
  },
}

const app: UserConfig = {
  root: path('src/app'),
  base: './',
  publicDir: false,
  define,
  plugins: [react(), contentSecurityPolicy, shippedDossiers],
  worker: { format: 'es' },
  build: {
    outDir: path('dist/app'),
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: LARGEST_CHUNK,
  },
}

/**
 * A page on a disk cannot start a worker from a file of its own: those of the map are put into the page, and the
 * one that builds dossiers is left out, with the engine and its model.
 */
const workersInside: Plugin = {
  name: 'workers-inside',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/worker/Builder.ts'))
      return code.replace(/new Worker\(new URL\([^)]*\)[^)]*\)/, "new Worker('about:blank')")
    const made = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/
    const [whole, file] = made.exec(code) ?? []
    return whole && file
      ? `import InlineWorker from '${file}?worker&inline'\n${code.replace(whole, 'new InlineWorker()')}`
      : null
  },
}

/** Names the page, puts its icon into it, and lets it run and show what is in it, by hash, and nothing else. */
const singleFilePage: Plugin = {
  name: 'single-file-page',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const page = bundle['index.html']
    if (page) page.fileName = 'single-file.html'
  },
  writeBundle({ dir = '' }) {
    const file = `${dir}/single-file.html`
    const html = readFileSync(file, 'utf8').replace(/href="\.\/(icon[^"]+\.svg)"/, (_whole, icon: string) => {
      const svg = readFileSync(`${dir}/${icon}`)
      rmSync(`${dir}/${icon}`)
      return `href="data:image/svg+xml;base64,${svg.toString('base64')}"`
    })
    const hashes = (tag: string) =>
      [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      )
    const policy = [
      "default-src 'none'",
      `script-src ${hashes('script').join(' ')}`,
      `style-src ${hashes('style').join(' ')}`,
      'worker-src blob:',
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
    writeFileSync(
      file,
      html.replace('<head>', () => `<head>\n    ${meta}`),
    )
  },
}

const singleFile: UserConfig = {
  root: path('src/app'),
  base: './',
  publicDir: false,
  define,
  plugins: [workersInside, react(), viteSingleFile(), singleFilePage],
  worker: { format: 'es' },
  build: { outDir: path('dist/app'), emptyOutDir: false, target: 'es2023', chunkSizeWarningLimit: 10_000 },
}

const cli: UserConfig = {
  root: path('.'),
  publicDir: false,
  define,
  plugins: [executable],
  // One bundle with its libraries inside: Node then opens a few files in place of a thousand.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path('dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    chunkSizeWarningLimit: LARGEST_CHUNK,
    rolldownOptions: {
      input: { dossier: path('src/cli/dossier.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli
  if (mode === 'single-file') return singleFile
  if (mode !== 'test') return app
  return {
    define,
    test: {
      setupFiles: [path('tests/support/seed.ts')],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Cores are pure: files of one worker share what is loaded once, the English model above all.
            isolate: false,
            // Properties are many runs; coverage and a busy machine make them slower still.
            testTimeout: 30_000,
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/**/*.built.test.ts'],
          },
        },
        {
          // Needs what `npm run build` makes; the browser tests also a Chromium.
          extends: true,
          test: {
            name: 'built',
            include: ['tests/**/*.browser.test.{ts,tsx}', 'tests/**/*.built.test.ts'],
            // More at once would wait for each other: a browser keeps more than one core busy.
            maxWorkers: 2,
            testTimeout: 60_000,
            hookTimeout: 60_000,
            // As long as the page itself may take on a busy machine.
            expect: { poll: { timeout: 15_000 } },
          },
        },
      ],
      coverage: {
        provider: 'v8',
        include: ['src/**/*.ts'],
        // The page and its map are tested in Chromium, the training of the model is not part of the product.
        exclude: ['src/app/**', 'src/language/training/**', 'src/cli/dossier.ts'],
        reporter: ['text-summary', 'html'],
        thresholds: { lines: 90, functions: 90, branches: 80 },
      },
    },
  }
})
