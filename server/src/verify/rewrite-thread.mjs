/** First file of the thread that writes an archive again. */
import '../threads/typescript.mjs'

await import('./rewrite-thread.ts')
