// One round each of the two layouts, which their entry points only offer all at once.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void
}
declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { AbstractGraph, Attributes } from 'graphology-types'

  interface Helpers {
    graphToByteArrays<N extends Attributes, E extends Attributes>(
      graph: AbstractGraph<N, E>,
      getEdgeWeight: (edge: string, attributes: E) => number,
    ): { readonly nodes: Float32Array; readonly edges: Float32Array }
    assignLayoutChanges<N extends Attributes, E extends Attributes>(
      graph: AbstractGraph<N, E>,
      nodes: Float32Array,
      outputReducer: null,
    ): void
  }
  const helpers: Helpers
  export default helpers
}
declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  const defaults: Required<ForceAtlas2Settings>
  export default defaults
}
declare module 'graphology-layout-noverlap/iterate.js' {
  import type { NoverlapSettings } from 'graphology-layout-noverlap'
  export default function iterate(
    settings: Required<NoverlapSettings>,
    nodes: Float32Array,
  ): { readonly converged: boolean }
}
declare module 'graphology-layout-noverlap/helpers.js' {
  import type { AbstractGraph, Attributes } from 'graphology-types'

  interface Helpers {
    graphToByteArray<N extends Attributes, E extends Attributes>(graph: AbstractGraph<N, E>): Float32Array
    assignLayoutChanges<N extends Attributes, E extends Attributes>(
      graph: AbstractGraph<N, E>,
      nodes: Float32Array,
    ): void
  }
  const helpers: Helpers
  export default helpers
}
declare module 'graphology-layout-noverlap/defaults.js' {
  import type { NoverlapSettings } from 'graphology-layout-noverlap'

  const defaults: Required<NoverlapSettings>
  export default defaults
}
