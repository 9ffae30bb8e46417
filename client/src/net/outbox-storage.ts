/**
 * Where the outbox rests, shared by all tabs of this browser: IndexedDB, else localStorage, else memory. Probed once, for
 * some browsers only find out when asked.
 */
import { createStore, get, promisifyRequest, set } from 'idb-keyval'
import { isOutboxEntry, keyOf, type OutboxEntry } from './outbox-entry.ts'

export type Edit = (kept: readonly OutboxEntry[]) => readonly OutboxEntry[]

export type OutboxStorage = {
  /** False when what is kept will not outlive the page: the person is told. */
  readonly lasting: boolean
  /** Replaces what is kept of a workshop by what `edit` makes of it, in one step: no other tab comes between. */
  change: (workshop: string, edit: Edit) => Promise<void>
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
      change: (workshop, edit) => store('readwrite', (rows) => changeRows(rows, workshop, edit)),
    }
  } catch {
    return null
  }
}

/** A transaction that writes has its store to itself, across tabs, from the first request to the last. */
function changeRows(rows: IDBObjectStore, workshop: string, edit: Edit): Promise<void> {
  return new Promise((resolve, reject) => {
    const found = rows.getAll(IDBKeyRange.bound(`${workshop}/`, `${workshop}/\uffff`))
    found.onsuccess = () => {
      try {
        const { put, gone } = differences(found.result, edit)
        for (const entry of put) rows.put(entry, keyOf(entry))
        for (const key of gone) rows.delete(key)
      } catch (fault) {
        reject(fault)
        rows.transaction.abort()
      }
    }
    promisifyRequest(rows.transaction).then(resolve, reject)
  })
}

/** localStorage has no transactions: without Web Locks, which plain http lacks, two tabs may still fall between each other's lines. */
function local(): OutboxStorage | null {
  try {
    const area = window.localStorage
    area.setItem('cabildo/probe', '1')
    area.removeItem('cabildo/probe')
    const name = (key: string) => `cabildo/outbox/${key}`
    return {
      lasting: true,
      change: (workshop, edit) =>
        alone(() => {
          const names = Object.keys(area).filter((key) => key.startsWith(name(`${workshop}/`)))
          const kept = names.map((key): unknown => JSON.parse(area.getItem(key) ?? 'null'))
          const { put, gone } = differences(kept, edit)
          for (const entry of put) area.setItem(name(keyOf(entry)), JSON.stringify(entry))
          for (const key of gone) area.removeItem(name(key))
        }),
    }
  } catch {
    return null
  }
}

async function alone(work: () => void): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('cabildo/outbox', async () => work())
  else work()
}

export function inMemory(): OutboxStorage {
  const kept = new Map<string, OutboxEntry>()
  return {
    lasting: false,
    change: async (workshop, edit) => {
      const own = [...kept.values()].filter((entry) => entry.workshop === workshop)
      const { put, gone } = differences(own, edit)
      for (const entry of put) kept.set(keyOf(entry), entry)
      for (const key of gone) kept.delete(key)
    },
  }
}

/** What has to be written and taken away; what is stored and was not written by this program is left alone. */
function differences(stored: readonly unknown[], edit: Edit): { put: OutboxEntry[]; gone: string[] } {
  const kept = stored.filter(isOutboxEntry)
  const known = new Map(kept.map((entry) => [entry.id, JSON.stringify(entry)]))
  const next = edit(kept)
  const stays = new Set(next.map(({ id }) => id))
  return {
    put: next.filter((entry) => known.get(entry.id) !== JSON.stringify(entry)),
    gone: kept.filter(({ id }) => !stays.has(id)).map(keyOf),
  }
}
