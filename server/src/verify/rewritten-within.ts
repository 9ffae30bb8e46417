/** Writes an archive again within a time and a memory. */
import type { Rewritten } from '@cabildo/shared/verify/rewritten'
import { TaskThread } from '../threads/task-thread.ts'
import type { RewriteTold } from './rewrite-thread.ts'

const PROGRAM = new URL('./rewrite-thread.mjs', import.meta.url)
/** In ms: as long as an export may take. */
const WITHIN = 10 * 60_000

/** `bytes`: of an archive that was found sound; `files`: how many it has beside the report as data. */
export async function rewrittenWithin(bytes: Uint8Array, files: number, within = WITHIN): Promise<Rewritten> {
  const thread = new TaskThread<Uint8Array, RewriteTold>(PROGRAM)
  let soFar: Rewritten | null = null
  try {
    return await new Promise<Rewritten>((resolve) => {
      thread.do(bytes, within, (told) => {
        if ('broke' in told) resolve(soFar ?? { not: told.why, files })
        else if (told.isLast) resolve(told.rewritten)
        else soFar = told.rewritten
      })
    })
  } finally {
    thread.end()
  }
}
