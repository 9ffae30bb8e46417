/** Exports in a thread of their own, one after the other: while it counts and writes, the server goes on hearing and answering. */
import { parentPort } from 'node:worker_threads'
import type { ExportTask, ExportTold } from './thread-messages.ts'
import { writeExport } from './write-export.ts'

parentPort?.on('message', (task: ExportTask) => {
  void write(task)
})

async function write(task: ExportTask): Promise<void> {
  const tell = (told: ExportTold, given: ArrayBuffer[] = []) => parentPort?.postMessage(told, given)
  try {
    const file = await writeExport(task, (done, of) => tell({ done, of }))
    tell(file, [file.bytes.buffer])
  } catch (error) {
    tell({ broke: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
