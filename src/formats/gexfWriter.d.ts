// The writer alone: the package's entry points also load a parser, for Node or for pages; a web
// worker has the means of neither.
declare module 'graphology-gexf/common/writer.js' {
  const write: typeof import('graphology-gexf').write
  export default write
}
