// The few globals that browsers, servers and workers all have, declared by hand so that core can be
// compiled without DOM or Node types. Only this package's own tsconfig.json includes the file: a
// program with DOM types (the React package, the tests) takes the declarations of its own library.

interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
}

interface TextDecoderOptions {
  fatal?: boolean
  ignoreBOM?: boolean
}

interface TextDecoder {
  readonly encoding: string
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string
}

declare var TextDecoder: {
  new (label?: string, options?: TextDecoderOptions): TextDecoder
}

interface TextEncoder {
  encode(input?: string): Uint8Array
}

declare var TextEncoder: {
  new (): TextEncoder
}

declare function setTimeout(callback: () => void, milliseconds?: number): unknown

declare function clearTimeout(timer: unknown): void
