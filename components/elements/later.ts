/**
 * What is loaded at the reader's first move: one module, bundled by itself, so that it may use the same helpers
 * as the one that every page loads.
 */
type Later = typeof import('./later/index')

/** The address of the module, which the bundler puts here. */
declare const LATER_MODULE: string

let loading: Promise<Later> | null = null

/** Load it, once. */
export function later(): Promise<Later> {
  loading ??= import(/* @vite-ignore */ LATER_MODULE).then(
    (module: Later) => module,
    (error: unknown) => {
      // The connection may come back.
      loading = null
      throw error
    },
  )
  return loading
}
