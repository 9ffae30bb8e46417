/** First file of the store's thread. */
import '../threads/typescript.mjs'

await import('./store-thread.ts')
