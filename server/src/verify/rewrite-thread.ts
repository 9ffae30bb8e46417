/** Writes an archive again in a thread of its own, which can be ended: nobody knows how much a file from elsewhere asks for. */
import { isArchiveRefusal } from '@cabildo/shared/archive/archive-refusal'
import { readArchive } from '@cabildo/shared/archive/read-archive'
import type { Rewritten } from '@cabildo/shared/verify/rewritten'
import { serveTasks } from '../threads/serve-tasks.ts'
import { rewriteArchive } from './rewrite-archive.ts'

/** `isLast`: nothing more is told; what was told before names less closely what differs. */
export type RewriteTold = { rewritten: Rewritten; isLast: boolean }

serveTasks<Uint8Array, RewriteTold>(async (bytes, tell) => {
  const archive = readArchive(bytes)
  if (isArchiveRefusal(archive)) throw new Error('not an archive of ours')
  const rewritten = await rewriteArchive(archive, (soFar) => tell({ rewritten: soFar, isLast: false }))
  tell({ rewritten, isLast: true })
})
