/**
 * Aliases that put React 18 in the place of the workspace's React, entries such as
 * `react/jsx-runtime` and `react-dom/client` included.
 */
export const react18 = [
  { find: /^react(?=\/|$)/, replacement: 'react18' },
  { find: /^react-dom(?=\/|$)/, replacement: 'react-dom18' },
]
