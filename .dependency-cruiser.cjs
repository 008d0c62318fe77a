// The direction of imports in DESIGN.md, as rules: a folder may import only from itself and
// from folders to its left. `build` joins the stages into the one pipeline that cli and app share.
const ORDER = ['model', 'text', 'language', 'extract', 'resolve', 'graph', 'formats', 'build']
const SHELLS = ['cli', 'app']

const direction = ORDER.map((folder, i) => ({
  name: `${folder}-imports-only-what-is-left-of-it`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...ORDER.slice(i + 1), ...SHELLS].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'cli-and-app-stay-apart',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'app-and-cli-stay-apart',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sigma-in-one-folder',
      comment: 'sigma 4 will rename much: only src/app/map knows it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/map/' },
      to: { path: 'node_modules/(@?sigma)/' },
    },
    {
      name: 'react-only-in-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components|lucide-react)/' },
    },
    {
      name: 'node-only-in-cli',
      comment:
        'Cores run in the browser too: the file system belongs to the command, and to tools of development (.mjs).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|[.]mjs$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-imports-no-development-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
