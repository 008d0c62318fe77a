/**
 * What the page may load and run: its own files, nothing inline, nothing from elsewhere
 * (https://www.w3.org/TR/CSP3/). `blob:` and `data:` images are the map's own exports and icons;
 * WebAssembly runs the language engine.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
