/** A style sheet as text, as the bundler of the elements gives it. */
declare module '*.css?text' {
  const css: string
  export default css
}
