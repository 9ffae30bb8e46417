/** Where the outbox rests: IndexedDB, else localStorage, else memory. Probed once, for some browsers only find out when asked. */
import { createStore, del, entries, get, set } from 'idb-keyval'

export type OutboxStorage = {
  /** False when what is kept will not outlive the page: the person is told. */
  readonly lasting: boolean
  load: (prefix: string) => Promise<unknown[]>
  save: (key: string, value: unknown) => Promise<void>
  remove: (key: string) => Promise<void>
}

/** Some versions of Safari never answer the first call. */
const PROBE_DEADLINE = 1500

export async function openOutboxStorage(): Promise<OutboxStorage> {
  return (await indexedDb()) ?? local() ?? inMemory()
}

async function indexedDb(): Promise<OutboxStorage | null> {
  try {
    const store = createStore('cabildo', 'outbox')
    const probe = async () => {
      await set('probe', 1, store)
      return (await get('probe', store)) === 1
    }
    const works = await Promise.race([
      probe(),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PROBE_DEADLINE)),
    ])
    if (!works) return null
    return {
      lasting: true,
      load: async (prefix) =>
        (await entries<string, unknown>(store))
          .filter(([key]) => key.startsWith(prefix))
          .map(([, value]) => value),
      save: (key, value) => set(key, value, store),
      remove: (key) => del(key, store),
    }
  } catch {
    return null
  }
}

function local(): OutboxStorage | null {
  try {
    const area = window.localStorage
    area.setItem('cabildo/probe', '1')
    area.removeItem('cabildo/probe')
    const name = (key: string) => `cabildo/outbox/${key}`
    return {
      lasting: true,
      load: async (prefix) =>
        Object.keys(area)
          .filter((key) => key.startsWith(name(prefix)))
          .map((key) => JSON.parse(area.getItem(key) ?? 'null')),
      save: async (key, value) => area.setItem(name(key), JSON.stringify(value)),
      remove: async (key) => area.removeItem(name(key)),
    }
  } catch {
    return null
  }
}

export function inMemory(): OutboxStorage {
  const kept = new Map<string, unknown>()
  return {
    lasting: false,
    load: async (prefix) => [...kept].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value),
    save: async (key, value) => {
      kept.set(key, value)
    },
    remove: async (key) => {
      kept.delete(key)
    },
  }
}
