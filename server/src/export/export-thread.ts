/** Exports in a thread of their own, one after the other: while it counts and writes, the server goes on hearing and answering. */
import { serveTasks } from '../threads/serve-tasks.ts'
import type { ExportTask, ExportTold } from './thread-messages.ts'
import { writeExport } from './write-export.ts'

serveTasks<ExportTask, ExportTold>(async (task, tell) => {
  const file = await writeExport(task, (done, of) => tell({ done, of }))
  tell(file, [file.bytes.buffer])
})
