/** The process that is killed: the whole server on SQLite, speaking HTTP. It loads its code, then waits to be told to start. */
import { createApp } from '@cabildo/server/app'
import type { Store } from '@cabildo/server/ports'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { silentLog } from '@cabildo/server/testing/silent-log'
import { type Found, found } from './found.ts'
import { type DeathPoint, dieNow, killableStore, type Mutant, mutantStore } from './killable-store.ts'

export type Start = { start: { folder: string; death: DeathPoint | null; mutant: Mutant | null } }
export type Look = { look: string[] }
export type Ready = { ready: { url: string; hostToken: string } }
export type Seen = { seen: Found[] }

const PEPPER = Buffer.alloc(32, 9)

function tell(message: Ready | Seen): void {
  process.send?.(message)
}

async function start({ folder, death, mutant }: Start['start']): Promise<void> {
  const sqlite = openSqliteStore({ folder })
  if (death?.at === 'boot') dieNow()
  const sound = killableStore(sqlite, death)
  const store: Store = mutant === null ? sound : mutantStore(sound, mutant)
  const app = createApp({
    store,
    clock: { now: Date.now },
    config: { pepper: PEPPER },
    log: silentLog,
  })
  const { url } = await app.listen(0)
  process.on('message', (message: Look | Start) => {
    if ('look' in message)
      void Promise.all(message.look.map((id) => found(sqlite, id))).then((seen) => tell({ seen }))
  })
  tell({ ready: { url, hostToken: app.issueLocalToken() } })
}

process.once('message', (message: Start) => void start(message.start))
