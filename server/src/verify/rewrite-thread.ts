/** Writes an archive again in a thread of its own, which can be ended: nobody knows how much a file from elsewhere asks for. */
import { isArchiveRefusal } from '@cabildo/shared/archive/archive-refusal'
import { readArchive } from '@cabildo/shared/archive/read-archive'
import type { Rewritten } from '@cabildo/shared/verify/rewritten'
import { serveTasks } from '../threads/serve-tasks.ts'
import { rewriteArchive } from './rewrite-archive.ts'

serveTasks<Uint8Array, Rewritten>(async (bytes, tell) => {
  const archive = readArchive(bytes)
  if (isArchiveRefusal(archive)) throw new Error('not an archive of ours')
  tell(await rewriteArchive(archive))
})
