/** `npm start`: installs what is missing, builds what is stale, then becomes the server. Arguments are passed on. */
import './require-node.mjs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureClientBuilt } from './ensure-client-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ROOT } from './run.mjs'

await ensureInstalled()
await ensureClientBuilt()

if (process.env.npm_lifecycle_event) stopWithShell()

// The server runs in this very process, so that signals, exit code and kill -9 reach it and nothing is left behind.
const main = resolve(ROOT, 'server/src/main.ts')
process.argv[1] = main
const { register } = await import('tsx/esm/api')
// The report is JSX, and its settings must be found from whatever folder this is called in.
register({ tsconfig: resolve(ROOT, 'server/tsconfig.json') })
await import(pathToFileURL(main).href)

/** Stopping npm ends the shell between npm and us, and the shell tells nobody: its end is our signal to stop. */
function stopWithShell() {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 300)
  watch.unref()
}
