/** Puts the real thing together: database, secrets, clock and log around the app. The only file that knows all. */
import { resolve } from 'node:path'
import { type App, createApp } from './app.ts'
import type { Config } from './config.ts'
import { removeLocalLink, writeLocalLink } from './local-link.ts'
import { createLog, standardError } from './log.ts'
import { readPepper } from './pepper.ts'
import type { Store } from './ports.ts'
import { DataFolderError } from './store/data-folder-error.ts'
import { openThreadedStore } from './store/threaded.ts'

const PAGES = resolve(import.meta.dirname, '../../client/dist')

export type Program = {
  app: App
  counts: Awaited<ReturnType<Store['counts']>>
  /** Listens, and lets programs of this computer in. Rejects with the error of the socket. */
  listen(): Promise<{ port: number }>
  close(): Promise<void>
}

/** @throws DataFolderError */
export async function compose(config: Config): Promise<Program> {
  const log = createLog(config.logLevel, standardError())
  const store = await openThreadedStore({ folder: config.data })
  try {
    const counts = await store.counts()
    const { pepper, isNew } = pepperOf(config.data)
    if (isNew && counts.workshops > 0)
      log.warn('the secret of this server was gone: all links and tokens are void')
    const { publicUrl } = config
    const app = createApp({
      store,
      clock: { now: Date.now },
      log,
      config: { pepper, publicUrl, pages: PAGES },
      backUp: (out) => store.backUp(out),
    })
    return {
      app,
      counts,
      async listen() {
        const { port, url } = await app.listen(config.port, config.host)
        writeLocalLink(config.data, { url, token: app.issueLocalToken() })
        return { port }
      },
      async close() {
        removeLocalLink(config.data)
        await app.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

function pepperOf(folder: string): ReturnType<typeof readPepper> {
  try {
    return readPepper(folder)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DataFolderError({ kind: 'unusable', params: { folder, why } }, { cause: error })
  }
}
