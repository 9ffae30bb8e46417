/** First file of an export's thread. */
import '../threads/typescript.mjs'

await import('./export-thread.ts')
