/** First file of the thread that reads workshop files: a new thread knows no TypeScript until it is told. */
import { register } from 'tsx/esm/api'

register()
await import('./read-thread.ts')
