/** The store's own thread: opens the database and answers one call after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Batch, StoreFault } from '../ports.ts'
import { FileTrouble } from '../write-beside.ts'
import { DataFolderError } from './data-folder-error.ts'
import { openSqliteStore, type SqliteStore } from './sqlite.ts'
import type { Answer, Ask, Opening, ThreadData } from './thread-messages.ts'

const port = parentPort
const { options } = workerData as ThreadData
const store = open()
port?.on('message', (ask: Ask) => {
  if (store) void answer(store, ask).then((told) => port.postMessage(told))
})

function open(): SqliteStore | null {
  const say = (opening: Opening) => port?.postMessage(opening)
  try {
    const opened = openSqliteStore(options)
    say({ opened: true })
    return opened
  } catch (error) {
    if (error instanceof DataFolderError) say({ trouble: error.trouble })
    else say({ broke: String(error) })
    return null
  }
}

async function answer(opened: SqliteStore, { id, call, given }: Ask): Promise<Answer> {
  try {
    const [batch] = given
    const value =
      call === 'commit'
        ? await opened.commit(JSON.parse(String(batch)) as Batch)
        : await Reflect.apply(opened[call], opened, given)
    return { id, value }
  } catch (error) {
    if (error instanceof StoreFault) return { id, fault: error.reason, cause: String(error.cause) }
    if (error instanceof FileTrouble) return { id, trouble: error.trouble }
    return { id, broke: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
