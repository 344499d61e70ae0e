// The plugins of Size Limit come without declarations. These are what it says that it takes.
declare module '@size-limit/esbuild' {
  const plugin: (...parameters: unknown[]) => unknown
  export default plugin
}
declare module '@size-limit/file' {
  const plugin: (...parameters: unknown[]) => unknown
  export default plugin
}
