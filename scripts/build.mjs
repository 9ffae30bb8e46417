/** `npm run build`: installs what is missing and builds the client if it is stale; `npm start` does the same by itself. */
import './require-node.mjs'
import { ensureClientBuilt } from './ensure-client-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'

await ensureInstalled()
await ensureClientBuilt()
