/** First file of an export's thread: a new thread knows no TypeScript until it is told. */
import { register } from 'tsx/esm/api'

register()
await import('./export-thread.ts')
