// A stylesheet as text: the development server gives it by this question, the build by a plugin.
declare module '*.css?inline' {
  const text: string
  export default text
}
