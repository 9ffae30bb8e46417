/** Every implementation of the store, made anew for each test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@cabildo/server/ports'
import { memoryStore } from '@cabildo/server/store/memory'
import { openSqliteStore } from '@cabildo/server/store/sqlite'
import { openThreadedStore } from '@cabildo/server/store/threaded'

export type Subject = { store: Store; end: () => Promise<void> }
/** `reopen` closes the store and opens what it left behind. */
export type Lasting = Subject & { reopen: () => Promise<Store> }

/** A store in a folder of its own, which `open` opens again and again. */
async function inFolder(open: (folder: string) => Store | Promise<Store>): Promise<Lasting> {
  const folder = mkdtempSync(join(tmpdir(), 'cabildo-store-'))
  let store = await open(folder)
  return {
    store,
    reopen: async () => {
      await store.close()
      store = await open(folder)
      return store
    },
    end: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const lasting: Record<string, () => Promise<Lasting>> = {
  sqlite: () => inFolder((folder) => openSqliteStore({ folder })),
  'sqlite in a thread': () => inFolder((folder) => openThreadedStore({ folder })),
}

export const subjects: Record<string, () => Promise<Subject>> = {
  memory: async () => {
    const store = memoryStore()
    return { store, end: () => store.close() }
  },
  ...lasting,
}
