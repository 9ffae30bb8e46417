/** First file of the thread that reads workshop files. */
import '../threads/typescript.mjs'

await import('./read-thread.ts')
